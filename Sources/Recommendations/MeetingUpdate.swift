public import Days

/// What a user wants corrected about a meeting.
///
/// What is nil stays; an empty text means none.
public struct MeetingUpdate: Sendable, Hashable {
    /// The corrected title.
    public var title: String?
    /// The corrected day.
    public var day: Day?
    /// The corrected place.
    public var place: String?
    /// Who led it.
    public var chair: String?
    /// Its own number or reference.
    public var number: String?
    /// How closely it is held.
    public var classification: Meeting.Classification?

    /// Changes nothing yet.
    public init() {}

    /// Returns the field changes that bring a meeting to what is wanted.
    ///
    /// - Throws: `Failure.emptyText` for an empty title.
    public func changes(to meeting: Meeting) throws(Failure) -> [Change] {
        if let title, title.allSatisfy(\.isWhitespace) { throw .emptyText(option: "title") }
        let texts: [(Field, String?, String?)] = [
            (.title, meeting.title, title), (.place, meeting.place, place),
            (.chair, meeting.chair, chair), (.number, meeting.number, number),
            (.day, meeting.day?.iso, day?.iso),
            (.classification, meeting.classification.rawValue, classification?.rawValue),
        ]
        let changes = texts.compactMap { field, before, after in
            after.map { Change(field, from: Value(before), to: Value($0.isEmpty ? nil : $0)) }
        }
        return changes.filter { $0.before != $0.after }
    }
}
