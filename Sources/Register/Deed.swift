internal import Days
internal import GRDB
internal import Recommendations

/// An act while it is written.
///
/// Each event is hashed, stored and applied at once, so that what is asked next sees it; the act's
/// own event comes before the first of them.
final class Deed {
    /// The connection, inside the act's transaction.
    let db: Database
    /// Who does it, when and why.
    let header: ActHeader
    /// The act's number, once something is recorded.
    private(set) var act: Int?

    /// The act that this one takes back; to be said before anything is recorded.
    var undoes: Int?

    private var head: Head

    /// The number that the act's first event has or would have.
    let firstEvent: Int

    /// Begins an act.
    ///
    /// Nothing is written yet.
    init(_ header: ActHeader, in db: Database) throws {
        self.header = header
        self.db = db
        head = try Questions(db: db).head()
        firstEvent = head.event + 1
    }

    /// The number of the last event, of this act or of those before it.
    var lastEvent: Int { head.event }

    /// What the register answers, with all that this act has recorded so far.
    var questions: Questions { Questions(db: db) }

    /// Records a subject's changes.
    ///
    /// What did not change is left out; nothing is recorded when nothing changed.
    func record(_ subject: Subject, _ changes: [Change]) throws {
        let changes = changes.map(\.storable).filter { $0.before != $0.after }
        if changes.isEmpty { return }
        try append(subject, changes, to: try begun())
    }

    /// Brings a subject to these values: makes it, brings it back when it was withdrawn, or changes
    /// what differs.
    func bring(_ subject: Subject, to values: [(Field, Value)]) throws {
        let present = try CurrentValues.of(subject, [.withdrawn] + values.map(\.0), in: db)
        let wanted = [(Field.withdrawn, Value.integer(0))] + values
        try record(subject, wanted.map { Change($0, from: present?[$0] ?? .null, to: $1) })
    }

    /// The act's number.
    ///
    /// The first call writes the act's own event.
    private func begun() throws -> Int {
        if let act { return act }
        let last = try questions.lastActs(1).first
        if let last, header.today < last.officeDay {
            throw Failure.clockSetBack(today: header.today, last: last.officeDay)
        }
        let number = (last?.number ?? 0) + 1
        act = number
        let facts = header.facts + [(.undoes, Value(undoes))]
        let changes = facts.map { Change($0, from: .null, to: $1).storable }
        try append(Subject(.act, number), changes.filter { $0.after != .null }, to: number)
        return number
    }

    private func append(_ subject: Subject, _ changes: [Change], to act: Int) throws {
        let event = Event(number: head.event + 1, act: act, subject: subject, changes: changes)
        let body = EventBody.written(event)
        head = Head(act: act, event: event.number, hash: Digest.chained(head.hash, body))
        try db.cachedStatement(sql: "INSERT INTO event (number, body, hash) VALUES (?, ?, ?)")
            .execute(arguments: [event.number, body, head.hash])
        try db.apply(event)
    }
}

extension Register {
    /// Does a deed as one act, in one transaction: whole or not at all.
    ///
    /// The first of a register is rehearsed in memory, so that one that is refused leaves no file.
    func perform<Value>(
        _ header: ActHeader, _ work: (Deed) throws -> Value
    ) throws(Failure) -> Done<Value> {
        if !takesDeeds { throw .notPermitted(path: path) }
        return try reportingFailures(at: path) {
            if isUnborn {
                let rehearsal = try transact(header, work)
                if rehearsal.act == nil { return rehearsal }
                try settle()
            }
            try keepDailyCopy(before: header.today)
            return try transact(header, work)
        }
    }

    private func transact<Value>(
        _ header: ActHeader, _ work: (Deed) throws -> Value
    ) throws -> Done<Value> {
        var done: Done<Value>?
        try queue.inTransaction(.immediate) { db in
            let deed = try Deed(header, in: db)
            done = Done(value: try work(deed), act: deed.act)
            return deed.act == nil ? .rollback : .commit
        }
        guard let done else { throw Failure.internalFault("a deed came to no end") }
        return done
    }
}

extension ActHeader {
    /// What the act's own event tells.
    fileprivate var facts: [(Field, Value)] {
        [
            (.command, .text(command)), (.actor, .text(actor)), (.moment, .text(moment)),
            (.officeDay, .text(today.iso)), (.happenedOn, Value(remarks.happenedOn?.iso)),
            (.saidBy, Value(remarks.saidBy)), (.reference, Value(remarks.reference)),
            (.reason, Value(remarks.reason)),
        ]
    }
}

extension Change {
    /// The change as columns can hold it: SQLite ends a text at a NUL.
    fileprivate var storable: Change { Change(field, from: before, to: after.withoutNUL) }
}

extension Value {
    fileprivate var withoutNUL: Value {
        switch self {
        case .null, .integer: self
        case .text(let text): .text(text.withoutNUL)
        case .list(let texts): .list(texts.map(\.withoutNUL))
        }
    }
}

extension String {
    /// The text with a replacement sign for each NUL, so that spans keep their places.
    var withoutNUL: String {
        guard unicodeScalars.contains("\0") else { return self }
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars { text.append(scalar == "\0" ? "\u{FFFD}" : scalar) }
        return String(text)
    }
}
