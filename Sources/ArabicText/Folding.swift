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
    public static func form(_ text: String) -> String { folded(text).form }

    /// Returns the form with أ إ آ ٱ as ا, ة as ه, ى as ي, and Latin letters in lower case.
    public static func key(_ text: String) -> String { folded(text).key }

    private static func folded(_ text: String) -> FoldedText {
        var folded = FoldedText()
        for scalar in text.unicodeScalars { folded.append(scalar) }
        return folded
    }

    /// The light folding of one scalar: nothing, one scalar, or the letters of a ligature.
    static func form(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        switch scalar.value {
        case 0x0621...0x063A, 0x0641...0x064A: [scalar]
        case 0x0660...0x0669: [digit(scalar.value - 0x0660)]
        case 0x06F0...0x06F9: [digit(scalar.value - 0x06F0)]
        case 0xFB50...0xFDFF, 0xFE70...0xFEFC:
            Array(PresentationForms.letters(of: scalar).unicodeScalars)
        default: scalar.isIgnoredInFolding ? [] : [persianLetters[scalar] ?? scalar]
        }
    }

    /// What the strong folding makes of a scalar of the light one.
    static func key(ofForm scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        switch scalar {
        case "أ", "إ", "آ", "ٱ": ["ا"]
        case "ة": ["ه"]
        case "ى": ["ي"]
        case "A"..."Z": [Unicode.Scalar(UInt8(scalar.value) + 0x20)]
        default:
            scalar.value < 0x80
                ? [scalar] : Array(scalar.properties.lowercaseMapping.unicodeScalars)
        }
    }

    private static func digit(_ value: UInt32) -> Unicode.Scalar {
        Unicode.Scalar(UInt8(0x30 + value))
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
        case 0x0620...0x063F, 0x0641...0x064A, 0x0660...0x066F, 0x0671...0x06D5: false
        case 0x0610...0x061A, 0x061C, 0x0640, 0x064B...0x065F, 0x0670, 0x06D6...0x06ED: true
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
        case 0x2010...0x205F: false
        default: properties.generalCategory == .nonspacingMark
        }
    }
}
