public import Recommendations

/// Writes long lists as CSV, from the texts of the register to the bytes of the file.
///
/// It writes what ``RowFormat/csv`` would write of the same recommendations, and a test compares the
/// two; this way makes no values in between.
public enum ListCSV {
    /// Writes a list with its header.
    public static func write(_ rows: TextRows, to output: inout some ByteStream) {
        output.write(ListColumn.allCases.map(\.rawValue).joined(separator: ",") + "\n")
        rows.forEachPiece { output.write(bytes: $0) }
    }

    /// Makes people's words fit for a cell.
    public static let escaping: TextRows.Escaping = { cell in
        if quietText.holds(cell) { return nil }
        if Visible.isPlain(cell), !RowFormat.isSpecialInCSV(cell) { return nil }
        return Array(RowFormat.escaped(String(decoding: cell, as: UTF8.self)).utf8)
    }

    private static let quietText = QuietText()
}
