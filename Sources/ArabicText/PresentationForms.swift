/// The letters behind the shaped glyphs that old files store instead of text.
///
/// U+FE80–FEFC hold the positional shapes of each letter in alphabet order, so the table is one run
/// of letters with the number of shapes of each. Of the FB50 block only what meeting records are
/// seen to hold is read; anything else stays as it is. Source: The Unicode Standard, chapter 9.2.
enum PresentationForms {
    static func letters(of scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0xFE80...0xFEFC: shapes[Int(scalar.value - 0xFE80)]
        case 0xFE70...0xFE7F: ""
        default: ligatures[scalar] ?? String(scalar)
        }
    }

    private static let runs: [(letters: String, shapes: Int)] = [
        ("ء", 1), ("آ", 2), ("أ", 2), ("ؤ", 2), ("إ", 2), ("ئ", 4), ("ا", 2), ("ب", 4), ("ة", 2),
        ("ت", 4), ("ث", 4), ("ج", 4), ("ح", 4), ("خ", 4), ("د", 2), ("ذ", 2), ("ر", 2), ("ز", 2),
        ("س", 4), ("ش", 4), ("ص", 4), ("ض", 4), ("ط", 4), ("ظ", 4), ("ع", 4), ("غ", 4), ("ف", 4),
        ("ق", 4), ("ك", 4), ("ل", 4), ("م", 4), ("ن", 4), ("ه", 4), ("و", 2), ("ى", 2), ("ي", 4),
        ("لآ", 2), ("لأ", 2), ("لإ", 2), ("لا", 2),
    ]

    private static let shapes: [String] = runs.flatMap {
        Array(repeating: $0.letters, count: $0.shapes)
    }

    private static let ligatures: [Unicode.Scalar: String] = [
        "\u{FB8E}": "ك", "\u{FB8F}": "ك", "\u{FB90}": "ك", "\u{FB91}": "ك", "\u{FBA6}": "ه",
        "\u{FBA7}": "ه", "\u{FBA8}": "ه", "\u{FBA9}": "ه", "\u{FBFC}": "ي", "\u{FBFD}": "ي",
        "\u{FBFE}": "ي", "\u{FBFF}": "ي", "\u{FDF2}": "الله", "\u{FDF4}": "محمد",
        "\u{FDFA}": "صلى الله عليه وسلم",
    ]
}
