public import Recommendations

/// Writes long lists as CSV, from the texts of the register to the bytes of the file.
///
/// It writes what ``RowFormat/csv`` would write of the same recommendations, and a test compares the
/// two; this way makes no values in between.
public struct ListCSV: Sendable {
    private static let isFreeText = ListColumn.allCases.map(\.isFreeText)
    private static let flushedFrom = 1 << 16

    private var buffer: [UInt8] = []

    /// Begins a list with its header.
    public init() {
        buffer.reserveCapacity(Self.flushedFrom + (1 << 12))
        buffer += ListColumn.allCases.map(\.rawValue).joined(separator: ",").utf8
        buffer.append(UInt8(ascii: "\n"))
    }

    /// Adds a row, and hands on what has been written when it is much.
    public mutating func write(_ row: TextRow, to output: inout some ByteStream) {
        for index in 0..<row.count {
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            if Self.isFreeText[index] { append(freeText: row[index]) } else { buffer += row[index] }
        }
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count >= Self.flushedFrom { finish(to: &output) }
    }

    /// Hands on what is left.
    public mutating func finish(to output: inout some ByteStream) {
        output.write(bytes: buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    private mutating func append(freeText bytes: ArraySlice<UInt8>) {
        let isPlain = bytes.withUnsafeBufferPointer { bytes in
            Visible.isPlain(bytes) && !RowFormat.isSpecialInCSV(bytes)
        }
        if isPlain {
            buffer += bytes
        } else {
            buffer += RowFormat.escaped(String(decoding: bytes, as: UTF8.self)).utf8
        }
    }
}
