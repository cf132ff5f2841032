public import Days
internal import GRDB
public import Recommendations

/// A register at one moment: now, or some moment of its past.
///
/// It answers the same questions.
///
///     let snapshot = try register.at(.day(today))
///     try snapshot.tally(matching: .current, on: today).completionRate
///
/// Nothing withdrawn is in any answer, except in ``history(of:)``.
public struct Snapshot: Sendable {
    /// The last act and event that it knows of.
    public let head: Head

    /// Where the rows are.
    let rows: DatabaseQueue
    /// Where the events and the texts are, perhaps later ones too.
    let truth: DatabaseQueue
    /// The register's file, for messages.
    let path: String

    /// Asks something of the rows.
    func ask<Answer>(_ question: (Questions) throws -> Answer) throws(Failure) -> Answer {
        try reportingFailures(at: path) { try rows.unsafeRead { try question(Questions(db: $0)) } }
    }

    /// Asks something of the events and texts.
    func askTruth<Answer>(_ question: (Questions) throws -> Answer) throws(Failure) -> Answer {
        try reportingFailures(at: path) { try truth.unsafeRead { try question(Questions(db: $0)) } }
    }
}

// MARK: - The office and its agencies

extension Snapshot {
    /// Returns what the office has set, or else the standard value.
    public func setting(_ key: SettingKey) throws(Failure) -> String? {
        try settings()[key] ?? key.standard
    }

    /// Returns what tells working days, or nil where the office has set no weekend.
    public func workingCalendar() throws(Failure) -> WorkingCalendar? {
        try ask { try $0.workingCalendar() }
    }

    /// Returns what the office has set, without standard values.
    public func settings() throws(Failure) -> [SettingKey: String] { try ask { try $0.settings() } }

    /// Returns the agencies by key.
    public func agencies() throws(Failure) -> [Agency] { try ask { try $0.agencies() } }

    /// Returns the views by folded name.
    public func views() throws(Failure) -> [View] { try ask { try $0.views() } }

    /// Returns a view by any spelling of its name.
    ///
    /// - Throws: `Failure.unknownView`.
    public func view(named name: String) throws(Failure) -> View {
        try ask { try $0.view(named: name) }
    }

    /// Returns the names of all views that ever were, by what identifies them in events.
    public func viewNames() throws(Failure) -> [String: String] { try ask { try $0.viewNames() } }

    /// Returns the agencies as a directory of names.
    public func directory() throws(Failure) -> AgencyDirectory { AgencyDirectory(try agencies()) }
}

// MARK: - Meetings and sources

extension Snapshot {
    /// Returns a meeting.
    ///
    /// - Throws: `Failure.unknownMeeting`.
    public func meeting(_ id: Int) throws(Failure) -> Meeting { try ask { try $0.meeting(id) } }

    /// Returns the meetings by number.
    public func meetings() throws(Failure) -> [Meeting] { try ask { try $0.meetings() } }

    /// Returns the documents that tell of a meeting, the first read first.
    public func sources(of meeting: Int) throws(Failure) -> [Source] {
        try ask { try $0.sources(of: meeting) }
    }

    /// Returns the text that was read from a document; nil when the document is not known.
    public func text(ofSource sha256: String) throws(Failure) -> String? {
        guard let content = try ask({ try $0.content(ofSource: sha256) }) else { return nil }
        return try askTruth { try $0.text(ofContent: content) }
    }
}

// MARK: - Recommendations

extension Snapshot {
    /// Returns a recommendation.
    ///
    /// - Throws: `Failure.unknownRecommendation`.
    public func recommendation(_ id: Int) throws(Failure) -> Recommendation {
        try ask { try $0.recommendation(id) }
    }

    /// Returns a recommendation by its number within a meeting: `3.6` is meeting 3, ordinal 6.
    ///
    /// - Throws: `Failure.unknownRecommendation`.
    public func recommendation(
        meeting: Int, ordinal: Int
    ) throws(Failure) -> Recommendation {
        try ask { try $0.recommendation(meeting: meeting, ordinal: ordinal) }
    }

    /// Returns the recommendations that a filter matches on a day: all, or the first of the order.
    public func recommendations(
        matching filter: Filter, on day: Day, in order: Order, atMost limit: Int? = nil
    ) throws(Failure) -> [Recommendation] {
        try ask { try $0.recommendations(matching: filter, on: day, in: order, atMost: limit) }
    }

    /// Hands over the recommendations that a filter matches on a day, one by one, as they are read.
    public func forEachRecommendation(
        matching filter: Filter, on day: Day, in order: Order,
        _ body: (Recommendation) throws(Failure) -> Void
    ) throws(Failure) {
        try ask { questions in
            try questions.forEachRecommendation(matching: filter, on: day, in: order) {
                try body($0)
            }
        }
    }

    /// Returns the columns of `list` as lines of text, for lists of many thousands.
    public func textRows(
        matching filter: Filter, on day: Day, in order: Order, escaping: @escaping TextRows.Escaping
    ) throws(Failure) -> TextRows {
        try ask { try $0.textRows(matching: filter, on: day, in: order, escaping: escaping) }
    }

    /// Returns the numbers of the recommendations that a filter matches on a day.
    public func ids(matching filter: Filter, on day: Day) throws(Failure) -> [Int] {
        try ask { try $0.ids(matching: filter, on: day) }
    }

    /// Returns how many of the recommendations that a filter matches each of some others matches,
    /// in one pass.
    public func counts(
        of parts: [Filter], among filter: Filter, on day: Day
    ) throws(Failure) -> [Int] {
        try ask { try $0.counts(of: parts, among: filter, on: day) }
    }

    /// Returns how many recommendations a filter matches on a day.
    public func count(matching filter: Filter, on day: Day) throws(Failure) -> Int {
        try ask { try $0.count(matching: filter, on: day) }
    }
}

// MARK: - Tallies

extension Snapshot {
    /// Returns the progress of the recommendations that a filter matches on a day.
    public func tally(matching filter: Filter, on day: Day) throws(Failure) -> Tally {
        try ask { try $0.tally(matching: filter, on: day) }
    }

    /// Returns the progress of each owner, meeting or topic.
    ///
    /// An inferred owner is in no owner's tally: ``TallyGroup/unconfirmed`` has those. A
    /// recommendation with several topics is in each.
    public func tallies(
        by grouping: Grouping, matching filter: Filter, on day: Day
    ) throws(Failure) -> [GroupTally] {
        try ask { try $0.tallies(by: grouping, matching: filter, on: day) }
    }
}

// MARK: - What happened

extension Snapshot {
    /// Returns what happened to something, the first event first.
    ///
    /// Withdrawn things have a history.
    public func history(of subject: Subject) throws(Failure) -> [HistoryEntry] {
        let events = try askTruth { try $0.events(of: subject, upTo: head.event) }
        return try ask { questions in
            try events.map { HistoryEntry(act: try questions.act($0.act), event: $0) }
        }
    }

    /// Returns the events of an act, its own first.
    public func events(ofAct number: Int) throws(Failure) -> [Event] {
        try askTruth { try $0.events(ofAct: number, upTo: head.event) }
    }

    /// Returns an act.
    ///
    /// - Throws: `Failure.unknownAct`.
    public func act(_ number: Int) throws(Failure) -> Act { try ask { try $0.act(number) } }

    /// Returns the last acts, the very last first.
    public func lastActs(_ limit: Int) throws(Failure) -> [Act] {
        try ask { try $0.lastActs(limit) }
    }
}
