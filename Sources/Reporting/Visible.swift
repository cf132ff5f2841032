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

    /// Whether UTF-8 is made of ASCII signs, bare Arabic letters and digits and common punctuation
    /// only, so that nothing has to be taken out.
    static func isPlain(_ bytes: some Sequence<UInt8>) -> Bool {
        var lead: UInt8 = 0
        var middle: UInt8 = 0
        for byte in bytes {
            switch (lead, middle) {
            case (0, _):
                switch byte {
                case 0x20...0x7E: continue
                case 0xC2, 0xD8, 0xD9, 0xE2: lead = byte
                default: return false
                }
            case (0xE2, 0):
                guard byte == 0x80 else { return false }
                middle = byte
            default:
                guard isPlain(byte, behind: lead) else { return false }
                (lead, middle) = (0, 0)
            }
        }
        return lead == 0
    }

    /// U+00A0–00BF; U+060C, U+061B, U+061F–064A, U+0660–066F; U+2010–2027.
    private static func isPlain(_ byte: UInt8, behind lead: UInt8) -> Bool {
        switch lead {
        case 0xC2: byte >= 0xA0
        case 0xD8: byte >= 0x9F || byte == 0x8C || byte == 0x9B
        case 0xD9: byte <= 0x8A || (0xA0...0xAF).contains(byte)
        default: (0x90...0xA7).contains(byte)
        }
    }

    private static func clean(_ text: String, keepsLines: Bool) -> String {
        if isPlain(text.utf8) { return text }
        var view = String.UnicodeScalarView()
        var marks = 0
        for scalar in text.unicodeScalars {
            if scalar.properties.generalCategory == .nonspacingMark {
                marks += 1
                if marks <= 8 { view.append(scalar) }
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
