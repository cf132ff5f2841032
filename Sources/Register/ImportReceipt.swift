public import Recommendations

/// What became of a record that was imported.
public struct ImportReceipt: Sendable, Hashable {
    /// The meeting that the document tells of.
    public var meeting: Int
    /// Whether the meeting was not in the register before.
    public var isNewMeeting: Bool
    /// Whether these very bytes were imported before, so that nothing was written.
    public var isAlreadyImported: Bool
    /// The numbers of the new recommendations, in text order.
    public var tracked: [Int] = []
    /// Exhortations with nothing to check, which were left out.
    public var weak: [Draft] = []
    /// Drafts that the meeting had already.
    public var known: [Intake.Known] = []
    /// New recommendations that seem to repeat earlier ones, for the office to confirm.
    public var repeats: [ProposedRepeat] = []
    /// What a person should look at.
    public var findings: [Finding] = []

    /// Tells of an import that has tracked nothing yet.
    public init(meeting: Int, isNewMeeting: Bool, isAlreadyImported: Bool) {
        self.meeting = meeting
        self.isNewMeeting = isNewMeeting
        self.isAlreadyImported = isAlreadyImported
    }
}

/// A recommendation that seems to repeat an earlier one.
///
/// Nothing says so until it is confirmed.
public struct ProposedRepeat: Sendable, Hashable {
    /// The new recommendation.
    public var id: Int
    /// The one it seems to repeat.
    public var earlier: Int

    /// Proposes a repeat.
    public init(id: Int, earlier: Int) {
        self.id = id
        self.earlier = earlier
    }
}
