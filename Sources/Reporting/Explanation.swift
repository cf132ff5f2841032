/// What is wrong, and what to do about it, in words.
public struct Explanation: Sendable, Hashable {
    /// Where and what.
    public var problem: String
    /// What to do; empty when nothing helps.
    public var remedy: String

    /// Explains.
    public init(_ problem: String, remedy: String = "") {
        self.problem = problem
        self.remedy = remedy
    }
}
