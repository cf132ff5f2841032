/// What came of a deed.
public struct Done<Value> {
    /// The answer.
    public let value: Value
    /// The number of the act that was written; nil when nothing changed and nothing was written.
    public let act: Int?

    /// Joins the two.
    public init(value: Value, act: Int?) {
        self.value = value
        self.act = act
    }
}

extension Done: Sendable where Value: Sendable {}
extension Done: Equatable where Value: Equatable {}
