/// A JSON value, as far as event bodies need it: no fractions, no truths.
///
/// The bodies' bytes are hashed and kept for ever, so their form must not hang on a library's
/// version; and the past is replayed from thousands of them. Hence a writer and a reader of our own.
enum JSON: Hashable {
    case null
    case integer(Int)
    case text(String)
    case array([JSON])
    case object([String: JSON])

    /// The value in one line without blanks, keys in order.
    var written: String {
        var text = ""
        write(to: &text)
        return text
    }

    /// Reads a value that fills a whole text; nil for anything else.
    init?(_ text: String) {
        var reader = JSONReader(text)
        guard let value = try? reader.readWhole() else { return nil }
        self = value
    }

    /// The text, if the value is one.
    var text: String? { if case .text(let text) = self { text } else { nil } }

    /// The number, if the value is one.
    var integer: Int? { if case .integer(let number) = self { number } else { nil } }

    /// The elements, if the value is an array.
    var array: [JSON]? { if case .array(let values) = self { values } else { nil } }

    /// The value of a key, if the value is an object that has it.
    subscript(key: String) -> JSON? {
        if case .object(let values) = self { values[key] } else { nil }
    }

    private func write(to text: inout String) {
        switch self {
        case .null: text += "null"
        case .integer(let number): text += String(number)
        case .text(let content): Self.write(content, to: &text)
        case .array(let values):
            text += "["
            for (index, value) in values.enumerated() {
                if index > 0 { text += "," }
                value.write(to: &text)
            }
            text += "]"
        case .object(let values): Self.write(values, to: &text)
        }
    }

    private static func write(_ values: [String: JSON], to text: inout String) {
        text += "{"
        for (index, entry) in values.sorted(by: { $0.key < $1.key }).enumerated() {
            if index > 0 { text += "," }
            write(entry.key, to: &text)
            text += ":"
            entry.value.write(to: &text)
        }
        text += "}"
    }

    private static func write(_ content: String, to text: inout String) {
        text += "\""
        for scalar in content.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
