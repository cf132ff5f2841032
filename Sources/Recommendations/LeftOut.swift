/// What looked like a recommendation in a record and was not tracked, with why.
///
/// Nothing is dropped in silence: a person sees it and may take it up.
public struct LeftOut: Sendable, Hashable {
    /// Why it was left out.
    ///
    /// The raw value is its key in machine formats.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// The record tells it as done.
        case toldAsDone = "told-as-done"
        /// Somebody asked for it, and nothing says that the meeting adopted it.
        case unadopted
        /// It was said before, and is told again.
        case earlier
        /// It hardly is one.
        case unlikely
    }

    /// Its number among those of its record, from 1, by which it is taken up.
    public var number: Int
    /// What it would be.
    public var draft: Draft
    /// Why it was left out.
    public var reason: Reason

    /// Leaves a draft out.
    public init(number: Int, draft: Draft, reason: Reason) {
        self.number = number
        self.draft = draft
        self.reason = reason
    }
}
