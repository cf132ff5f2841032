/// A table of folded words.
///
///     static let meetings: WordSet = ["اجتماع", "جلسه", "مؤتمر"]
///     meetings.contains(token.key)
///
/// It is looked into for every word of a record, so it has more than twice the room it needs and is
/// searched without Swift's hashing, which guards against hostile keys: these are the program's own.
public struct WordSet: Sendable, Hashable {
    /// Words by the top bits of their mixture, or behind the one that has that place; 0 for none.
    @usableFromInline let slots: [UInt128]
    /// How far a mixture is shifted to be a place.
    @usableFromInline let shift: UInt64

    /// The words in the order they were given.
    public let words: [Word]

    /// Makes a table of words.
    public init(_ words: some Sequence<Word>) {
        self.words = Array(words)
        let bits = Self.bits(for: self.words.count)
        shift = UInt64(64 - bits)
        var slots = [UInt128](repeating: 0, count: 1 << bits)
        for word in self.words where !word.isEmpty {
            var place = Int(truncatingIfNeeded: word.mixed &>> shift)
            while slots[place] != 0, slots[place] != word.code {
                place = (place + 1) & (slots.count - 1)
            }
            slots[place] = word.code
        }
        self.slots = slots
    }

    /// Makes a table of the words of a text, folded, with blanks between.
    public init(_ text: String) { self.init(Word.list(text)) }

    /// Whether a word is in the table.
    @inlinable public func contains(_ word: Word) -> Bool {
        slots.withUnsafeBufferPointer { slots in
            var place = Int(truncatingIfNeeded: word.mixed &>> shift)
            while slots[place] != word.code {
                if slots[place] == 0 { return false }
                place = (place &+ 1) & (slots.count &- 1)
            }
            return word.code != 0
        }
    }

    /// How many bits a place has, so that at least half of the places stay free.
    static func bits(for count: Int) -> Int { Int.bitWidth - (2 * count + 2).leadingZeroBitCount }
}

extension WordSet: ExpressibleByArrayLiteral {
    /// Makes a table of words.
    public init(arrayLiteral words: Word...) { self.init(words) }
}
