/// How many columns of a terminal a text takes.
///
///     DisplayWidth.of("مُحَمَّد")    // 4: marks take none
///     DisplayWidth.of("العـــمل")   // 8: tatweel takes one
///     DisplayWidth.of("報告")        // 4: ideographs take two each
///
/// Agrees with the wcwidth tables for what meeting records hold: joined emoji count one by one, as
/// most terminals draw them. Source: ARABIC.md 2.4.
public enum DisplayWidth {
    /// Returns the number of columns.
    public static func of(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
    }

    private static func columns(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20...0x7E, 0xAD, 0x0621...0x064A: 1
        case 0x00...0x1F, 0x7F...0x9F, 0x1160...0x11FF, 0x200B...0x200F, 0x202A...0x202E,
            0x2060...0x206F, 0xFEFF:
            0
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3040...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
            0x1B000...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
            isMark(scalar) ? 0 : 2
        case 0x1F1E6...0x1F1FF: 1
        default: isMark(scalar) ? 0 : scalar.properties.isEmojiPresentation ? 2 : 1
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }
}
