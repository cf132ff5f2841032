/// Reads whole numbers: digits of any script, and words in any gender and case.
///
///     let tokens = TokenizedText("مائة وخمسة وعشرون يوماً").tokens
///     NumberWords.read(tokens, at: 0, upTo: tokens.count)?.value    // 125
///
/// Words may be fused (خمسةعشر), the و may stand apart (خمسة و عشرون), and gender and case are not
/// checked, for writers mix them. أحد and إحدى count only inside a larger number: alone they mean
/// "one of". Source: ARABIC.md 4.9.
public enum NumberWords {
    /// Reads the longest number that begins at a token; nil when none begins there.
    ///
    /// `next` is the index of the first token behind it, never above `end`. Digits may be grouped
    /// (1,250) and may be followed by a scale word (3 آلاف); digits are never added to words.
    public static func read(
        _ tokens: [Token], at index: Int, upTo end: Int
    ) -> (value: Int, next: Int)? {
        guard index >= 0, index < end, end <= tokens.count else { return nil }
        var reader = NumberWordReader(tokens: tokens, end: end, index: index)
        let value = tokens[index].kind == .number ? reader.readDigits() : reader.readWords()
        return value.map { ($0, reader.index) }
    }

    /// Reads a number in words whose first word is joined on by و: وستة أشهر, و ستة أشهر.
    ///
    /// Nil where no و stands, and for digits.
    public static func readJoined(
        _ tokens: [Token], at index: Int, upTo end: Int
    ) -> (value: Int, next: Int)? {
        guard index >= 0, index < end, end <= tokens.count else { return nil }
        var reader = NumberWordReader(tokens: tokens, end: end, index: index)
        return reader.readWords(joined: true).map { ($0, reader.index) }
    }

    /// Returns the value of one word that is a whole number by itself, 0...90: خمسة, عشرين.
    ///
    ///     NumberWords.value(ofKey: "عشره")   // 10
    public static func value(ofKey key: Word) -> Int? {
        NumberWordTable.units[key] ?? NumberWordTable.tens[key]
    }
}
