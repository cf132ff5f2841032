/// Something that extraction wants a person to see.
///
/// It is data, never an error.
///
/// The sentence a person reads is made from these facts by `Words`, in either language.
public struct Finding: Sendable, Hashable {
    /// What a finding can be about.
    ///
    /// The raw value is its key in machine formats.
    public enum Category: String, Sendable, Hashable, CaseIterable {
        /// The text gives no day for the meeting.
        case noMeetingDay = "no-meeting-day"
        /// A deadline counts from a day that is not known.
        case unresolvedDeadline = "unresolved-deadline"
        /// A deadline counts working days, and the office has not set its weekend.
        case workingDays = "working-days"
        /// The owner is a phrase such as الجهات المعنية, which names nobody.
        case genericOwner = "generic-owner"
        /// The owner's name fits several agencies.
        case ambiguousAgency = "ambiguous-agency"
        /// The weekday and the date beside it disagree.
        case weekdayDisagrees = "weekday-disagrees"
        /// The Hijri and the Gregorian date beside it disagree.
        case calendarsDisagree = "calendars-disagree"
        /// The deadline lies before the meeting.
        case dueBeforeMeeting = "due-before-meeting"
        /// A whole document in which nothing was found.
        case nothingFound = "nothing-found"
        /// The document is in another encoding than UTF-8, and was read so.
        case otherEncoding = "other-encoding"
    }

    /// What it is about.
    public var category: Category

    /// Where it stands in the source.
    public var span: Range<Int>

    /// The words of the source it is about, on one line; empty when it is about the whole text.
    public var quote: String

    /// Further facts, in the order that the category's sentence uses them.
    public var details: [String]

    /// Reports a finding.
    public init(category: Category, span: Range<Int>, quote: String = "", details: [String] = []) {
        self.category = category
        self.span = span
        self.quote = quote
        self.details = details
    }
}
