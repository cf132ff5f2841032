public import Recommendations

/// Writes long lists as CSV, from the texts of the register to the bytes of the file.
///
/// It writes what ``RowFormat/csv`` would write of the same recommendations, and a test compares the
/// two; this way makes no values in between.
public enum ListCSV {
    /// Writes a list with its header.
    public static func write(_ rows: TextRows, to output: inout some ByteStream) {
        var buffer = Array(ListColumn.allCases.map(\.rawValue).joined(separator: ",").utf8)
        buffer.append(UInt8(ascii: "\n"))
        rows.withBytes { bytes in
            for row in 0..<rows.count {
                append(row, of: rows, in: bytes, to: &buffer)
                if buffer.count >= flushedFrom {
                    output.write(bytes: buffer)
                    buffer.removeAll(keepingCapacity: true)
                }
            }
        }
        output.write(bytes: buffer)
    }

    private static let flushedFrom = 1 << 16
    private static let isFreeText = ListColumn.allCases.map(\.isFreeText)

    private static func append(
        _ row: Int, of rows: TextRows, in bytes: UnsafeBufferPointer<UInt8>,
        to buffer: inout [UInt8]
    ) {
        for column in isFreeText.indices {
            if column > 0 { buffer.append(UInt8(ascii: ",")) }
            let cell = UnsafeBufferPointer(rebasing: bytes[rows[row, column]])
            if !isFreeText[column] || (Visible.isPlain(cell) && !RowFormat.isSpecialInCSV(cell)) {
                buffer.append(contentsOf: cell)
            } else {
                buffer.append(
                    contentsOf: RowFormat.escaped(String(decoding: cell, as: UTF8.self)).utf8)
            }
        }
        buffer.append(UInt8(ascii: "\n"))
    }
}
