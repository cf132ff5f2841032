import Days
import GRDB
import Recommendations
import Testing

@testable import Register

/// Common questions find their rows by an index, so that thousands of recommendations stay quick.
@Suite struct QueryPlanTests {
    private func plan(_ filter: Filter) throws -> String {
        let today = try Office.day("2026-01-05")
        let question: SQL = """
            EXPLAIN QUERY PLAN SELECT r.id FROM recommendation r
            WHERE r.withdrawn = 0 AND \(filter.sql(on: today))
            """
        return try Register.inMemory().queue.read { db in
            let (sql, arguments) = try question.build(db)
            return try Row.fetchAll(db, sql: sql, arguments: arguments)
                .map { $0["detail"] as String }.joined(separator: "\n")
        }
    }

    @Test(arguments: [
        Filter.overdue, .dueWithin(days: 30), .owners(["training"]), .meetings([3]), .ids([1, 2]),
        .category(.open), .statuses([.suspended]), .topics(["traffic"]), .stem("خطط"),
        .phrase(["خطه"]), .law(LawCitation(number: 5)), .all([.overdue, .owners(["training"])]),
    ])
    func `a common filter scans no table of recommendations`(filter: Filter) throws {
        let plan = try plan(filter)
        #expect(plan.contains("SEARCH r "), "\(plan)")
        #expect(!plan.contains("SCAN r\n") && !plan.hasSuffix("SCAN r"), "\(plan)")
    }

    @Test func `history is found by an index`() throws {
        let plan = try Register.inMemory().queue.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    EXPLAIN QUERY PLAN SELECT body FROM event
                    WHERE subject = 'recommendation' AND subjectID = '1' AND number <= 9
                    ORDER BY number
                    """
            ).map { $0["detail"] as String }
        }
        #expect(
            plan == [
                "SEARCH event USING INDEX eventBySubject (subject=? AND subjectID=? AND rowid<?)"
            ])
    }
}
