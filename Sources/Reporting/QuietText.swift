/// Tells in one pass that a text can go into CSV as it is.
///
/// Long lists ask this of every cell. A text for which it is not told may still be plain:
/// ``Visible`` and ``RowFormat`` then look at it letter by letter.
struct QuietText {
    /// For each byte the bits of the places where it may stand, and above them the place that it
    /// makes for the next.
    private let table: [UInt8] = (UInt8.min...UInt8.max).map { byte in
        Place.allCases.reduce(Self.placeAfter(byte).rawValue << Self.shift) { entry, place in
            Self.isQuiet(byte, at: place) ? entry | 1 << place.rawValue : entry
        }
    }

    /// Whether UTF-8 is made of ASCII signs without quotation mark and comma, and of Arabic letters,
    /// digits and punctuation without marks, and begins no formula.
    func holds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        table.withUnsafeBufferPointer { table in
            var isQuiet: UInt8 = 1
            var place = Place.start.rawValue
            for byte in bytes {
                let entry = table[Int(byte)]
                isQuiet &= entry >> place
                place = entry >> Self.shift
            }
            return isQuiet == 1 && (place == Place.sign.rawValue || bytes.isEmpty)
        }
    }

    /// What stands before a byte: a whole sign, the first half of a letter, or nothing.
    private enum Place: UInt8, CaseIterable {
        case sign, afterD8, afterD9, start
    }

    private static let shift = 6

    private static func placeAfter(_ byte: UInt8) -> Place {
        switch byte {
        case 0xD8: .afterD8
        case 0xD9: .afterD9
        default: .sign
        }
    }

    private static func isQuiet(_ byte: UInt8, at place: Place) -> Bool {
        switch (place, byte) {
        case (.start, 0x2B), (.start, 0x2D), (.start, 0x3D), (.start, 0x40): false
        case (.start, 0x20...0x7E), (.sign, 0x20...0x7E): byte != 0x22 && byte != 0x2C
        case (.start, 0xD8), (.start, 0xD9), (.sign, 0xD8), (.sign, 0xD9): true
        // U+060C, U+061B, U+061F–063F.
        case (.afterD8, 0x8C), (.afterD8, 0x9B), (.afterD8, 0x9F...0xBF): true
        // U+0640–064A, U+0660–066F.
        case (.afterD9, 0x80...0x8A), (.afterD9, 0xA0...0xAF): true
        default: false
        }
    }
}
