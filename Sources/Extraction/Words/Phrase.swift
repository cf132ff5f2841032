import ArabicText

/// Words of a line compared with phrases of folded words.
struct Phrase: Sendable, Hashable {
    /// The folded words.
    let words: [Word]

    /// Makes a phrase from words with blanks between.
    init(_ text: String) { words = Word.list(text) }

    /// Whether the phrase stands at a place among tokens.
    ///
    /// Its first word may have a joined و there.
    func stands(in tokens: some Collection<Token>, at start: Int) -> Bool {
        Steps.count()
        var index = tokens.index(tokens.startIndex, offsetBy: start)
        for (place, word) in words.enumerated() {
            guard index < tokens.endIndex, tokens[index].kind == .word else { return false }
            let key = tokens[index].key
            guard
                key == word || place == 0 && key.hasPrefix("و") && key.dropFirst() == word
            else { return false }
            tokens.formIndex(after: &index)
        }
        return true
    }
}

/// Phrases of one use, found by their first words.
///
///     static let joining: PhraseTable = ["فضلا عن", "اضافه الي", "كذلك"]
///     joining.phrase(in: tokens, at: index)?.words.count
struct PhraseTable: Sendable {
    /// The phrases in the order they were given.
    let phrases: [Phrase]

    /// The places of the phrases by their first word, with a joined و and without.
    private let places: WordMap<[Int]>

    /// The first words of the phrases, with a joined و and without.
    var openers: [Word] { places.words }

    /// Makes a table of phrases.
    init(_ phrases: [Phrase]) {
        self.phrases = phrases
        let rows = phrases.enumerated().flatMap { place, phrase in
            [(phrase.words[0], place), ("و" + phrase.words[0], place)]
        }
        places = WordMap(Dictionary(grouping: rows) { $0.0 }.map { ($0, $1.map(\.1)) })
    }

    /// Returns the first phrase of the table that stands at a place; nil where none does.
    func phrase(in tokens: some RandomAccessCollection<Token>, at start: Int) -> Phrase? {
        Steps.count()
        guard start < tokens.count else { return nil }
        let first = tokens[tokens.index(tokens.startIndex, offsetBy: start)]
        guard first.kind == .word, let found = places[first.key] else { return nil }
        return found.lazy.map { phrases[$0] }.first { $0.stands(in: tokens, at: start) }
    }

    /// Whether one of the phrases stands at a place.
    func stands(in tokens: some RandomAccessCollection<Token>, at start: Int) -> Bool {
        phrase(in: tokens, at: start) != nil
    }
}

extension PhraseTable: ExpressibleByArrayLiteral {
    /// Makes a table of phrases, each with blanks between its words.
    init(arrayLiteral phrases: String...) { self.init(phrases.map(Phrase.init)) }
}
