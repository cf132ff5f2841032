/// Text as bytes of two each.
enum UTF16 {
    static func bytes(_ text: String, isBig: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return isBig ? pair.reversed() : pair
        }
    }
}

/// Arabic as old Windows programs wrote it: told by the letters in the order of their bytes.
enum Windows1256Bytes {
    static func of(_ text: String) -> [UInt8] { OneByte.of(text, rows) }

    private static let rows: [(UInt8, String)] = [
        (0xA1, "،"), (0xBA, "؛"), (0xC1, "ءآأؤإئابةتثجحخدذرزسشصض"), (0xD8, "طظعغـفقك"), (0xE1, "ل"),
        (0xE3, "منهو"), (0xEC, "ىي"), (0xE0, "à"), (0xE9, "é"),
    ]
}

/// Arabic as old Unix programs wrote it.
enum ISO8859Part6Bytes {
    static func of(_ text: String) -> [UInt8] { OneByte.of(text, rows) }

    private static let rows: [(UInt8, String)] = [
        (0xAC, "،"), (0xBB, "؛"), (0xC1, "ءآأؤإئابةتثجحخدذرزسشصضطظعغ"), (0xE0, "ـفقكلمنهوىي"),
    ]
}

private enum OneByte {
    static func of(_ text: String, _ rows: [(UInt8, String)]) -> [UInt8] {
        var bytes: [Unicode.Scalar: UInt8] = [:]
        for (first, letters) in rows {
            for (index, letter) in letters.unicodeScalars.enumerated() {
                bytes[letter] = first + UInt8(index)
            }
        }
        return text.unicodeScalars.map { bytes[$0] ?? UInt8($0.value) }
    }
}
