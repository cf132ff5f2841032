public import Recommendations

/// What `verify` found.
public enum Verification: Sendable, Hashable {
    /// Chain, rows and texts agree.
    case sound(Head)
    /// They do not: the first difference.
    case broken(Discrepancy)
}
