public import Days
public import Recommendations

/// The progress report: rows that are exclusive and add up, then by owner, by meeting, what is
/// overdue and what is due soon.
public struct ProgressReport: Sendable {
    /// A group of recommendations with its figures.
    public struct Group: Sendable, Hashable {
        /// The group's key: an agency's key, a meeting's number; nil for those without.
        public var key: String?
        /// The group's name; nil for those without.
        public var name: String?
        /// Its figures.
        public var tally: Tally
        /// Whether it gathers what only inferred owners have.
        public var isUnconfirmed: Bool

        /// Names a group.
        public init(key: String?, name: String?, tally: Tally, isUnconfirmed: Bool = false) {
            self.key = key
            self.name = name
            self.tally = tally
            self.isUnconfirmed = isUnconfirmed
        }
    }

    /// The day of which it is true.
    public var day: Day
    /// The last act it knows of.
    public var act: Int
    /// The hash of the last event, hexadecimal.
    public var head: String
    /// The office's name, which heads it.
    public var office: String?
    /// The figures.
    public var tally: Tally
    /// What happened lately.
    public var since: SinceFigures
    /// The figures of each owner.
    public var byOwner: [Group]
    /// The figures of each meeting.
    public var byMeeting: [Group]
    /// What is overdue, the most delayed first: all, or the first of them.
    public var overdue: [Recommendation]
    /// What is due soon, the nearest first: all, or the first of them.
    public var dueSoon: [Recommendation]
    /// How many are due soon.
    public var dueSoonCount: Int
    /// How many rows a table has at most; nil for all.
    public var rowsAtMost: Int?

    /// Puts a report together.
    public init(
        day: Day, act: Int, head: String, office: String?, tally: Tally, since: SinceFigures,
        byOwner: [Group], byMeeting: [Group], overdue: [Recommendation],
        dueSoon: [Recommendation], dueSoonCount: Int, rowsAtMost: Int? = nil
    ) {
        self.day = day
        self.act = act
        self.head = head
        self.office = office
        self.tally = tally
        self.since = since
        self.byOwner = byOwner
        self.byMeeting = byMeeting
        self.overdue = overdue
        self.dueSoon = dueSoon
        self.dueSoonCount = dueSoonCount
        self.rowsAtMost = rowsAtMost
    }
}
