/// How it is known who owns a recommendation.
public enum OwnerBasis: String, Sendable, Hashable, CaseIterable {
    /// The record itself names the owner.
    case stated
    /// The follow-up office named the owner.
    case assigned
    /// مرجحة: the registry's topics suggest the owner, and nobody has confirmed it. Shown as such
    /// everywhere, left out of rankings.
    case inferred
}
