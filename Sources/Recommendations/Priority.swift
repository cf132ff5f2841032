/// How pressing a recommendation is.
///
/// A deadline such as «فوراً» makes it high.
public enum Priority: String, Sendable, Hashable, CaseIterable {
    /// Before the others.
    case high
    /// As any other.
    case normal
    /// After the others.
    case low
}
