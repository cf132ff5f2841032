/// The rows of a long list as UTF-8 texts, a cell for each ``ListColumn``.
///
/// All bytes lie in one piece of memory: lists of many thousands are made without a value for each
/// cell, and can be put in order. A cell is empty where there is no value.
public struct TextRows: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]
    private var order: [Int32] = []

    /// Makes a list without rows.
    ///
    /// Memory is asked for in one piece; what is not filled costs nothing.
    public init() { bytes.reserveCapacity(1 << 25) }

    /// How many rows there are.
    public var count: Int { order.count }

    /// Adds bytes to the cell that is being made.
    public mutating func append(_ part: UnsafeRawBufferPointer) { bytes.append(contentsOf: part) }

    /// Adds bytes to the cell that is being made.
    public mutating func append(_ part: [UInt8]) { bytes.append(contentsOf: part) }

    /// Adds a byte to the cell that is being made.
    public mutating func append(_ byte: UInt8) { bytes.append(byte) }

    /// Ends the cell that is being made.
    public mutating func endCell() { ends.append(bytes.count) }

    /// Ends the row, all of whose cells were made.
    public mutating func endRow() { order.append(Int32(order.count)) }

    /// The place of the bytes of a row's cell.
    public subscript(row: Int, column: Int) -> Range<Int> {
        let cell = Int(order[row]) * Self.columns + column
        return ends[cell]..<ends[cell + 1]
    }

    /// Hands over all bytes, in which cells have their places.
    public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer(body)
    }

    /// Puts the rows in the order of their keys; rows with one key stay as they were.
    public mutating func sort(by keys: [Int]) {
        order.sort { (keys[Int($0)], $0) < (keys[Int($1)], $1) }
    }

    private static let columns = ListColumn.allCases.count
}
