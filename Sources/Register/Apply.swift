internal import GRDB
internal import Recommendations

/// What an event that cannot be applied is.
struct InapplicableEvent: Error {
    /// The event's number.
    let number: Int
}

extension Database {
    /// Turns an event into rows.
    ///
    /// Acts, undo, verification and the past all come through here: every table but `event` and
    /// `content` is what this function made of the events, in order.
    func apply(_ event: Event) throws {
        let kind = event.subject.kind
        var columns: [(String, DatabaseValue)] = []
        for change in event.changes {
            if kind.listTable(of: change.field) == nil {
                columns.append((change.field.rawValue, change.after.stored))
            } else if kind == .recommendation {
                columns.append((change.field.rawValue, change.after.joined))
            }
        }
        let isNew = event.isCreation || kind == .act
        if kind == .recommendation { columns += try moments(of: event, isNew: isNew) }
        if isNew {
            try insert(event.subject, columns)
        } else {
            try update(event, columns)
        }
        for change in event.changes { try replaceList(of: event.subject, by: change) }
        if kind == .recommendation, event.changes.contains(where: { $0.field.isSearched }) {
            try SearchIndex.write(event.subject.key, in: self)
        }
    }

    private func insert(_ subject: Subject, _ columns: [(String, DatabaseValue)]) throws {
        let names = [subject.kind.keyColumn] + columns.map(\.0)
        let marks = Array(repeating: "?", count: names.count).joined(separator: ", ")
        let sql = """
            INSERT INTO "\(subject.kind.table)" (\(names.quoted)) VALUES (\(marks))
            """
        let values = [subject.key] + columns.map(\.1)
        try cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
    }

    private func update(_ event: Event, _ columns: [(String, DatabaseValue)]) throws {
        if columns.isEmpty { return }
        let subject = event.subject
        let settings = columns.map { "\"\($0.0)\" = ?" }.joined(separator: ", ")
        let sql = """
            UPDATE "\(subject.kind.table)" SET \(settings) WHERE "\(subject.kind.keyColumn)" = ?
            """
        let values = columns.map(\.1) + [subject.key]
        try cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
        if changesCount != 1 { throw InapplicableEvent(number: event.number) }
    }

    private func replaceList(of subject: Subject, by change: Change) throws {
        guard let table = subject.kind.listTable(of: change.field) else { return }
        let owner = subject.kind.rawValue
        try cachedStatement(sql: "DELETE FROM \(table.name) WHERE \(owner) = ?")
            .execute(arguments: [subject.key])
        let insertion = try cachedStatement(
            sql: "INSERT INTO \(table.name) (\(owner), rank, \(table.column)) VALUES (?, ?, ?)")
        for (rank, text) in (change.after.list ?? []).enumerated() {
            try insertion.execute(arguments: [subject.key, rank, text])
        }
    }

    /// When a recommendation was recorded and last changed: the moment of the act.
    private func moments(of event: Event, isNew: Bool) throws -> [(String, DatabaseValue)] {
        let statement = try cachedStatement(sql: "SELECT moment FROM act WHERE number = ?")
        guard let moment = try String.fetchOne(statement, arguments: [event.act]) else {
            throw InapplicableEvent(number: event.number)
        }
        let changed = ("updatedAt", moment.databaseValue)
        return isNew ? [changed, ("recordedAt", moment.databaseValue)] : [changed]
    }
}

extension Field {
    /// Whether search looks into the field.
    fileprivate var isSearched: Bool {
        [.text, .position, .obstacle, .remedy, .note].contains(self)
    }
}

extension [String] {
    /// The names in double quotes, as SQL lists columns.
    fileprivate var quoted: String { map { "\"\($0)\"" }.joined(separator: ", ") }
}
