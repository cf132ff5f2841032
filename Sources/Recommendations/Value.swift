/// The value of a field, before or after a change.
public enum Value: Sendable, Hashable {
    /// Nothing is known, or the field does not exist yet.
    case null
    /// A whole number. Truth is 1, untruth 0.
    case integer(Int)
    /// A text, a key, or an ISO day.
    case text(String)
    /// Several texts, in order.
    case list([String])
}

extension Value {
    /// The value of a text that may be missing.
    public init(_ text: String?) { self = text.map(Value.text) ?? .null }

    /// The value of a number that may be missing.
    public init(_ number: Int?) { self = number.map(Value.integer) ?? .null }

    /// The value of a truth.
    public init(_ truth: Bool) { self = .integer(truth ? 1 : 0) }

    /// The text, if the value is one.
    public var text: String? { if case .text(let text) = self { text } else { nil } }

    /// The number, if the value is one.
    public var integer: Int? { if case .integer(let number) = self { number } else { nil } }

    /// The list, if the value is one.
    public var list: [String]? { if case .list(let texts) = self { texts } else { nil } }
}
