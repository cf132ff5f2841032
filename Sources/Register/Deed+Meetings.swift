internal import Days
internal import GRDB
internal import Recommendations

extension Deed {
    /// The meeting of a day with a title, which is made when there is none.
    ///
    /// A meeting without a day
    /// is always a new one: two of them may have one title.
    func meeting(titled title: String, on day: Day?) throws -> (id: Int, isNew: Bool) {
        if let day, let known = try questions.meeting(on: day, titled: title) {
            return (known.id, false)
        }
        let id = try nextID(in: "meeting")
        try bring(
            Subject(.meeting, id),
            to: [
                (.title, .text(title)), (.day, Value(day?.iso)),
                (.classification, .text(Meeting.Classification.normal.rawValue)),
            ])
        return (id, true)
    }

    /// The next number of a table, withdrawn rows counted: none is used twice.
    func nextID(in table: String) throws -> Int {
        let last = try Int.fetchOne(db, sql: "SELECT max(id) FROM \(table)")
        return (last ?? 0) + 1
    }

    /// The next ordinal of a meeting, withdrawn recommendations counted.
    func nextOrdinal(of meeting: Int) throws -> Int {
        let last = try Int.fetchOne(
            db, sql: "SELECT max(ordinal) FROM recommendation WHERE meeting = ?",
            arguments: [meeting])
        return (last ?? 0) + 1
    }
}
