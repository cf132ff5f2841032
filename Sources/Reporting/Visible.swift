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

    private static func clean(_ text: String, keepsLines: Bool) -> String {
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
