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
        if let first = safe.unicodeScalars.first, ["=", "+", "-", "@"].contains(first) {
            safe = "'" + safe
        }
        guard safe.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
            return safe
        }
        return "\""
            + safe.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
    }
}
