/// Two strengths of folding, which make spellings of one word equal.
///
///     Folding.form("مُحَـمَّد")       // "محمد"     marks and tatweel gone
///     Folding.form("إدارة ٢٠٢٤")    // "إدارة 2024"
///     Folding.key("إدارة")          // "اداره"    hamza, ta marbuta and alif maqsura too
///
/// Folding twice is folding once. The *form* keeps what tells words apart (على / علي, ة for the
/// verbal noun); the *key* is what tables and searches compare. Source: ARABIC.md 4.0.
public enum Folding {
    /// Returns the text without marks, tatweel, bidi and zero-width signs, with presentation forms
    /// and Persian letters written as ordinary Arabic letters and digits as 0–9.
    public static func form(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { appendForm(of: scalar, to: &folded) }
        return String(folded)
    }

    /// Returns the form with أ إ آ ٱ as ا, ة as ه, ى as ي, and Latin letters in lower case.
    public static func key(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { appendForm(of: scalar, to: &folded) }
        return key(ofForm: folded)
    }

    static func key(ofForm form: String.UnicodeScalarView) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in form {
            switch scalar {
            case "أ", "إ", "آ", "ٱ": folded.append("ا")
            case "ة": folded.append("ه")
            case "ى": folded.append("ي")
            case "A"..."Z": folded.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
            default: folded.append(contentsOf: lowercase(scalar))
            }
        }
        return String(folded)
    }

    /// Appends the light folding of one scalar: nothing, one scalar, or the letters of a ligature.
    static func appendForm(of scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
        switch scalar.value {
        case 0x0621...0x063A, 0x0641...0x064A: folded.append(scalar)
        case 0x0660...0x0669: folded.append(digit(scalar.value - 0x0660))
        case 0x06F0...0x06F9: folded.append(digit(scalar.value - 0x06F0))
        case 0xFB50...0xFDFF, 0xFE70...0xFEFC:
            folded.append(contentsOf: PresentationForms.letters(of: scalar).unicodeScalars)
        default:
            if scalar.isIgnoredInFolding { return }
            folded.append(persianLetters[scalar] ?? scalar)
        }
    }

    private static func digit(_ value: UInt32) -> Unicode.Scalar {
        Unicode.Scalar(UInt8(0x30 + value))
    }

    private static func lowercase(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
        scalar.value < 0x80
            ? String.UnicodeScalarView([scalar]) : scalar.properties.lowercaseMapping.unicodeScalars
    }

    /// Letters that Persian or Urdu keyboards type for Arabic ones.
    private static let persianLetters: [Unicode.Scalar: Unicode.Scalar] = [
        "ک": "ك", "ی": "ي", "ۍ": "ي", "ې": "ي", "ہ": "ه", "ھ": "ه", "ە": "ه", "ۀ": "ه", "ۃ": "ة",
    ]
}

extension Unicode.Scalar {
    /// Whether folding drops the scalar: harakat and other marks, tatweel, bidi controls,
    /// zero-width signs.
    var isIgnoredInFolding: Bool {
        switch value {
        case 0x00..<0x0300: value == 0xAD
        case 0x0610...0x061A, 0x061C, 0x0640, 0x064B...0x065F, 0x0670, 0x06D6...0x06ED: true
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: properties.generalCategory == .nonspacingMark
        }
    }
}
