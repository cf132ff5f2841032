/// The lines of a long list, each with a cell for each ``ListColumn`` and a comma between two.
///
/// All bytes lie in one piece of memory: lists of many thousands are made without a value for each
/// cell, and can be put in order.
public struct TextRows: Sendable {
    /// Makes people's words fit for a cell; nil where they are as they stand.
    public typealias Escaping = @Sendable (UnsafeBufferPointer<UInt8>) -> [UInt8]?

    private let escaping: Escaping
    private var bytes: [UInt8] = []
    private var cellStart = 0
    private var ends: [Int] = [0]
    private var order: [Int32] = []

    /// Makes a list without lines.
    ///
    /// Memory is asked for in one piece; what is not filled costs nothing.
    public init(escaping: @escaping Escaping) {
        self.escaping = escaping
        bytes.reserveCapacity(1 << 25)
    }

    /// Adds bytes to the cell that is being made.
    public mutating func append(_ part: UnsafeRawBufferPointer) {
        if !part.isEmpty { bytes.append(contentsOf: part) }
    }

    /// Adds bytes to the cell that is being made.
    public mutating func append(_ part: [UInt8]) { bytes.append(contentsOf: part) }

    /// Adds a byte to the cell that is being made.
    public mutating func append(_ byte: UInt8) { bytes.append(byte) }

    /// Ends the cell that is being made, which is escaped if it holds people's words.
    public mutating func endCell(isFreeText: Bool) {
        if isFreeText, cellStart < bytes.count { escapeCell() }
        bytes.append(UInt8(ascii: ","))
        cellStart = bytes.count
    }

    private mutating func escapeCell() {
        let cell = cellStart..<bytes.count
        let escaped = bytes.withUnsafeBufferPointer {
            escaping(UnsafeBufferPointer(rebasing: $0[cell]))
        }
        if let escaped { bytes.replaceSubrange(cell, with: escaped) }
    }

    /// Ends the line, all of whose cells were made.
    public mutating func endRow() {
        bytes[bytes.count - 1] = UInt8(ascii: "\n")
        ends.append(bytes.count)
        order.append(Int32(order.count))
    }

    /// Hands over the lines in order, many at a time.
    public func forEachPiece(_ body: (borrowing [UInt8]) -> Void) {
        var piece: [UInt8] = []
        for row in order {
            piece.append(contentsOf: bytes[ends[Int(row)]..<ends[Int(row) + 1]])
            if piece.count >= Self.pieceSize {
                body(piece)
                piece.removeAll(keepingCapacity: true)
            }
        }
        body(piece)
    }

    /// Puts the rows in the order of their keys; rows with one key stay as they were.
    public mutating func sort(by keys: [Int]) {
        order.sort { (keys[Int($0)], $0) < (keys[Int($1)], $1) }
    }

    private static let pieceSize = 1 << 16
}
