/// Writes a page for a terminal or a text file.
///
/// Columns stand because U+200E between the cells of a line keeps each Arabic run in its own cell,
/// whatever the terminal does with direction. Elsewhere a line holds at most one Arabic run, and on
/// a terminal isolates keep runs of two directions apart.
///
///     var text = ""
///     TextFormat(.plain).write(Page([.line("Open 3", tone: .strong)]), to: &text)   // "Open 3\n"
public struct TextFormat: Sendable {
    /// What the text may look like.
    public let style: TextStyle

    private var pen: Pen { Pen(style: style) }

    /// Writes for where a style fits.
    public init(_ style: TextStyle) { self.style = style }

    /// Writes a page.
    public func write(_ page: Page, to output: inout some TextOutputStream) {
        for (index, block) in page.blocks.enumerated() {
            if index > 0, case .heading = block { output.write("\n") }
            write(block, to: &output)
        }
    }

    /// Writes what is wrong and what to do about it, led by the name of the program that says so.
    ///
    /// It quotes what was typed and the names of files, so nothing in it may steer the terminal.
    public func write(
        _ explanation: Explanation, from program: String, to output: inout some TextOutputStream
    ) {
        let problem = Phrase(Visible.oneLine(explanation.problem))
        let lead = [
            Span(text: "\(program):", tone: .alarm, direction: .leftToRight), Span(text: " "),
        ]
        Phrase(lead + problem.spans, direction: problem.direction)
            .write(indent: 0, pen, to: &output)
        if !explanation.remedy.isEmpty {
            write(line: "  " + Visible.oneLine(explanation.remedy), tone: .plain, to: &output)
        }
    }

    private func write(_ block: Page.Block, to output: inout some TextOutputStream) {
        switch block {
        case .heading(let text, _): write(line: text, tone: .strong, to: &output)
        case .line(let text, let tone): write(line: text, tone: tone, to: &output)
        case .figures(let figures): write(figures, to: &output)
        case .facts(_, let facts): write(facts, to: &output)
        case .machineFacts, .machineTable: break
        case .bars(let bars): write(bars, to: &output)
        case .table(let table): write(table.forPeople, to: &output)
        case .quote(_, let title, let text): write(quote: text, title: title, to: &output)
        }
    }

    private func write(line: String, tone: Tone, to output: inout some TextOutputStream) {
        for text in line.split(separator: "\n", omittingEmptySubsequences: false) {
            let indent = text.prefix { $0 == " " }.count
            let sentence = String(text.dropFirst(indent))
            Phrase(style.isTerminal ? sentence : Pen.marked(sentence), tone: tone)
                .write(indent: indent, pen, to: &output)
        }
    }

    private func write(_ figures: [Figure], to output: inout some TextOutputStream) {
        let spans = figures.enumerated().flatMap { index, figure in
            (index == 0 ? [] : [Span(text: " · ")]) + [Span(text: figure.text, tone: figure.tone)]
        }
        Phrase(spans, direction: Direction(of: figures.line)).write(indent: 0, pen, to: &output)
    }

    private func write(quote: String, title: String, to output: inout some TextOutputStream) {
        write(line: title, tone: .faint, to: &output)
        let direction = Direction(of: quote)
        for line in Visible.lines(quote).split(separator: "\n") {
            Phrase(Visible.oneLine(String(line)), direction: direction)
                .write(indent: 4, pen, to: &output)
        }
    }

    private func write(_ facts: [Fact], to output: inout some TextOutputStream) {
        let known = facts.filter { $0.value != .missing && $0.value != .list([]) }
        let rows = known.map { fact in
            Grid.Row(cells: [
                Phrase(fact.name, tone: .faint),
                Phrase(Visible.oneLine(fact.value.plain()), tone: fact.tone),
            ])
        }
        Grid(columns: [Grid.Column(isRigid: true), Grid.Column()], rows: rows, indent: 2)
            .write(pen, to: &output)
    }

    private func write(_ table: Table, to output: inout some TextOutputStream) {
        let columns = table.columns.indices.map { index in
            Grid.Column(
                isNumeric: table.columns[index].isNumeric,
                isRigid: table.columns[index].isNumeric
                    || table.rows.contains { $0.cells[index].isDay })
        }
        let titles = Grid.Row(cells: table.columns.map { Phrase($0.title, tone: .faint) })
        let rows = table.rows.map { row in
            Grid.Row(cells: Self.cells(of: row, table), detail: Self.detail(of: row))
        }
        Grid(columns: columns, rows: [titles] + rows, indent: 1).write(pen, to: &output)
    }

    private static func cells(of row: Table.Row, _ table: Table) -> [Phrase] {
        zip(table.columns, row.cells).map { column, cell in
            Phrase(
                Visible.oneLine(cell.plain(missing: "-")), tone: row.tones[column.key] ?? .plain)
        }
    }

    private static func detail(of row: Table.Row) -> Phrase? {
        guard let detail = row.detail.map(Visible.oneLine) else { return nil }
        let lead = Visible.oneLine(row.lead ?? "")
        guard !lead.isEmpty, detail.hasPrefix(lead) else { return Phrase(detail) }
        return Phrase(lead: lead, String(detail.dropFirst(lead.count)))
    }
}

extension Cell {
    /// Whether it is a day, which is not to be broken.
    fileprivate var isDay: Bool {
        if case .day = self { true } else { false }
    }
}
