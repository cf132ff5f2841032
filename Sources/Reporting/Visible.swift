/// Makes a text from a document or a user safe to show.
public enum Visible {
    /// Returns the text without control, escape and bidi control characters, line breaks as spaces,
    /// and at most eight marks on a letter.
    public static func oneLine(_ text: String) -> String {
        clean(text, keepsLines: false)
    }

    /// Returns the text likewise, its line breaks kept.
    public static func lines(_ text: String) -> String {
        clean(text, keepsLines: true)
    }

    /// Whether UTF-8 is made of ASCII signs, Arabic letters with a few marks, digits and common
    /// punctuation only, so that nothing has to be taken out.
    static func isPlain(_ bytes: some Sequence<UInt8>) -> Bool {
        var bytes = bytes.makeIterator()
        var marks = 0
        while let byte = bytes.next() {
            if (0x20...0x7E).contains(byte) {
                marks = 0
                continue
            }
            guard let second = bytes.next() else { return false }
            if byte == 0xD9, (0x8B...0x9F).contains(second) {
                marks += 1
                if marks > marksAtMost { return false }
                continue
            }
            marks = 0
            let third = byte == 0xE2 ? bytes.next() : 0x90
            guard let third, isPlain(byte, second, third) else { return false }
        }
        return true
    }

    /// U+00A0–00BF; U+060C, U+061B, U+061F–064A, U+0660–066F; U+2010–2027.
    private static func isPlain(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch lead {
        case 0xC2: (0xA0...0xBF).contains(second)
        case 0xD8: (0x9F...0xBF).contains(second) || second == 0x8C || second == 0x9B
        case 0xD9: (0x80...0x8A).contains(second) || (0xA0...0xAF).contains(second)
        case 0xE2: second == 0x80 && (0x90...0xA7).contains(third)
        default: false
        }
    }

    /// The marks that one letter may carry; a pile of them would reach over other lines.
    private static let marksAtMost = 8

    private static func clean(_ text: String, keepsLines: Bool) -> String {
        if isPlain(text.utf8) { return text }
        var view = String.UnicodeScalarView()
        var marks = 0
        for scalar in text.unicodeScalars {
            if scalar.properties.generalCategory == .nonspacingMark {
                marks += 1
                if marks <= marksAtMost { view.append(scalar) }
                continue
            }
            marks = 0
            switch scalar.value {
            case 0x0A: view.append(keepsLines ? scalar : " ")
            case 0x09, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: view.append(" ")
            case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E,
                0x2066...0x2069:
                continue
            default: view.append(scalar)
            }
        }
        return String(view)
    }
}
