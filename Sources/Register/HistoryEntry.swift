public import Recommendations

/// One event of a history, with the act it belongs to.
public struct HistoryEntry: Sendable, Hashable {
    /// Who did it, when and why.
    public let act: Act
    /// What changed.
    public let event: Event

    /// Joins the two.
    public init(act: Act, event: Event) {
        self.act = act
        self.event = event
    }
}
