/// Writes a page, or a stream of rows, as JSON.
///
/// Keys are English in every language.
public struct JSONFormat: Sendable {
    /// Writes pages.
    public init() {}

    /// Writes a page as one object: a key a block, headings and lines left out.
    public func write(_ page: Page, to output: inout some TextOutputStream) {
        let members = page.blocks.compactMap(Self.member)
        output.write("{\n")
        for (index, member) in members.enumerated() {
            output.write("  " + member + (index + 1 < members.count ? ",\n" : "\n"))
        }
        output.write("}\n")
    }

    private static func member(_ block: Page.Block) -> String? {
        var text = ""
        switch block {
        case .heading, .line, .figures: return nil
        case .facts(let key, let facts), .machineFacts(let key, let facts):
            append(key: key, to: &text)
            JSONText.append(facts.map { Cell.Field($0.key, $0.value) }, to: &text)
        case .bars(let bars):
            append(key: bars.key, to: &text)
            JSONText.append(fields(of: bars), to: &text)
        case .table(let table), .machineTable(let table):
            append(key: table.key, to: &text)
            text += rows(of: table)
        case .quote(let key, _, let quote):
            append(key: key, to: &text)
            JSONText.append(string: quote, to: &text)
        }
        return text
    }

    private static func append(key: String, to text: inout String) {
        JSONText.append(string: key, to: &text)
        text += ": "
    }

    private static func fields(of bars: Bars) -> [Cell.Field] {
        bars.rows.map { Cell.Field($0.key, .integer($0.count)) }
            + [Cell.Field("total", .integer(bars.total.count))]
            + bars.apart.map { Cell.Field($0.key, $0.value) }
    }

    private static func rows(of table: Table) -> String {
        if table.rows.isEmpty { return "[]" }
        let lines = table.rows.map { row -> String in
            var line = "    "
            JSONText.append(
                zip(table.columns, row.cells).map { Cell.Field($0.key, $1) }, to: &line)
            return line
        }
        return "[\n" + lines.joined(separator: ",\n") + "\n  ]"
    }
}
