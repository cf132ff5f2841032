internal import Days
internal import GRDB
internal import Recommendations

extension Questions {
    /// A meeting.
    func meeting(_ id: Int) throws -> Meeting {
        let found = try meetings(where: "id = ?", [id])
        guard let meeting = found.first else { throw Failure.unknownMeeting(String(id)) }
        return meeting
    }

    /// The meetings by number.
    func meetings() throws -> [Meeting] { try meetings(where: "1", []) }

    /// The meeting of a day with a title, whatever the title's spelling.
    func meeting(on day: Day, titled title: String) throws -> Meeting? {
        try meetings(where: "day = ?", [day.iso]).first { Intake.same($0.title, title) }
    }

    private func meetings(where condition: String, _ arguments: StatementArguments) throws
        -> [Meeting]
    {
        try Row.fetchAll(
            db,
            sql: """
                SELECT id, title, day, place, chair, number, classification FROM meeting
                WHERE withdrawn = 0 AND \(condition) ORDER BY id
                """,
            arguments: arguments
        ).map { row in
            Meeting(
                id: row[0], title: row[1], day: try Word.day(row[2]), place: row[3], chair: row[4],
                number: row[5], classification: try Word.read(row[6]))
        }
    }

    /// The documents that tell of a meeting, in the order in which they were read.
    func sources(of meeting: Int) throws -> [Source] {
        try sources(where: "meeting = ?", [meeting])
    }

    /// The document with these bytes; nil when it is not known.
    func source(_ sha256: String) throws -> Source? {
        try sources(where: "sha256 = ?", [sha256]).first
    }

    private func sources(where condition: String, _ arguments: StatementArguments) throws
        -> [Source]
    {
        try Row.fetchAll(
            db,
            sql: """
                SELECT sha256, name, mediaType, meeting FROM source
                WHERE withdrawn = 0 AND \(condition) ORDER BY rowid
                """,
            arguments: arguments
        ).map { Source(sha256: $0[0], name: $0[1], mediaType: $0[2], meeting: $0[3]) }
    }

    /// Where the text of a document is.
    func content(ofSource sha256: String) throws -> String? {
        try String.fetchOne(
            db, sql: "SELECT content FROM source WHERE withdrawn = 0 AND sha256 = ?",
            arguments: [sha256])
    }

    /// A text by its own digest.
    func text(ofContent sha256: String) throws -> String? {
        try String.fetchOne(
            db, sql: "SELECT text FROM content WHERE sha256 = ?", arguments: [sha256])
    }
}
