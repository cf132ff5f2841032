/// A text with its tokens, each of which knows its place in the source.
///
///     let text = TokenizedText(SourceText("قـــرّر المجلسُ:"))
///     text.tokens.map(\.key)      // "قرر", "المجلس", ":"
///     text.tokens[0].range        // 0..<7
public struct TokenizedText: Sendable {
    /// The text that was read.
    public let source: SourceText

    /// Its tokens in reading order.
    public private(set) var tokens: [Token]

    /// Cuts a text into tokens.
    ///
    /// Any text has a reading; work is in proportion to its length.
    public init(_ source: SourceText) {
        self.source = source
        var cutter = TokenCutter(scalars: source.scalars)
        tokens = cutter.cut()
    }

    /// Notes something of each token.
    public mutating func note(_ notes: (Token) -> UInt32) {
        for index in tokens.indices { tokens[index].note = notes(tokens[index]) }
    }

    /// Cuts a short text, such as a phrase that a user typed.
    public init(_ text: String) {
        self.init(SourceText(text))
    }
}

/// Walks over the scalars of a text and cuts it into tokens.
struct TokenCutter {
    let scalars: [Unicode.Scalar]
    private let glyphs = Glyph.table
    private var index = 0
    private var tokens: [Token] = []
    private var sawBlank = true

    init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    mutating func cut() -> [Token] {
        tokens.reserveCapacity(scalars.count / 5)
        while index < scalars.count { readOne() }
        return tokens
    }

    private mutating func readOne() {
        let glyph = self.glyph(of: scalars[index])
        switch glyph.part {
        case .lineBreak: readLineBreak()
        case .blank:
            sawBlank = true
            index += 1
        case .ignored:
            if standsAlone(at: index) { readDash() } else { index += 1 }
        case .digit: readNumber()
        case .letter: readWord()
        case .sign:
            let sign = Word(sign: Self.folded(scalars[index]))
            index += 1
            append(.sign, from: index - 1, form: sign, key: sign)
        }
    }

    /// Looks a scalar up in the table of the blocks that hold nearly all scalars of a record.
    private func glyph(of scalar: Unicode.Scalar) -> Glyph {
        let value = Int(scalar.value)
        return value < glyphs.count ? glyphs[value] : Glyph(made: scalar)
    }

    /// Whether a tatweel stands between blanks, where it is typed for a dash: «ـ ترميم السور».
    private func standsAlone(at index: Int) -> Bool {
        scalars[index] == "\u{0640}" && sawBlank && index + 1 < scalars.count
            && scalars[index + 1].isBlank
    }

    private mutating func readDash() {
        index += 1
        append(.sign, from: index - 1, form: "-", key: "-")
    }

    /// The sign that tables hold for a sign: the hyphens and the minus sign as a hyphen-minus.
    private static func folded(_ sign: Unicode.Scalar) -> Unicode.Scalar {
        switch sign.value {
        case 0x2010, 0x2011, 0x2012, 0x2212, 0xFE63, 0xFF0D: "-"
        default: Folding.form(of: sign).first ?? sign
        }
    }

    private mutating func readLineBreak() {
        let start = index
        index += 1
        if scalars[start] == "\r", index < scalars.count, scalars[index] == "\n" { index += 1 }
        append(.lineBreak, from: start, form: Self.lineBreak, key: Self.lineBreak)
        sawBlank = true
    }

    private static let lineBreak = Word(sign: "\n")

    /// Reads letters and the ignored scalars between and behind them.
    private mutating func readWord() {
        let start = index
        var (form, key) = (Word.empty, Word.empty)
        run: while index < scalars.count {
            let glyph = self.glyph(of: scalars[index])
            switch glyph.part {
            case .letter where glyph.isSingle:
                form = form.appending(letter: glyph.form)
                key = key.appending(letter: glyph.key)
            case .letter:
                for letter in Folding.form(of: scalars[index]) {
                    let part = self.glyph(of: letter)
                    form = form.appending(letter: part.form)
                    key = key.appending(letter: part.key)
                }
            case .ignored: break
            default: break run
            }
            index += 1
        }
        append(.word, from: start, form: form, key: key)
    }

    /// Reads digits and the ignored scalars between and behind them.
    private mutating func readNumber() {
        let start = index
        var number = Word.empty
        run: while index < scalars.count {
            let glyph = self.glyph(of: scalars[index])
            switch glyph.part {
            case .digit: number = number.appending(digit: glyph.form)
            case .ignored: break
            default: break run
            }
            index += 1
        }
        append(.number, from: start, form: number, key: number)
    }

    /// Appends a token that ends at the cursor, or before the controls there, which belong to none.
    private mutating func append(_ kind: Token.Kind, from start: Int, form: Word, key: Word) {
        var end = index
        while end > start + 1, scalars[end - 1].isInvisibleControl { end -= 1 }
        tokens.append(
            Token(
                form: form, key: key, bounds: (UInt32(start), UInt32(end)), kind: kind,
                followsBlank: sawBlank))
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

    /// Whether the scalar is a bidi control or zero-width sign, which a token does not end with.
    fileprivate var isInvisibleControl: Bool { isIgnoredInFolding && value >= 0x2000 }
}
