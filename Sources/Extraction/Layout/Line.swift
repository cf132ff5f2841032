import ArabicText

/// One line of a text, or several that are one sentence broken by the page's width.
struct Line: Sendable {
    /// Its tokens, without line breaks.
    var tokens: [Token]
    /// Where it stands in the source, without its line break.
    var range: Range<Int>
    /// Whether bars or tabs cut it into cells.
    var isRow = false

    /// How many scalars it is wide.
    var width: Int { range.count }

    /// How far its first token stands from its beginning.
    var indent: Int { (tokens.first?.range.lowerBound ?? range.lowerBound) - range.lowerBound }

    /// Whether it begins with the mark of an entry and holds words.
    var isEntry: Bool { ListMarker.read(tokens) != nil }

    /// Whether nothing stands in it.
    var isBlank: Bool { tokens.isEmpty }

    /// The words and numbers of the line.
    var wordCount: Int { tokens.count { $0.kind != .sign } }

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
        var lines = text.source.lines.map { Line(tokens: [], range: $0) }
        var number = 0
        for token in text.tokens where token.kind != .lineBreak {
            while number + 1 < lines.count,
                lines[number + 1].range.lowerBound <= token.range.lowerBound
            {
                number += 1
            }
            lines[number].tokens.append(token)
        }
        for number in lines.indices {
            lines[number].isRow = lines[number].hasCells(in: text.source)
        }
        return lines
    }
}

extension Line {
    private func hasCells(in source: SourceText) -> Bool {
        guard let first = tokens.first, let last = tokens.last else { return false }
        let text = source.scalars[first.range.lowerBound..<last.range.upperBound]
        return text.contains("\t") || text.contains("|")
    }

    /// Appends a line that goes on with the same sentence.
    mutating func join(_ next: Line) {
        tokens += next.tokens
        range = range.lowerBound..<next.range.upperBound
    }
}

/// Words of a line compared with phrases of folded words.
struct Phrase: Sendable, Hashable {
    /// The folded words.
    let words: [String]

    /// Makes a phrase from words with blanks between.
    init(_ text: String) { words = text.split(separator: " ").map(String.init) }

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
                key.hasSameBytes(as: word)
                    || (place == 0 && key.hasSameBytes(as: word, after: "و"))
            else { return false }
            tokens.formIndex(after: &index)
        }
        return true
    }
}
