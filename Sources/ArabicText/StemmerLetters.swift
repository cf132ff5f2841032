/// The letters of folded Arabic words as small numbers, which compare and hash fast.
///
/// A letter is its place in the Arabic block: U+0621 is 0x21. In UTF-8 each has two bytes.
enum StemmerLetters {
    /// Returns the letters of a word; nil when anything else is in it.
    static func read(_ key: String) -> [UInt8]? {
        var letters: [UInt8] = []
        letters.reserveCapacity(key.utf8.count / 2)
        for scalar in key.unicodeScalars {
            guard isLetter(scalar.value) else { return nil }
            letters.append(UInt8(truncatingIfNeeded: scalar.value))
        }
        return letters
    }

    /// Returns the letters of a word of the tables, which hold nothing else.
    static func of(_ word: String) -> [UInt8] { read(word) ?? [] }

    /// Returns the word that letters spell.
    static func text(_ letters: ArraySlice<UInt8>) -> String {
        String(unsafeUninitializedCapacity: letters.count * 2) { buffer in
            var index = 0
            for letter in letters {
                buffer[index] = 0xD8 | letter >> 6
                buffer[index + 1] = 0x80 | letter & 0x3F
                index += 2
            }
            return index
        }
    }

    private static func isLetter(_ value: UInt32) -> Bool {
        (0x0621...0x063A).contains(value) || (0x0641...0x064A).contains(value)
    }
}

extension StemmerWords {
    /// The prefixes as letters.
    static let prefixLetters: [(letters: [UInt8], isArticle: Bool, isLamLam: Bool)] = prefixes.map {
        (StemmerLetters.of($0), $0.hasSuffix("ال") || $0 == "لل", $0 == "لل")
    }

    /// The endings as letters.
    static let suffixLetters: [(letters: [UInt8], shortest: Int)] = suffixes.map {
        (StemmerLetters.of($0.ending), $0.shortest)
    }

    /// The protected beginnings by their first two letters.
    static let beginningLetters: [ArraySlice<UInt8>: [[UInt8]]] = Dictionary(
        grouping: beginnings.map(StemmerLetters.of)
    ) { $0.prefix(2) }

    /// The whole words as letters.
    static let wholeWordLetters: Set<ArraySlice<UInt8>> = Set(
        wholeWords.map { StemmerLetters.of($0)[...] })
}
