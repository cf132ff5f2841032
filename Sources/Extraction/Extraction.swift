public import ArabicText
public import Days
public import Recommendations
/// Stand-in until the room lands.
public struct RecordReader: Sendable {
    /// x
    public init(directory: AgencyDirectory, reference: Day?, fallback: Day?) {}
    /// x
    public func read(_ source: SourceText) -> RecordReading { RecordReading(meeting: MeetingDraft(), drafts: [], findings: []) }
}
