/// The fields that events change.
///
/// The raw value is the name in events and, for most, the column.
public enum Field: String, Sendable, Hashable, CaseIterable {
    // Every subject but an act.
    /// 0 while the subject stands, 1 when the act that made it was undone.
    case withdrawn

    // Act.
    case command
    case actor
    case moment
    case officeDay
    case happenedOn
    case saidBy
    case reference
    case reason
    case undoes

    // Meeting, and others that share a field's name.
    case title
    case day
    case place
    case chair
    case number
    case classification

    // Source.
    case name
    case mediaType
    case meeting
    /// The SHA-256 of the text that was read, which the register keeps under it.
    case content

    // Recommendation.
    case ordinal
    case text
    case kind
    case status
    case owner
    case ownerName
    case ownerBasis
    case supporting
    case due
    case originalDue
    case dueText
    case extensions
    case position
    case obstacle
    case remedy
    case note
    case progress
    case priority
    case needsReview
    case source
    case spanStart
    case spanEnd
    case rule
    case confidence
    case topics
    case laws
    case repeats
    case recordedOn
    case closedOn

    // Agency (with name and topics).
    case english
    case aliases
    case parent

    // Setting.
    case value

    // View (with name).
    case options
}
