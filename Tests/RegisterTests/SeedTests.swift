import GRDB
import Recommendations
import Testing

@testable import Register

/// The words of the domain stand twice: in Swift and in the schema.
///
/// They must be the same.
@Suite struct SeedTests {

    private func keys(_ table: String) throws -> [String] {
        try Register.inMemory().queue.read {
            try String.fetchAll($0, sql: "SELECT key FROM \(table) ORDER BY rank")
        }
    }

    @Test func `each table of words has its enumeration's cases, in order`() throws {
        #expect(try keys("kind") == RecommendationKind.allCases.map(\.rawValue))
        #expect(try keys("priority") == Priority.allCases.map(\.rawValue))
        #expect(try keys("ownerBasis") == OwnerBasis.allCases.map(\.rawValue))
        #expect(try keys("classification") == Meeting.Classification.allCases.map(\.rawValue))
        #expect(try keys("subjectKind") == SubjectKind.allCases.map(\.rawValue))
        #expect(try keys("topic") == Topic.all.map(\.key))
    }

    @Test func `the statuses mean the same`() throws {
        let expected = Status.allCases.map {
            [
                $0.rawValue, $0.category.rawValue, $0.isCounted ? "1" : "0",
                $0.awaitsWork ? "1" : "0",
            ]
        }
        let seeded = try Register.inMemory().queue.read { db in
            try Row.fetchAll(
                db, sql: "SELECT key, category, counted, awaitsWork FROM status ORDER BY rank"
            ).map { row in [row[0], row[1], String(row[2] as Int), String(row[3] as Int)] }
        }
        #expect(seeded == expected)
    }

    @Test func `the same changes of status are allowed, and need a reason`() throws {
        let expected = Status.allCases.flatMap { before in
            before.allowedNext.map { after in
                "\(before.rawValue) \(after.rawValue) \(before.needsReason(toBecome: after))"
            }
        }
        let seeded = try Register.inMemory().queue.read { db in
            try Row.fetchAll(db, sql: "SELECT before, after, needsReason FROM statusChange").map {
                "\($0[0] as String) \($0[1] as String) \($0[2] as Bool)"
            }
        }
        #expect(seeded.sorted() == expected.sorted())
    }

    @Test func `each field of an event is a column or a link table of its subject`() throws {
        let fields: [SubjectKind: [Field]] = [
            .act: [
                .command, .actor, .moment, .officeDay, .happenedOn, .saidBy, .reference, .reason,
                .undoes,
            ],
            .meeting: [.title, .day, .place, .chair, .number, .classification, .withdrawn],
            .source: [.name, .mediaType, .meeting, .content, .withdrawn],
            .agency: [.name, .english, .aliases, .parent, .topics, .withdrawn],
            .setting: [.value, .withdrawn],
            .view: [.name, .options, .withdrawn],
        ]
        try Register.inMemory().queue.read { db in
            for (kind, fields) in fields {
                let columns = Set(try db.columns(in: kind.table).map(\.name))
                for field in fields {
                    let table = kind.listTable(of: field)
                    let name = table?.column ?? field.rawValue
                    let there = try table.map { Set(try db.columns(in: $0.name).map(\.name)) }
                    #expect((there ?? columns).contains(name), "\(kind) \(field)")
                }
            }
        }
    }
}
