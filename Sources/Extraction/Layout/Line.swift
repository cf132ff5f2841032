import ArabicText

/// One line of a text, or several that are one sentence broken by the page's width.
struct Line: Sendable {
    /// Its tokens, without line breaks.
    private(set) var tokens: [Token]
    /// Where it stands in the source, without its line break.
    private(set) var range: Range<Int>
    /// Whether bars or tabs cut it into cells.
    var isRow: Bool
    /// The mark of an entry that it begins with, where words stand behind it.
    private(set) var marker: ListMarker?
    /// The words and numbers of the line.
    private(set) var wordCount: Int

    /// Reads the tokens of a line, or of a part of one.
    init(_ tokens: [Token], in range: Range<Int>, isRow: Bool = false) {
        self.tokens = tokens
        self.range = range
        self.isRow = isRow
        marker = ListMarker.read(tokens)
        wordCount = tokens.count { $0.kind != .sign }
    }

    /// How many scalars it is wide.
    var width: Int { range.count }

    /// How far its first token stands from its beginning.
    var indent: Int { (tokens.first?.range.lowerBound ?? range.lowerBound) - range.lowerBound }

    /// Whether it begins with the mark of an entry and holds words.
    var isEntry: Bool { marker != nil }

    /// Whether nothing stands in it.
    var isBlank: Bool { tokens.isEmpty }

    /// Whether it ends as a sentence or an announcement does: . ! ؟ ؛ :
    ///
    /// A dash may stand behind the colon: «ما يلي :-».
    var endsSentence: Bool {
        guard let last = tokens.last else { return false }
        if last.isSign("-", "–", "_") { return tokens.dropLast().last?.isSign(":") ?? false }
        return last.isSign(".", "!", "؟", "?", "؛", ";", ":")
    }

    /// Cuts a text into its lines, blank ones included.
    static func all(of text: TokenizedText) -> [Line] {
        var lines: [Line] = []
        lines.reserveCapacity(text.source.lines.count)
        var place = 0
        for range in text.source.lines {
            while place < text.tokens.count, text.tokens[place].kind == .lineBreak { place += 1 }
            let start = place
            while place < text.tokens.count, text.tokens[place].kind != .lineBreak,
                text.tokens[place].range.lowerBound < range.upperBound
            {
                place += 1
            }
            let tokens = withoutEmphasis(text.tokens[start..<place])
            lines.append(Line(tokens, in: range, isRow: hasCells(tokens, in: text.source)))
        }
        return lines
    }
}

extension Line {
    /// The tokens of a line without the asterisks that make it bold: «📌 *التكليفات:*».
    private static func withoutEmphasis(_ tokens: ArraySlice<Token>) -> [Token] {
        guard tokens.count > 2, tokens.last?.isSign("*") == true,
            let first = tokens.prefix(2).firstIndex(where: { $0.isSign("*") })
        else { return Array(tokens) }
        return Array(tokens[..<first] + tokens[(first + 1)...].dropLast())
    }

    private static func hasCells(_ tokens: [Token], in source: SourceText) -> Bool {
        guard let first = tokens.first, let last = tokens.last else { return false }
        return tokens.contains { $0.isSign("|") }
            || source.scalars[first.range.lowerBound..<last.range.upperBound].contains("\t")
    }

    /// Appends a line that goes on with the same sentence.
    mutating func join(_ next: Line) {
        tokens += next.tokens
        range = range.lowerBound..<next.range.upperBound
        wordCount += next.wordCount
        marker = marker ?? ListMarker.read(tokens)
    }
}
