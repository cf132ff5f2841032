/// In which order recommendations are listed.
///
/// Ties follow the number.
public enum Order: String, Sendable, Hashable, CaseIterable {
    /// The earliest due day first, those without one last.
    case due
    /// By number.
    case id
    /// By the owner's name, those without one last.
    case owner
    /// By meeting, then ordinal.
    case meeting
    /// By the rank of the status.
    case status
    /// High priority first, then by due day.
    case priority
    /// The last changed first.
    case updated
}
