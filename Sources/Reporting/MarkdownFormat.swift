/// Writes a page as Markdown, for documents and messages.
public struct MarkdownFormat: Sendable {
    /// Writes pages.
    public init() {}

    /// Writes a page.
    public func write(_ page: Page, to output: inout some TextOutputStream) {
        for (index, block) in page.blocks.filter(\.isForPeople).enumerated() {
            if index > 0 { output.write("\n") }
            write(block, to: &output)
        }
    }

    private func write(_ block: Page.Block, to output: inout some TextOutputStream) {
        switch block {
        case .heading(let text, let level):
            output.write(String(repeating: "#", count: level) + " \(Self.escaped(text))\n")
        case .line(let text, _): output.write(Self.escaped(text) + "\n")
        case .figures(let figures): output.write(Self.escaped(figures.line) + "\n")
        case .facts(_, let facts):
            for fact in facts where fact.value != .missing && fact.value != .list([]) {
                output.write(
                    "- **\(Self.escaped(fact.name)):** \(Self.escaped(fact.value.plain()))\n")
            }
        case .machineFacts, .machineTable: break
        case .bars(let bars):
            for row in bars.rows + [bars.total] {
                output.write("- \(row.count) (\(row.percent)%) \(Self.escaped(row.label))\n")
            }
        case .table(let table): write(table.forPeople, to: &output)
        case .quote(_, let title, let text):
            output.write("**\(Self.escaped(title))**\n\n")
            for line in Visible.lines(text).split(separator: "\n") {
                output.write("> \(Self.escaped(String(line)))\n")
            }
        }
    }

    private func write(_ table: Table, to output: inout some TextOutputStream) {
        let hasDetails = table.rows.contains { $0.detail != nil }
        let titles = table.columns.map(\.title) + (hasDetails ? [""] : [])
        writeRow(titles, to: &output)
        let rules =
            table.columns.map { $0.isNumeric ? "---:" : "---" } + (hasDetails ? ["---"] : [])
        output.write("| " + rules.joined(separator: " | ") + " |\n")
        for row in table.rows {
            let cells = row.cells.map { $0.plain(missing: "-") }
            writeRow(cells + (hasDetails ? [row.detail ?? ""] : []), to: &output)
        }
    }

    private func writeRow(_ cells: [String], to output: inout some TextOutputStream) {
        output.write("| " + cells.map(Self.escaped).joined(separator: " | ") + " |\n")
    }

    /// Keeps a text from being read as markup.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in Visible.oneLine(text) {
            if "\\`*_[]<>|#".contains(character) { escaped += "\\" }
            escaped.append(character)
        }
        return escaped
    }
}
