/// Writes rows one by one, so that a list of any length needs no more memory than a row.
public enum RowFormat: String, Sendable, Hashable, CaseIterable {
    /// One JSON array, an object a line.
    case json
    /// One JSON object a line.
    case ndjson
    /// Comma-separated values with a header, RFC 4180.
    case csv

    /// Writes what comes before the first row.
    public func begin(_ columns: [String], to output: inout some TextOutputStream) {
        switch self {
        case .json: output.write("[")
        case .ndjson: break
        case .csv: output.write(columns.map(Self.escaped).joined(separator: ",") + "\n")
        }
    }

    /// Writes a row, whose fields have the columns' keys.
    public func write(
        _ row: [Cell.Field], isFirst: Bool, to output: inout some TextOutputStream
    ) {
        var text = ""
        switch self {
        case .json:
            text += isFirst ? "\n  " : ",\n  "
            JSONText.append(row, to: &text)
        case .ndjson:
            JSONText.append(row, to: &text)
            text += "\n"
        case .csv:
            text = row.map { Self.csvCell($0.value) }.joined(separator: ",") + "\n"
        }
        output.write(text)
    }

    /// Writes what comes after the last row.
    public func end(isEmpty: Bool, to output: inout some TextOutputStream) {
        if self == .json { output.write(isEmpty ? "]\n" : "\n]\n") }
    }

    private static func csvCell(_ cell: Cell) -> String {
        switch cell {
        case .integer, .decimal, .day, .percent, .boolean, .missing: cell.machine
        default: escaped(cell.machine)
        }
    }

    /// A text as a CSV cell.
    ///
    /// What a spreadsheet would run as a formula gets an apostrophe.
    static func escaped(_ text: String) -> String {
        var safe = Visible.lines(text)
        if safe.utf8.first.map(beginsFormula) ?? false { safe = "'" + safe }
        guard safe.utf8.contains(where: isQuotedInCSV) else { return safe }
        return "\""
            + safe.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
    }

    /// Whether bytes cannot stand in a CSV cell as they are.
    static func isSpecialInCSV(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        (bytes.first.map(beginsFormula) ?? false) || bytes.contains(where: isQuotedInCSV)
    }

    /// Whether a spreadsheet takes a cell for a formula that begins so: = + - @.
    private static func beginsFormula(_ byte: UInt8) -> Bool {
        byte == 0x3D || byte == 0x2B || byte == 0x2D || byte == 0x40
    }

    /// Whether a cell is quoted that holds this: quotation mark, comma, line break.
    private static func isQuotedInCSV(_ byte: UInt8) -> Bool {
        byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D
    }
}
