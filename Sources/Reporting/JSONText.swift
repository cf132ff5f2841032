/// Writes JSON with its keys in the order given.
///
/// Foundation's encoder cannot keep an order that is neither sorted nor random, and the machine
/// formats are also read by people.
enum JSONText {
    /// Appends a cell: words by their key, days in ISO form.
    static func append(_ cell: Cell, to text: inout String) {
        switch cell {
        case .missing: text += "null"
        case .integer(let number), .percent(let number): text += String(number)
        case .decimal(let number): text += Cell.twoDigits(number)
        case .boolean(let truth): text += truth ? "true" : "false"
        case .object(_, let fields): append(fields, to: &text)
        case .list(let cells):
            text += "["
            appendJoined(cells, to: &text) { append($0, to: &$1) }
            text += "]"
        default: append(string: cell.machine, to: &text)
        }
    }

    /// Appends an object on one line.
    static func append(_ fields: [Cell.Field], to text: inout String) {
        text += "{"
        appendJoined(fields, to: &text) { field, text in
            append(string: field.key, to: &text)
            text += ": "
            append(field.value, to: &text)
        }
        text += "}"
    }

    /// Appends a string with its quotation marks.
    static func append(string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{061C}", "\u{200E}", "\u{200F}",
                "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
                appendEscape(scalar, to: &text)
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }

    /// Control and bidi characters are escaped, so that they reach programs and not screens.
    private static func appendEscape(_ scalar: Unicode.Scalar, to text: inout String) {
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    private static func appendJoined<Element>(
        _ elements: [Element], to text: inout String, append: (Element, inout String) -> Void
    ) {
        for (index, element) in elements.enumerated() {
            if index > 0 { text += ", " }
            append(element, &text)
        }
    }
}
