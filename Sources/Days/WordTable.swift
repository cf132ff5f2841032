import ArabicText

/// Phrases of one or more words, each with a value, found by their folded words.
///
///     let table = WordTable([("نهاية", 1), ("حلول", 2)])
///
/// Rows are spelled as people write them. Longer phrases come before their own beginnings.
struct WordTable<Value: Sendable>: Sendable {
    /// One phrase: its folded words and what it means.
    struct Row: Sendable {
        /// Its folded words.
        let keys: [String]
        /// What it means.
        let value: Value
    }

    private let rowsByFirstKey: [String: [Row]]

    /// The folded phrases in the order they were given, for the tests of the table.
    let phrases: [String]

    /// Makes a table; words of a phrase are separated by single spaces.
    init(_ rows: [(phrase: String, value: Value)]) {
        phrases = rows.map { Folding.key($0.phrase) }
        let split = zip(phrases, rows).map { phrase, row in
            Row(keys: phrase.split(separator: " ").map(String.init), value: row.value)
        }
        rowsByFirstKey = Dictionary(grouping: split) { $0.keys.first ?? "" }
            .mapValues { $0.sorted { $0.keys.count > $1.keys.count } }
    }

    /// Returns the rows whose first word has this key, longest first.
    func rows(beginningWith key: String) -> [Row] { rowsByFirstKey[key] ?? [] }
}
