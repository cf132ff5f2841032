/// The words of a text as a search compares them.
///
///     SearchWords.folded("اللجنة رقم ٥")    // ["اللجنه", "رقم", "5"]
///     SearchWords.stems("اللجنة رقم ٥")     // ["لجن", "رقم", "5"]
///
/// Both lists have one entry for each word or number, in order; signs and line breaks have none.
public enum SearchWords {
    /// Returns the folded key of every word and number.
    public static func folded(_ text: String) -> [String] {
        let text = TokenizedText(text)
        return text.tokens.filter { $0.kind == .word || $0.kind == .number }
            .map { Folding.key(text.source.string(in: $0.range)) }
    }

    /// Returns the stem of every word; numbers stand as they are.
    public static func stems(_ text: String) -> [String] {
        folded(text).map(Stemmer.stem)
    }
}
