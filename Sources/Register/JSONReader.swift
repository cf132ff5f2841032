/// Reads JSON, byte by byte, as far as ``JSON`` goes.
struct JSONReader {
    /// What is not JSON, or not of the kind that bodies hold.
    struct Unreadable: Error {}

    /// How deep values may lie in each other.
    private static let deepest = 16

    private let bytes: [UInt8]
    private var index = 0
    private var depth = 0

    /// Begins to read a text.
    init(_ text: String) { bytes = Array(text.utf8) }

    /// Reads the one value that the text holds.
    mutating func readWhole() throws(Unreadable) -> JSON {
        let value = try readValue()
        skipBlanks()
        guard index == bytes.count else { throw Unreadable() }
        return value
    }

    private mutating func readValue() throws(Unreadable) -> JSON {
        depth += 1
        defer { depth -= 1 }
        skipBlanks()
        guard index < bytes.count, depth <= Self.deepest else { throw Unreadable() }
        switch bytes[index] {
        case UInt8(ascii: "\""): return .text(try readText())
        case UInt8(ascii: "["): return try readArray()
        case UInt8(ascii: "{"): return try readObject()
        case UInt8(ascii: "n"): return try readNull()
        default: return try readInteger()
        }
    }

    private mutating func readNull() throws(Unreadable) -> JSON {
        for byte in "null".utf8 { try expect(byte) }
        return .null
    }

    private mutating func readInteger() throws(Unreadable) -> JSON {
        let start = index
        while index < bytes.count, isPartOfNumber(bytes[index]) { index += 1 }
        let digits = String(decoding: bytes[start..<index], as: UTF8.self)
        guard let number = Int(digits) else { throw Unreadable() }
        return .integer(number)
    }

    private func isPartOfNumber(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }

    private mutating func readArray() throws(Unreadable) -> JSON {
        try expect(UInt8(ascii: "["))
        var values: [JSON] = []
        if skip(UInt8(ascii: "]")) { return .array([]) }
        repeat { values.append(try readValue()) } while skip(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
        return .array(values)
    }

    private mutating func readObject() throws(Unreadable) -> JSON {
        try expect(UInt8(ascii: "{"))
        var values: [String: JSON] = [:]
        if skip(UInt8(ascii: "}")) { return .object([:]) }
        repeat {
            skipBlanks()
            let key = try readText()
            skipBlanks()
            try expect(UInt8(ascii: ":"))
            values[key] = try readValue()
        } while skip(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"))
        return .object(values)
    }

    private mutating func readText() throws(Unreadable) -> String {
        try expect(UInt8(ascii: "\""))
        var text: [UInt8] = []
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            if bytes[index] == UInt8(ascii: "\\") {
                text += try readEscape()
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        try expect(UInt8(ascii: "\""))
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads the few escapes that the writer makes.
    private mutating func readEscape() throws(Unreadable) -> [UInt8] {
        index += 1
        guard index < bytes.count else { throw Unreadable() }
        let sign = bytes[index]
        index += 1
        switch sign {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [sign]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "u"): return try readScalar()
        default: throw Unreadable()
        }
    }

    private mutating func readScalar() throws(Unreadable) -> [UInt8] {
        guard index + 4 <= bytes.count,
            let value = UInt32(
                String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16),
            let scalar = Unicode.Scalar(value)
        else { throw Unreadable() }
        index += 4
        return Array(String(scalar).utf8)
    }

    private mutating func skipBlanks() {
        while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
    }

    /// Steps over a sign and the blanks before it; false when another stands there.
    private mutating func skip(_ byte: UInt8) -> Bool {
        skipBlanks()
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func expect(_ byte: UInt8) throws(Unreadable) {
        guard index < bytes.count, bytes[index] == byte else { throw Unreadable() }
        index += 1
    }
}
