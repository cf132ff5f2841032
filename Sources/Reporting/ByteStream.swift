/// A stream that takes bytes as well as strings.
public protocol ByteStream: TextOutputStream {
    /// Writes bytes, which are UTF-8.
    mutating func write(bytes: [UInt8])
}
