import ArabicText

/// How a writer uses commas.
enum CommaHabit {
    /// How many of the actions joined by و in a record have a comma before them, 0...1; a half where
    /// there are too few to tell.
    static func share(in tokens: [Token]) -> Double {
        var (all, commas) = (0, 0)
        for index in tokens.indices.dropFirst()
        where WordTraits(of: tokens[index]).contains(.verbalNoun) {
            guard let noun = VerbalNoun.read(tokens[index]), noun.isBare, noun.cut.conjunction,
                noun.cut.preposition == nil
            else { continue }
            all += 1
            if tokens[index - 1].isSign("،", ",") { commas += 1 }
        }
        return all < 3 ? 0.5 : Double(commas) / Double(all)
    }
}

/// A sentence within its paragraph, as the constructs of running text read it.
struct Passage: Sendable {
    /// The tokens of the paragraph.
    let tokens: [Token]
    /// Where the sentence stands in them.
    let sentence: Range<Int>
    /// Whether the record has laid tasks on bodies already, so that «وتلتزم إدارة المخازن بـ» does too.
    let isBinding: Bool
    /// How many of the actions joined by و in the record have a comma before them, 0...1.
    let commaShare: Double
    /// Whether it is an entry of a list or a row, not running text.
    var isEntry = false

    /// The words of the sentence before a place, the last ones first counted.
    func before(_ place: Int, _ count: Int) -> ArraySlice<Token> {
        tokens[sentence.lowerBound..<place].suffix(count)
    }

    /// The words of the sentence after a place.
    func after(_ place: Int, _ count: Int) -> ArraySlice<Token> {
        tokens[min(place + 1, sentence.upperBound)..<sentence.upperBound].prefix(count)
    }

    /// A cursor on a token, which reads to the sentence's end.
    func cursor(at place: Int) -> TokenCursor {
        TokenCursor(tokens, at: place, upTo: sentence.upperBound)
    }
}
