/// How many columns of a terminal a text takes.
///
///     DisplayWidth.of("مُحَمَّد")    // 4: marks take none
///     DisplayWidth.of("العـــمل")   // 8: tatweel takes one
///
/// Agrees with the wcwidth tables for what meeting records hold. Source: ARABIC.md 2.4.
public enum DisplayWidth {
    /// Returns the number of columns.
    public static func of(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
    }

    private static func columns(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20...0x7E, 0x0621...0x064A: 1
        case 0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: 0
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            2
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format: 0
            default: 1
            }
        }
    }
}
