internal import Days
internal import GRDB
internal import Recommendations

/// Reads recommendations from the rows of a question that names ``RecommendationColumn``'s columns.
struct RecommendationRow {
    private let row: Row
    private let names: [String: String]

    /// Reads a row, given the agencies' names by key.
    init(_ row: Row, names: [String: String]) {
        self.row = row
        self.names = names
    }

    /// Whether agencies help with the recommendation, whose names are then needed.
    static func hasSupporting(_ row: Row) -> Bool {
        !row.hasNull(atIndex: RecommendationColumn.supporting.rawValue)
    }

    /// The recommendation.
    func value() throws(Failure) -> Recommendation {
        var item = Recommendation(
            id: self[.id], meeting: try meeting(), ordinal: self[.ordinal], text: self[.text],
            kind: try word(.kind), recordedOn: try needed(day(.recordedOn)),
            recordedAt: self[.recordedAt])
        item.status = try word(.status)
        item.owner = try owner()
        item.priority = try word(.priority)
        item.needsReview = self[.needsReview]
        item.repeats = self[.repeats]
        item.timesRecommended = self[.timesRecommended]
        item.isRepeatedLater = self[.isRepeatedLater]
        item.closedOn = try day(.closedOn)
        item.updatedAt = self[.updatedAt]
        item.place = place()
        readTexts(into: &item)
        readLists(into: &item)
        try readDue(into: &item)
        return item
    }

    private func readTexts(into item: inout Recommendation) {
        item.position = self[.position]
        item.obstacle = self[.obstacle]
        item.remedy = self[.remedy]
        item.note = self[.note]
        item.progress = self[.progress]
        item.number = self[.recordNumber]
    }

    private func readLists(into item: inout Recommendation) {
        item.supporting = keys(.supporting).map { NamedAgency(key: $0, name: names[$0] ?? $0) }
        item.topics = keys(.topics)
        item.laws = keys(.laws).compactMap(LawCitation.init(key:))
    }

    private func readDue(into item: inout Recommendation) throws(Failure) {
        item.due = try day(.due)
        item.originalDue = try day(.originalDue)
        item.dueText = self[.dueText]
        item.extensions = self[.extensions]
    }

    private func meeting() throws(Failure) -> Meeting {
        Meeting(
            id: self[.meeting], title: self[.title], day: try day(.day), place: self[.place],
            chair: self[.chair], number: self[.number], classification: try word(.classification))
    }

    private func owner() throws(Failure) -> Owner? {
        guard let basis: String = self[.ownerBasis] else { return nil }
        return Owner(
            agency: self[.owner], name: self[.ownerName] ?? "", basis: try Word.read(basis))
    }

    private func place() -> SourcePlace? {
        guard let source: String = self[.source] else { return nil }
        let start: Int = self[.spanStart]
        let end: Int = self[.spanEnd]
        return SourcePlace(
            source: source, span: start..<max(start, end), rule: self[.rule],
            confidence: self[.confidence])
    }

    private subscript<Result: DatabaseValueConvertible>(column: RecommendationColumn) -> Result {
        row[column.rawValue]
    }

    private func keys(_ column: RecommendationColumn) -> [String] {
        let joined: String? = self[column]
        return joined?.split(separator: ",").map(String.init) ?? []
    }

    private func day(_ column: RecommendationColumn) throws(Failure) -> Day? {
        try Word.day(self[column])
    }

    private func needed(_ day: Day?) throws(Failure) -> Day { try Word.needed(day) }

    private func word<Key: RawRepresentable<String>>(
        _ column: RecommendationColumn
    ) throws(Failure) -> Key {
        try Word.read(self[column])
    }
}

/// Reads the keys and days that columns hold.
///
/// The schema sees to it that they can be read.
enum Word {
    /// Returns the word with a key.
    static func read<Key: RawRepresentable<String>>(_ key: String) throws(Failure) -> Key {
        guard let word = Key(rawValue: key) else {
            throw .internalFault("the register holds an unknown word: \(key)")
        }
        return word
    }

    /// Returns a day; nil when there is none.
    static func day(_ iso: String?) throws(Failure) -> Day? {
        guard let iso else { return nil }
        return try needed(Day(iso: iso))
    }

    /// Returns a day that must be there.
    static func needed(_ day: Day?) throws(Failure) -> Day {
        guard let day else { throw .internalFault("the register lacks a day") }
        return day
    }
}
