/// The direction in which a text runs.
enum Direction: Sendable, Hashable {
    case leftToRight, rightToLeft

    /// The direction of the first letter; from the left where there is none.
    init(of text: String) {
        let letter = text.unicodeScalars.first { $0.properties.isAlphabetic }
        self = letter.map(Self.isFromRight) == true ? .rightToLeft : .leftToRight
    }

    /// Whether any letter of a text runs from the right.
    static func runsFromRight(in text: String) -> Bool {
        text.unicodeScalars.contains(where: isFromRight)
    }

    private static func isFromRight(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x58F: false
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF,
            0x1E800...0x1EFFF:
            true
        default: false
        }
    }
}
