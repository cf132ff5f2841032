/// A text with its tokens, each of which knows its place in the source.
///
///     let text = TokenizedText(SourceText("قـــرّر المجلسُ:"))
///     text.tokens.map(\.key)      // ["قرر", "المجلس", ":"]
///     text.tokens[0].range        // 0..<7
public struct TokenizedText: Sendable {
    /// The text that was read.
    public let source: SourceText

    /// Its tokens in reading order.
    public let tokens: [Token]

    /// Cuts a text into tokens.
    ///
    /// Any text has a reading; work is in proportion to its length.
    public init(_ source: SourceText) {
        self.source = source
        var cutter = TokenCutter(scalars: source.scalars)
        tokens = cutter.cut()
    }

    /// Cuts a short text, such as a phrase that a user typed.
    public init(_ text: String) {
        self.init(SourceText(text))
    }
}

/// Walks over the scalars of a text and cuts it into tokens.
struct TokenCutter {
    let scalars: [Unicode.Scalar]
    private var index = 0
    private var tokens: [Token] = []
    private var sawBlank = true
    private var folded = FoldedText()

    init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    mutating func cut() -> [Token] {
        tokens.reserveCapacity(scalars.count / 5)
        while index < scalars.count { readOne() }
        return tokens
    }

    private mutating func readOne() {
        let scalar = scalars[index]
        if scalar.isLineBreak {
            readLineBreak()
        } else if scalar.isBlank {
            sawBlank = true
            index += 1
        } else if scalar.isIgnoredInFolding {
            index += 1
        } else if scalar.isDigit {
            readRun(.number) { $0.isDigit }
        } else if scalar.isLetter {
            readRun(.word) { $0.isLetter }
        } else {
            let range = index..<(index + 1)
            index += 1
            append(.sign, range)
        }
    }

    private mutating func readLineBreak() {
        let start = index
        index += 1
        if scalars[start] == "\r", index < scalars.count, scalars[index] == "\n" { index += 1 }
        append(.lineBreak, start..<index)
        sawBlank = true
    }

    /// Reads scalars of one class and the ignored ones between and behind them.
    private mutating func readRun(_ kind: Token.Kind, while belongs: (Unicode.Scalar) -> Bool) {
        let start = index
        while index < scalars.count, belongs(scalars[index]) || scalars[index].isMarkInRun {
            index += 1
        }
        var end = index
        while end > start + 1, scalars[end - 1].isInvisibleControl { end -= 1 }
        append(kind, start..<end)
    }

    private mutating func append(_ kind: Token.Kind, _ range: Range<Int>) {
        folded.removeAll()
        if kind == .lineBreak {
            folded.append("\n")
        } else {
            for index in range { folded.append(scalars[index]) }
        }
        let form = folded.form
        let key = folded.isOwnKey ? form : folded.key
        tokens.append(
            Token(kind: kind, range: range, form: form, key: key, followsBlank: sawBlank))
        sawBlank = false
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is a decimal digit of any script.
    var isDigit: Bool {
        switch value {
        case 0x30...0x39, 0x0660...0x0669, 0x06F0...0x06F9: true
        // The first digits behind ASCII are the Arabic ones.
        case 0x00...0x06FF: false
        default: properties.generalCategory == .decimalNumber
        }
    }

    /// Whether the scalar is a letter; tatweel is none, for it is ignored.
    var isLetter: Bool {
        switch value {
        case 0x0621...0x063A, 0x0641...0x064A, 0x61...0x7A, 0x41...0x5A: true
        case 0x00..<0x80, 0x0640: false
        default: properties.isAlphabetic && !isIgnoredInFolding && !isDigit
        }
    }

    /// Whether a run goes on over this scalar: a mark, tatweel or zero-width sign inside a word.
    fileprivate var isMarkInRun: Bool { isIgnoredInFolding }

    /// Whether the scalar is a bidi control or zero-width sign, which a token does not end with.
    fileprivate var isInvisibleControl: Bool { isIgnoredInFolding && value >= 0x2000 }
}
