import ArabicText

/// Cuts running text into sentences.
enum Sentence {
    /// Returns the ranges of the sentences: each ends behind a full stop, ! or ؟.
    ///
    /// A full stop between digits or behind a single letter (و . د) ends none.
    static func ranges(in tokens: [Token]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for index in tokens.indices where ends(tokens, at: index) {
            ranges.append(start..<(index + 1))
            start = index + 1
        }
        if start < tokens.count { ranges.append(start..<tokens.count) }
        return ranges
    }

    private static func ends(_ tokens: [Token], at index: Int) -> Bool {
        let token = tokens[index]
        if token.isSign("!", "؟", "?") { return true }
        guard token.isSign("."), index > 0 else { return false }
        let before = tokens[index - 1]
        if before.kind == .word, before.key.count == 1,
            !before.isWord("م", "ه", "هـ")
        {
            return false
        }
        guard index + 1 < tokens.count else { return true }
        let next = tokens[index + 1]
        if next.isSign(".") { return false }
        return !(before.kind == .number && next.kind == .number && !next.followsBlank)
    }
}
