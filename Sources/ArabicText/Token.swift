/// One piece of a text: a word, a run of digits, a sign, or the end of a line.
///
///     "وفي 15/6/2024م:" → word وفي, number 15, sign /, number 6, sign /, number 2024, word م, sign :
public struct Token: Sendable {
    /// What a token can be.
    public enum Kind: Sendable, Hashable {
        /// Letters, with their marks. Letters and digits that touch are two tokens.
        case word
        /// Digits of any script.
        case number
        /// One sign: punctuation, a bracket, a bullet, a symbol.
        case sign
        /// A line break (CR LF is one).
        case lineBreak
    }

    /// The light folding of its text: hamza, ة and ى kept, digits as 0–9.
    public let form: Word

    /// The strong folding of its text, which tables compare.
    public let key: Word

    /// Where it begins and ends; half the room of a range, for a long text has many tokens.
    @usableFromInline let bounds: (start: UInt32, end: UInt32)

    /// What the token is.
    public let kind: Kind

    /// Whether blanks or a line break stand between it and the token before.
    public let followsBlank: Bool

    /// What a reader of the text has noted of it, bit by bit; 0 until one has.
    ///
    /// What a word can be is asked many times for each; noted here it is found out once.
    public var note: UInt32 = 0

    /// Where the token stands in the source, in scalars.
    @inlinable public var range: Range<Int> { Int(bounds.start)..<Int(bounds.end) }
}

extension Token {
    /// Whether the token is a word whose key is one of these (which must be keys themselves).
    ///
    /// More of them make a ``WordSet``.
    @inlinable @inline(__always) public func isWord(
        _ first: Word, _ second: Word = .none, _ third: Word = .none, _ fourth: Word = .none,
        _ fifth: Word = .none, _ sixth: Word = .none, _ seventh: Word = .none,
        _ eighth: Word = .none, _ ninth: Word = .none
    ) -> Bool {
        kind == .word
            && key.isOne(
                first, second, third, fourth, fifth, sixth, seventh, eighth, ninth)
    }

    /// Whether the token is one of these signs.
    @inlinable @inline(__always) public func isSign(
        _ first: Word, _ second: Word = .none, _ third: Word = .none, _ fourth: Word = .none,
        _ fifth: Word = .none, _ sixth: Word = .none, _ seventh: Word = .none,
        _ eighth: Word = .none, _ ninth: Word = .none
    ) -> Bool {
        kind == .sign
            && key.isOne(
                first, second, third, fourth, fifth, sixth, seventh, eighth, ninth)
    }

    /// The value of a number token of at most nine digits.
    public var value: Int? { kind == .number ? form.number : nil }
}
