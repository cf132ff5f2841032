/// A table of folded words with a value for each; searched like ``WordSet``.
///
///     static let kinds: WordMap<RecommendationKind> = ["القرار": .decision, "التوصيه": .recommendation]
///     kinds[token.key]
public struct WordMap<Value: Sendable>: Sendable {
    /// Words by the top bits of their mixture; 0 for none.
    @usableFromInline let slots: [UInt128]
    /// The place of each slot's value among the values.
    @usableFromInline let places: [UInt32]
    /// How far a mixture is shifted to be a slot.
    @usableFromInline let shift: UInt64
    /// The values in the order they were given.
    public let values: [Value]
    /// The words in the order they were given, each once.
    public let words: [Word]

    /// Makes a table; of two values for one word the first stays.
    public init(_ rows: some Sequence<(Word, Value)>) {
        let rows = Array(rows)
        let bits = WordSet.bits(for: rows.count)
        shift = UInt64(64 - bits)
        var slots = [UInt128](repeating: 0, count: 1 << bits)
        var places = [UInt32](repeating: 0, count: slots.count)
        var words: [Word] = []
        var values: [Value] = []
        for (word, value) in rows where !word.isEmpty {
            var slot = Int(truncatingIfNeeded: word.mixed &>> shift)
            while slots[slot] != 0, slots[slot] != word.code {
                slot = (slot + 1) & (slots.count - 1)
            }
            if slots[slot] != 0 { continue }
            slots[slot] = word.code
            places[slot] = UInt32(values.count)
            words.append(word)
            values.append(value)
        }
        (self.slots, self.places, self.words, self.values) = (slots, places, words, values)
    }

    /// The value of a word; nil for others.
    @inlinable public subscript(word: Word) -> Value? {
        let slot: Int? = slots.withUnsafeBufferPointer { slots in
            var slot = Int(truncatingIfNeeded: word.mixed &>> shift)
            while slots[slot] != word.code {
                if slots[slot] == 0 { return nil }
                slot = (slot &+ 1) & (slots.count &- 1)
            }
            return word.code == 0 ? nil : slot
        }
        return slot.map { values[Int(places[$0])] }
    }
}

extension WordMap: ExpressibleByDictionaryLiteral {
    /// Makes a table.
    public init(dictionaryLiteral rows: (Word, Value)...) { self.init(rows) }
}
