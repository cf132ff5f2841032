/// Puts a line's spans into characters: with colours and isolates where the style allows them.
///
/// Each line closes what it opens, so that any line can stand alone.
struct Pen {
    let style: TextStyle

    /// Returns the characters of a line of a text with a direction.
    func line(_ spans: [Span], direction: Direction) -> String {
        let isMixed = style.isTerminal && spans.contains { Direction.runsFromRight(in: $0.text) }
        let text = spans.map { toned(content(of: $0, in: direction, isMixed), $0.tone) }.joined()
        return isMixed || (style.isTerminal && direction == .rightToLeft)
            ? isolated(text, direction) : text
    }

    private func content(of span: Span, in direction: Direction, _ isMixed: Bool) -> String {
        guard style.isTerminal else { return span.text }
        let inner = span.direction ?? direction
        let plain = String(span.text.filter { $0 != "\u{200E}" })
        let text =
            inner == .rightToLeft
            ? Self.numbersKept(in: plain, by: ("\u{2066}", "\u{2069}")) : plain
        return isMixed && span.direction != nil ? isolated(text, inner) : text
    }

    private func isolated(_ text: String, _ direction: Direction) -> String {
        (direction == .rightToLeft ? "\u{2067}" : "\u{2066}") + text + "\u{2069}"
    }

    private func toned(_ text: String, _ tone: Tone) -> String {
        guard style.isColoured, let code = Self.codes[tone], !text.isEmpty else { return text }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }

    /// The codes of ECMA-48: bold, faint, bold red, and green, which only bars have: on a light ground
    /// it is too pale for letters.
    private static let codes: [Tone: String] = [
        .strong: "1", .faint: "2", .alarm: "1;31", .good: "32",
    ]

    /// The left-to-right mark, which does in files what isolates do on a terminal.
    static let mark = "\u{200E}"

    /// Returns a sentence with the mark before each `2026-05-15` and `1de554ff` in it, for a file: in a
    /// text from the right what begins with digits would be turned about.
    static func marked(_ sentence: String) -> String {
        guard Direction(of: sentence) == .rightToLeft else { return sentence }
        return numbersKept(in: sentence, by: (mark, ""))
    }

    private static func numbersKept(
        in text: String, by signs: (before: String, after: String)
    ) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            guard let number = number(in: word) else { return String(word) }
            let head = word[..<number.startIndex]
            let before = head.hasSuffix(signs.before) ? "" : signs.before
            return head + before + number + signs.after + word[number.endIndex...]
        }.joined(separator: " ")
    }

    /// What would be turned about in a word: a number with hyphens or letters.
    private static func number(in word: Substring) -> Substring? {
        let isSign: (Character) -> Bool = { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard let start = word.firstIndex(where: isSign), word[start].isNumber else { return nil }
        let run = word[start...].prefix { isSign($0) || $0 == "-" }
        guard let last = run.lastIndex(where: isSign), run.contains(where: { !$0.isNumber }) else {
            return nil
        }
        return run[...last]
    }
}
