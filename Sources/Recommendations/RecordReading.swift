public import Days

/// All that extraction read in one record: its meeting, its drafts and its findings.
public struct RecordReading: Sendable, Hashable {
    /// What the text says of the meeting.
    public var meeting: MeetingDraft

    /// What it recommended, in text order.
    public var drafts: [Draft]

    /// What looked like a recommendation and is none, as far as can be told; in text order.
    public var leftOut: [LeftOut]

    /// What a person should look at, in text order.
    public var findings: [Finding]

    /// Puts a reading together.
    public init(
        meeting: MeetingDraft, drafts: [Draft], leftOut: [LeftOut] = [], findings: [Finding]
    ) {
        self.meeting = meeting
        self.drafts = drafts
        self.leftOut = leftOut
        self.findings = findings
    }
}

/// What a text says of its meeting.
///
/// Every part may be missing.
public struct MeetingDraft: Sendable, Hashable {
    /// The name under which the text brings in the meeting.
    public var title: String?

    /// The day it was held, the last of several.
    public var day: Day?

    /// Where it was held.
    public var place: String?

    /// Who led it.
    public var chair: String?

    /// Describes a meeting.
    public init(title: String? = nil, day: Day? = nil, place: String? = nil, chair: String? = nil) {
        self.title = title
        self.day = day
        self.place = place
        self.chair = chair
    }
}
