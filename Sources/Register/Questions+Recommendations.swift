internal import Days
internal import GRDB
internal import Recommendations

extension Questions {
    /// A recommendation.
    func recommendation(_ id: Int) throws -> Recommendation {
        try one("r.id = \(id)", named: String(id))
    }

    /// A recommendation by its number within a meeting.
    func recommendation(meeting: Int, ordinal: Int) throws -> Recommendation {
        try one("r.meeting = \(meeting) AND r.ordinal = \(ordinal)", named: "\(meeting).\(ordinal)")
    }

    private func one(_ condition: SQL, named name: String) throws -> Recommendation {
        let (sql, arguments) = try Self.question(where: condition, orderedBy: "r.id").build(db)
        let statement = try db.cachedStatement(sql: sql)
        guard let row = try Row.fetchOne(statement, arguments: arguments) else {
            throw Failure.unknownRecommendation(name)
        }
        let names = RecommendationRow.hasSupporting(row) ? try agencyNames() : [:]
        return try RecommendationRow(row, names: names).value()
    }

    /// The recommendations that a filter matches.
    func recommendations(
        matching filter: Filter, on day: Day, in order: Order, atMost limit: Int? = nil
    ) throws -> [Recommendation] {
        var found: [Recommendation] = []
        let condition = filter.sql(on: day)
        try forEach(
            where: limit.map { Self.first($0, where: condition, in: order) } ?? condition,
            orderedBy: order.sql
        ) { found.append($0) }
        return found
    }

    /// The first rows are chosen by their numbers alone, so that no more rows than these are made.
    private static func first(_ limit: Int, where condition: SQL, in order: Order) -> SQL {
        """
        r.id IN (SELECT r.id FROM \(sql: RecommendationColumn.tables)
        WHERE r.withdrawn = 0 AND \(condition) ORDER BY \(sql: order.sql) LIMIT \(limit))
        """
    }

    /// Hands over the recommendations that a filter matches, as they are read.
    func forEachRecommendation(
        matching filter: Filter, on day: Day, in order: Order,
        _ body: (Recommendation) throws -> Void
    ) throws {
        try forEach(where: filter.sql(on: day), orderedBy: order.sql, body)
    }

    private func forEach(
        where condition: SQL, orderedBy order: String, _ body: (Recommendation) throws -> Void
    ) throws {
        let names = try agencyNames()
        let (sql, arguments) = try Self.question(where: condition, orderedBy: order).build(db)
        let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
        while let row = try rows.next() {
            try body(try RecommendationRow(row, names: names).value())
        }
    }

    private static func question(where condition: SQL, orderedBy order: String) -> SQL {
        """
        SELECT \(sql: RecommendationColumn.list) FROM \(sql: RecommendationColumn.tables)
        WHERE r.withdrawn = 0 AND \(condition) ORDER BY \(sql: order)
        """
    }

    /// The numbers of the recommendations that a filter matches.
    func ids(matching filter: Filter, on day: Day) throws -> [Int] {
        let question: SQL = """
            SELECT r.id FROM recommendation r WHERE r.withdrawn = 0 AND \(filter.sql(on: day))
            """
        let (sql, arguments) = try question.build(db)
        // Asked for in order, SQLite would read the table in order rather than by an index.
        return try Int.fetchAll(db, sql: sql, arguments: arguments).sorted()
    }

    /// What tells whether a new recommendation repeats one of these, the first recorded first.
    func forEachRepetitionEntry(_ body: (Repetition.Entry) -> Void) throws {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT id, meeting, text, dueText FROM recommendation WHERE withdrawn = 0 ORDER BY id
                """)
        while let row = try rows.next() {
            body(Repetition.Entry(id: row[0], meeting: row[1], text: row[2], due: row[3]))
        }
    }

    /// How many of the recommendations that a filter matches each of some others matches.
    func counts(of parts: [Filter], among filter: Filter, on day: Day) throws -> [Int] {
        let sums = parts.map { part -> SQL in "ifnull(sum(\(part.sql(on: day))), 0)" }
        let question: SQL = """
            SELECT \(sums.joined(separator: ", ")) FROM recommendation r
            WHERE r.withdrawn = 0 AND \(filter.sql(on: day))
            """
        let (sql, arguments) = try question.build(db)
        let row = try Row.fetchOne(db, sql: sql, arguments: arguments)
        return parts.indices.map { row?[$0] ?? 0 }
    }

    /// How many recommendations a filter matches.
    func count(matching filter: Filter, on day: Day) throws -> Int {
        let question: SQL = """
            SELECT count(*) FROM recommendation r
            WHERE r.withdrawn = 0 AND \(filter.sql(on: day))
            """
        let (sql, arguments) = try question.build(db)
        return try Int.fetchOne(db, sql: sql, arguments: arguments) ?? 0
    }
}

extension Order {
    /// The order as SQL, over ``RecommendationColumn``'s tables.
    var sql: String {
        switch self {
        case .id: "r.id"
        case .due: "r.due IS NULL, r.due, r.id"
        case .owner: "ifnull(a.name, r.ownerName) IS NULL, ifnull(a.name, r.ownerName), r.id"
        case .meeting: "r.meeting, r.ordinal"
        case .status: "(SELECT rank FROM status WHERE key = r.status), r.id"
        case .priority:
            "(SELECT rank FROM priority WHERE key = r.priority), r.due IS NULL, r.due, r.id"
        case .updated: "r.updatedAt DESC, r.id"
        }
    }
}
