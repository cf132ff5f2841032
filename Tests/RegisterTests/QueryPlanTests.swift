import Days
import GRDB
import Recommendations
import Synchronization
import Testing

@testable import Register

/// Questions find their rows by an index, so that a hundred thousand recommendations stay quick.
@Suite struct QueryPlanTests {
    @Test(arguments: [
        Filter.overdue, .dueWithin(days: 30), .owners(["training"]), .meetings([3]), .ids([1, 2]),
        .category(.open), .statuses([.suspended]), .topics(["traffic"]), .stem("خطط"),
        .phrase(["خطه"]), .law(LawCitation(number: 5)), .all([.overdue, .owners(["training"])]),
        .ownersNamed(["إدارة"]),
    ])
    func `a common filter scans no table of recommendations`(filter: Filter) throws {
        let today = try Office.day("2026-01-05")
        let question: SQL = """
            SELECT r.id FROM recommendation r WHERE r.withdrawn = 0 AND \(filter.sql(on: today))
            """
        try Register.inMemory().queue.read { db in
            let (sql, _) = try question.build(db)
            let plan = try QueryPlan(of: sql, in: db)
            #expect(plan.steps.contains { $0.hasPrefix("SEARCH r ") }, "\(plan.steps)")
            #expect(plan.scanned.isDisjoint(with: ["r", "recommendation"]), "\(plan.steps)")
        }
    }

    @Test func `no statement of any question or deed scans a table that grows, but for a reason`()
        throws
    {
        let statements = Mutex<Set<String>>([])
        let folder = try TemporaryFolder()
        let observer: @Sendable (String) -> Void = { sql in
            statements.withLock { _ = $0.insert(sql) }
        }
        try Connection.$observer.withValue(observer) {
            try Everything.isAsked(of: folder("register.sqlite"))
        }
        let found = statements.withLock { $0 }
        #expect(found.count > 100, "\(found.count) statements")
        let reasons = try Register.inMemory().queue.read { db in
            try found.compactMap { try Self.reason(for: $0, in: db) }
        }
        // A reason that no statement needs any more goes out of the list.
        #expect(Set(reasons) == Set(WholeTable.reasons.map(\.reason)))
    }

    /// Why a statement may scan, which is checked on the way; nil when it scans nothing that grows.
    private static func reason(for sql: String, in db: Database) throws -> String? {
        let isAsked = ["SELECT", "WITH", "UPDATE", "DELETE"].contains { sql.hasPrefix($0) }
        guard isAsked, !sql.contains("'search_") else { return nil }
        let scanned = try QueryPlan(of: sql, in: db).scanned.subtracting(WholeTable.small)
        if scanned.isEmpty { return nil }
        let flat = sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let reason = WholeTable.reasons.first { flat.contains($0.statement) }?.reason
        #expect(reason != nil, "\(scanned) scanned by: …\(flat.suffix(300))")
        return reason
    }
}

/// How SQLite means to answer a question.
struct QueryPlan {
    /// The steps as SQLite tells them.
    let steps: [String]

    init(of sql: String, in db: Database) throws {
        let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
        let unbound = Array(repeating: nil as Int?, count: statement.sql.count { $0 == "?" })
        steps = try Row.fetchAll(statement, arguments: StatementArguments(unbound))
            .map { $0["detail"] }
    }

    /// The tables, or their short names, that are read from end to end, by an index or without.
    var scanned: Set<String> {
        Set(
            steps.compactMap { step in
                let words = step.split(separator: " ").map(String.init)
                // A virtual table is scanned by its own index.
                guard words.first == "SCAN", words.count > 1, !step.contains("VIRTUAL TABLE"),
                    !step.contains("CONSTANT ROW")
                else { return nil }
                return words[1]
            })
    }
}
