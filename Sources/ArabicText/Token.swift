/// One piece of a text: a word, a run of digits, a sign, or the end of a line.
///
///     "وفي 15/6/2024م:" → word وفي, number 15, sign /, number 6, sign /, number 2024, word م, sign :
public struct Token: Sendable, Hashable {
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

    /// What the token is.
    public let kind: Kind

    /// Where it stands in the source, in scalars.
    public let range: Range<Int>

    /// The light folding of its text: hamza, ة and ى kept, digits as 0–9.
    public let form: String

    /// The strong folding of its text, which tables compare.
    public let key: String

    /// Whether blanks or a line break stand between it and the token before.
    public let followsBlank: Bool
}

extension Token {
    /// Whether the token is a word whose key is one of these (which must be keys themselves).
    public func isWord(_ keys: String...) -> Bool {
        kind == .word && keys.contains { $0.hasSameBytes(as: key) }
    }

    /// Whether the token is one of these signs.
    public func isSign(_ signs: String...) -> Bool {
        kind == .sign && signs.contains { $0.hasSameBytes(as: key) }
    }

    /// The value of a number token of at most nine digits.
    public var value: Int? { kind == .number && form.utf8.count <= 9 ? Int(form) : nil }
}
