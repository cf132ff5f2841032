import Recommendations

/// Turns the bytes of a file into text, in the one encoding that they are certainly in.
///
/// UTF-8 first; UTF-16 by its byte order mark or, where there is none, by what the text then is;
/// Windows-1256 where it gives Arabic and nothing else would. What is not certain is refused: a
/// register of wrong letters is worse than none.
enum TextDecoder {
    /// Decodes a text.
    ///
    /// - Throws: `Failure.unknownFormat` for bytes that begin as another kind of file does,
    ///   `.notText` for all else that is no text, with the offset of the first bad byte.
    static func decode(
        _ bytes: [UInt8], name: String
    ) throws(Failure) -> (text: String, encoding: TextEncoding) {
        if FileSignature.isKnown(bytes) { throw .unknownFormat(name: name) }
        if bytes.starts(with: [0xFF, 0xFE]) {
            return (try UTF16Text.decode(bytes, .utf16LittleEndian, name: name), .utf16LittleEndian)
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            return (try UTF16Text.decode(bytes, .utf16BigEndian, name: name), .utf16BigEndian)
        }
        if let zero = bytes.firstIndex(of: 0) {
            guard let found = UTF16Text.recognised(bytes) else {
                throw .notText(name: name, byte: zero)
            }
            return found
        }
        if let text = String(validating: bytes, as: UTF8.self) { return (text, .utf8) }
        if let found = UTF16Text.recognised(bytes) { return found }
        if let text = Windows1256.recognised(bytes) { return (text, .windows1256) }
        throw .notText(name: name, byte: firstInvalidByte(of: bytes))
    }

    /// The offset of the first byte that is no UTF-8.
    private static func firstInvalidByte(of bytes: [UInt8]) -> Int {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        while case .valid(let scalar) = parser.parseScalar(from: &iterator) {
            offset += scalar.count
        }
        return offset
    }
}
