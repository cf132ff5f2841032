/// Phrases of one or more words, each with a value, found by their folded words.
///
///     let table = WordTable([("نهاية", 1), ("حلول", 2)])
///
/// Rows are spelled as people write them. Longer phrases come before their own beginnings.
public struct WordTable<Value: Sendable>: Sendable {
    /// One phrase: its folded words and what it means.
    public struct Row: Sendable {
        /// Its folded words.
        public let keys: [Word]
        /// Its second word, by which most rows of a first word are told apart; none where it has one.
        public let second: Word
        /// What it means.
        public let value: Value

        fileprivate init(keys: [Word], value: Value) {
            self.keys = keys
            self.value = value
            second = keys.count > 1 ? keys[1] : .none
        }
    }

    /// The rows, those with the same first word together, the longest of them first.
    @usableFromInline let rows: [Row]
    /// The rows of each first word.
    @usableFromInline let places: WordMap<Range<Int>>

    /// The folded phrases in the order they were given, for the tests of the table.
    public let phrases: [String]

    /// Makes a table; words of a phrase are separated by single spaces.
    public init(_ rows: [(phrase: String, value: Value)]) {
        phrases = rows.map { Folding.key($0.phrase) }
        let split = zip(phrases, rows).map { phrase, row in
            Row(keys: Word.list(phrase), value: row.value)
        }
        var ordered: [Row] = []
        var places: [(Word, Range<Int>)] = []
        for (first, rows) in Dictionary(grouping: split, by: { $0.keys.first ?? .empty }) {
            places.append((first, ordered.count..<(ordered.count + rows.count)))
            ordered += rows.sorted { $0.keys.count > $1.keys.count }
        }
        self.rows = ordered
        self.places = WordMap(places)
    }

    /// The first words of the phrases.
    public var openers: [Word] { places.words }

    /// Whether a phrase begins with this key.
    @inlinable public func opens(with key: Word) -> Bool { places[key] != nil }

    /// Returns the rows whose first word has this key, longest first.
    @inlinable public func rows(beginningWith key: Word) -> ArraySlice<Row> {
        rows[places[key] ?? 0..<0]
    }
}
