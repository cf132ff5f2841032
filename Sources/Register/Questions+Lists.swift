internal import Days
internal import GRDB
internal import GRDBSQLite
internal import Recommendations

extension Questions {
    /// Hands over the columns of the recommendations that a filter matches as texts, as SQLite has
    /// them.
    ///
    /// What each column means stands a second time in Reporting's `ItemRow`, over values; a test
    /// compares the two. This way makes nothing but bytes: lists of many thousands go through it.
    func forEachTextRow(
        matching filter: Filter, on day: Day, in order: Order, _ body: (TextRow) throws -> Void
    ) throws {
        let columns = ListColumn.allCases.map { $0.sql(on: day) }.joined(separator: ", ")
        let question: SQL = """
            SELECT \(columns) FROM \(sql: RecommendationColumn.tables)
            JOIN status s ON s.key = r.status
            WHERE r.withdrawn = 0 AND \(filter.sql(on: day)) ORDER BY \(sql: order.sql)
            """
        let (sql, arguments) = try question.build(db)
        let statement = try db.makeStatement(sql: sql)
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        let count = Int32(ListColumn.allCases.count)
        var texts = TextRow()
        while try rows.next() != nil {
            texts.removeAll()
            for index in 0..<count { texts.append(Self.text(of: statement, at: index)) }
            try body(texts)
        }
    }

    /// The bytes of a column in the statement's present row, which hold until its next.
    private static func text(of statement: Statement, at index: Int32) -> UnsafeRawBufferPointer {
        // Asked for a blob, SQLite hands over UTF-8 as it lies there, and numbers as digits.
        let start = sqlite3_column_blob(statement.sqliteStatement, index)
        let count = sqlite3_column_bytes(statement.sqliteStatement, index)
        return UnsafeRawBufferPointer(start: start, count: Int(count))
    }
}

extension ListColumn {
    /// The column as SQL makes it, over the tables of ``RecommendationColumn`` and `status s`.
    fileprivate func sql(on day: Day) -> SQL {
        switch self {
        case .item: "r.meeting || '.' || r.ordinal"
        case .category: "s.category"
        case .owner: "ifnull(a.name, r.ownerName)"
        case .meeting: "m.title"
        case .daysLate:
            """
            CASE WHEN \(Filter.overdueSQL(on: day))
            THEN CAST(julianday(\(day.iso)) - julianday(r.due) AS INTEGER) END
            """
        case .needsReview: "iif(r.needsReview, 'true', 'false')"
        case .supporting:
            """
            iif(r.supporting IS NULL, NULL, (SELECT group_concat(n.name, '; ')
            FROM recommendationSupporting t JOIN agency n ON n.key = t.agency
            WHERE t.recommendation = r.id))
            """
        case .topics, .laws: "replace(r.\(sql: rawValue), ',', '; ')"
        default: "r.\(sql: rawValue)"
        }
    }
}
