public import Days

/// One checkable action that came out of a meeting: the only thing that is tracked.
///
/// The value holds what a list row or a report needs, names of its meeting and agencies included.
public struct Recommendation: Sendable, Hashable {
    /// Its number in the register, from 1, never used again.
    public var id: Int
    /// The meeting it came out of.
    public var meeting: Meeting
    /// Its number within the meeting, from 1.
    public var ordinal: Int
    /// The action, on one line.
    public var text: String
    /// The force with which the meeting spoke.
    public var kind: RecommendationKind
    /// Where it stands.
    public var status: Status
    /// The one responsible agency; nil when nobody is known.
    public var owner: Owner?
    /// The agencies that help, by key.
    public var supporting: [NamedAgency]
    /// The day by which it must be done, as it stands.
    public var due: Day?
    /// The day first set, kept for ever.
    public var originalDue: Day?
    /// The deadline in the words of the record or of the user.
    public var dueText: String?
    /// How often the due day was extended.
    public var extensions: Int
    /// الموقف التنفيذي: the official sentence on where it stands.
    public var position: String?
    /// معوق: what stands in the way.
    public var obstacle: String?
    /// مقترح المعالجة: what would help.
    public var remedy: String?
    /// The office's own note, which never leaves it.
    public var note: String?
    /// How far it is, 0...100; nil when nobody has said.
    public var progress: Int?
    /// The number that its record gives it, as written.
    public var number: String?
    /// How pressing it is.
    public var priority: Priority
    /// Whether a person should look at what extraction made of it.
    public var needsReview: Bool
    /// Where its sentence stands in a source; nil when it was typed.
    public var place: SourcePlace?
    /// Keys of its topics.
    public var topics: [String]
    /// The laws it names.
    public var laws: [LawCitation]
    /// The earlier recommendation that it repeats.
    public var repeats: Int?
    /// How often it has been recommended, itself included: 1 unless it repeats another.
    public var timesRecommended: Int
    /// Whether a later recommendation repeats it, and stands for it in lists and counts.
    public var isRepeatedLater: Bool
    /// The office day on which it was recorded.
    public var recordedOn: Day
    /// The day on which it was closed, as it happened; nil while it is open.
    public var closedOn: Day?
    /// The moment it was recorded, ISO 8601 in UTC.
    public var recordedAt: String
    /// The moment it was last changed, ISO 8601 in UTC.
    public var updatedAt: String

    /// Its number as MEETING.ORDINAL, such as `3.6`.
    public var item: String { "\(meeting.id).\(ordinal)" }

    /// Begins a recommendation, with nothing known but these.
    public init(
        id: Int, meeting: Meeting, ordinal: Int, text: String, kind: RecommendationKind,
        recordedOn: Day, recordedAt: String
    ) {
        self.id = id
        self.meeting = meeting
        self.ordinal = ordinal
        self.text = text
        self.kind = kind
        self.recordedOn = recordedOn
        self.recordedAt = recordedAt
        status = .notStarted
        supporting = []
        extensions = 0
        priority = .normal
        needsReview = false
        topics = []
        laws = []
        timesRecommended = 1
        isRepeatedLater = false
        updatedAt = recordedAt
    }
}

extension Recommendation {
    /// Whether its due day has passed on a day while the agency still had work to do.
    public func isOverdue(on day: Day) -> Bool {
        guard status.awaitsWork, let due else { return false }
        return due < day
    }

    /// How many days its due day has passed on a day; nil unless it is overdue.
    public func daysLate(on day: Day) -> Int? {
        guard isOverdue(on: day), let due else { return nil }
        return due.days(until: day)
    }
}

/// Who owns a recommendation, and how that is known.
public struct Owner: Sendable, Hashable {
    /// The agency's key; nil when the record's name fits none in the register.
    public var agency: String?
    /// The agency's name, or the name as the record gives it.
    public var name: String
    /// How it is known.
    public var basis: OwnerBasis

    /// Names an owner.
    public init(agency: String?, name: String, basis: OwnerBasis) {
        self.agency = agency
        self.name = name
        self.basis = basis
    }
}

/// An agency by key and name, as rows carry it.
public struct NamedAgency: Sendable, Hashable {
    /// The agency's key.
    public var key: String
    /// The agency's name.
    public var name: String

    /// Names an agency.
    public init(key: String, name: String) {
        self.key = key
        self.name = name
    }
}

/// Where a recommendation's sentence stands.
public struct SourcePlace: Sendable, Hashable {
    /// The SHA-256 of the document.
    public var source: String
    /// The scalars of the action within the document's text.
    public var span: Range<Int>
    /// The key of the extraction rule that found it.
    public var rule: String
    /// How sure that rule was, in percent, 0...100.
    public var confidence: Int

    /// Names a place.
    public init(source: String, span: Range<Int>, rule: String, confidence: Int) {
        self.source = source
        self.span = span
        self.rule = rule
        self.confidence = confidence
    }
}
