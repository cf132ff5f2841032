/// The columns of `list` for machines, in order: a contract with other programs.
///
/// Columns may be added at the end, never renamed.
public enum ListColumn: String, Sendable, Hashable, CaseIterable {
    case id, item, text, kind, status, category, owner, supporting, due, originalDue, daysLate
    case extensions, position, progress, priority, needsReview, meeting, topics, laws, repeats
    case recordedAt, updatedAt, number

    /// Whether its texts are people's words, which may hold anything, and not numbers, days or keys.
    public var isFreeText: Bool {
        switch self {
        case .text, .owner, .supporting, .position, .meeting, .number: true
        default: false
        }
    }
}
