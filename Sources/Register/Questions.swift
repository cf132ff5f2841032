internal import Days
internal import GRDB
internal import Recommendations

/// The questions that a register answers, as SQL.
///
/// Snapshots ask them, and so do deeds, within their transaction.
struct Questions {
    /// The connection, inside a transaction.
    let db: Database
}

// MARK: - Acts and events

extension Questions {
    /// The last act and event.
    func head() throws -> Head { try head(upToAct: Int.max) }

    /// The last act and event of a moment of the past.
    func head(at moment: Moment) throws -> Head {
        switch moment {
        case .act(let number):
            _ = try act(number)
            return try head(upToAct: number)
        case .day(let day):
            let last = try Int.fetchOne(
                db, sql: "SELECT max(number) FROM act WHERE officeDay <= ?", arguments: [day.iso])
            return try head(upToAct: last ?? 0)
        }
    }

    private func head(upToAct act: Int) throws -> Head {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT act, number, hash FROM event WHERE act <= ?
                ORDER BY act DESC, number DESC LIMIT 1
                """,
            arguments: [act])
        return row.map { Head(act: $0[0], event: $0[1], hash: $0[2]) }
            ?? Head(act: 0, event: 0, hash: "")
    }

    /// An act.
    func act(_ number: Int) throws -> Act {
        let statement = try db.cachedStatement(sql: Self.acts + " WHERE number = ?")
        guard let row = try Row.fetchOne(statement, arguments: [number]) else {
            throw Failure.unknownAct(number)
        }
        return try Self.act(row)
    }

    /// The last acts, the very last first.
    func lastActs(_ limit: Int) throws -> [Act] {
        try Row.fetchAll(
            db, sql: Self.acts + " ORDER BY number DESC LIMIT ?", arguments: [max(0, limit)]
        ).map(Self.act)
    }

    private static let acts = """
        SELECT number, command, actor, moment, officeDay, happenedOn, saidBy, reference, reason,
        undoes FROM act
        """

    private static func act(_ row: Row) throws -> Act {
        let remarks = Remarks(
            happenedOn: try Word.day(row[5]), saidBy: row[6], reference: row[7], reason: row[8])
        return Act(
            number: row[0], command: row[1], actor: row[2], moment: row[3],
            officeDay: try Word.needed(try Word.day(row[4])), remarks: remarks, undoes: row[9])
    }

    /// What happened to something, up to an event.
    func events(of subject: Subject, upTo last: Int) throws -> [Event] {
        try String.fetchAll(
            db,
            sql: """
                SELECT body FROM event WHERE subject = ? AND subjectID = ? AND number <= ?
                ORDER BY number
                """,
            arguments: [subject.kind.rawValue, subject.id, last]
        ).map(Self.event)
    }

    /// The events of an act, up to an event.
    func events(ofAct act: Int, upTo last: Int) throws -> [Event] {
        try String.fetchAll(
            db, sql: "SELECT body FROM event WHERE act = ? AND number <= ? ORDER BY number",
            arguments: [act, last]
        ).map(Self.event)
    }

    /// The events of all acts after one.
    func events(afterAct act: Int) throws -> [Event] {
        try String.fetchAll(
            db,
            sql: """
                SELECT body FROM event WHERE number > ifnull((SELECT number FROM event
                WHERE act <= ? ORDER BY act DESC, number DESC LIMIT 1), 0) ORDER BY number
                """, arguments: [act]
        ).map(Self.event)
    }

    private static func event(_ body: String) throws -> Event {
        guard let event = EventBody.read(body) else {
            throw Failure.internalFault("an event cannot be read")
        }
        return event
    }
}
