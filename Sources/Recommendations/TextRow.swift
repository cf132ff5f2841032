/// One row of a long list as UTF-8 texts, a cell for each ``ListColumn``.
///
/// It is filled anew for each row, so that a list of any length asks for memory once. A cell is empty
/// where there is no value.
public struct TextRow: Sendable {
    var bytes: [UInt8] = []
    var ends: [Int] = []

    /// Makes a row without cells.
    public init() {}

    /// How many cells it has.
    public var count: Int { ends.count }

    /// Takes all cells out.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    /// Adds a cell.
    public mutating func append(_ cell: UnsafeRawBufferPointer) {
        bytes.append(contentsOf: cell)
        ends.append(bytes.count)
    }

    /// The bytes of a cell.
    public subscript(index: Int) -> ArraySlice<UInt8> {
        bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }
}
