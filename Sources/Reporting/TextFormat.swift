/// Writes a page for a terminal or a text file.
///
/// Columns stand because U+200E between the cells of a line keeps each Arabic run in its own cell,
/// whatever the terminal does with direction. Elsewhere a line holds at most one Arabic run.
public struct TextFormat: Sendable {
    /// The columns of the terminal; nil for a file or a pipe, where nothing is wrapped.
    public var width: Int?

    /// Whether the output is a terminal, where Arabic runs are put between isolates.
    public var isTerminal: Bool

    /// Writes for a terminal of a width, or for a file.
    public init(width: Int?, isTerminal: Bool) {
        self.width = width
        self.isTerminal = isTerminal
    }

    /// Writes a page.
    public func write(_ page: Page, to output: inout some TextOutputStream) {
        for (index, block) in page.blocks.enumerated() {
            if index > 0, case .heading = block { output.write("\n") }
            write(block, to: &output)
        }
    }

    private func write(_ block: Page.Block, to output: inout some TextOutputStream) {
        switch block {
        case .heading(let text, _): writeLine(text, to: &output)
        case .line(let text): writeLine(text, to: &output)
        case .facts(_, let facts): write(facts, to: &output)
        case .machineFacts, .machineTable: break
        case .bars(let bars): write(bars, to: &output)
        case .table(let table): write(table.forPeople, to: &output)
        case .quote(_, let title, let text):
            writeLine(title, to: &output)
            for line in Visible.lines(text).split(separator: "\n") {
                write(detail: String(line), indent: 4, to: &output)
            }
        }
    }

    private func writeLine(_ text: String, to output: inout some TextOutputStream) {
        output.write(text + "\n")
    }

    private func write(_ facts: [Fact], to output: inout some TextOutputStream) {
        let known = facts.filter { $0.value != .missing && $0.value != .list([]) }
        let column = known.map { DisplayWidth.of($0.name) }.max() ?? 0
        for fact in known {
            let name = Self.padded(fact.name, to: column)
            let value = Visible.oneLine(fact.value.plain())
            let lines = Wrapping.lines(of: value, width: width.map { max(20, $0 - column - 4) })
            for (index, line) in lines.enumerated() {
                let lead = index == 0 ? name : String(repeating: " ", count: column)
                output.write("  " + Self.joined([lead, isolated(line)]) + "\n")
            }
        }
    }

    private func write(_ bars: Bars, to output: inout some TextOutputStream) {
        let lengths = bars.rows.map { $0.count == 0 ? 0 : max(1, ($0.percent + 1) / 3) }
        let column = lengths.max() ?? 0
        for (row, length) in zip(bars.rows, lengths) {
            let bar = Self.padded(String(repeating: "█", count: length), to: column)
            output.write(Self.joined(Self.figures(row) + [bar, row.label]) + "\n")
        }
        output.write(Self.joined(Self.figures(bars.total) + [bars.total.label]) + "\n")
    }

    private static func figures(_ row: Bars.Row) -> [String] {
        [aligned(String(row.count), to: 7), aligned("\(row.percent)%", to: 4)]
    }

    private func write(_ table: Table, to output: inout some TextOutputStream) {
        let cells = table.rows.map { row in
            row.cells.map { Visible.oneLine($0.plain(missing: "-")) }
        }
        let widths = table.columns.indices.map { column in
            max(
                DisplayWidth.of(table.columns[column].title),
                cells.map { DisplayWidth.of($0[column]) }.max() ?? 0)
        }
        output.write(line(of: table.columns.map(\.title), table: table, widths: widths) + "\n")
        for (row, texts) in zip(table.rows, cells) {
            output.write(line(of: texts, table: table, widths: widths) + "\n")
            if let detail = row.detail { write(detail: detail, indent: 6, to: &output) }
        }
    }

    private func line(of texts: [String], table: Table, widths: [Int]) -> String {
        let padded = texts.indices.map { index in
            index == texts.count - 1 && !table.columns[index].isNumeric
                ? texts[index]
                : table.columns[index].isNumeric
                    ? Self.aligned(texts[index], to: widths[index])
                    : Self.padded(texts[index], to: widths[index])
        }
        return " " + Self.joined(padded)
    }

    private func write(
        detail: String, indent: Int, to output: inout some TextOutputStream
    ) {
        let text = Visible.oneLine(detail)
        for line in Wrapping.lines(of: text, width: width.map { max(20, $0 - indent) }) {
            output.write(String(repeating: " ", count: indent) + isolated(line) + "\n")
        }
    }

    /// On a terminal, keeps the direction of a line's text from reaching beyond it.
    private func isolated(_ text: String) -> String {
        isTerminal ? "\u{2068}\(text)\u{2069}" : text
    }

    private static let mark = "\u{200E}"

    /// The cells of a line.
    ///
    /// A line whose first cell is Arabic begins with the mark, lest the terminal take the whole
    /// line for one that runs from the right.
    private static func joined(_ cells: [String]) -> String {
        let beginsArabic = cells.first?.unicodeScalars.contains { (0x600...0x6FF) ~= $0.value }
        return (beginsArabic == true ? mark : "") + cells.joined(separator: mark + "  ")
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + blanks(width - DisplayWidth.of(text))
    }

    private static func aligned(_ number: String, to width: Int) -> String {
        blanks(width - DisplayWidth.of(number)) + number
    }

    private static func blanks(_ count: Int) -> String {
        String(repeating: " ", count: max(0, count))
    }
}
