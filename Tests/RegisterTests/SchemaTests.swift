import Foundation
import GRDB
import Recommendations
import Testing

@testable import Register

@Suite struct SchemaTests {
    private let topLevel = repository.appendingPathComponent("schema.sql")

    private func topLevelSQL() throws -> String {
        try String(contentsOf: topLevel, encoding: .utf8)
    }

    private func schema(of db: Database) throws -> [String: String] {
        try SchemaText.all(in: db, ofTables: true).merging(
            SchemaText.all(in: db, ofTables: false), uniquingKeysWith: { first, _ in first })
    }

    @Test func `the embedded schema is the file at the top`() throws {
        let bytes = try Data(contentsOf: topLevel)
        #expect(
            Array(bytes) == PackageResources.schema_sql,
            "build from clean, or the link Sources/Register/schema.sql is broken")
        #expect(bytes.count < 16_384, "embedding a larger file is slow to compile")
    }

    @Test func `a fresh register has the schema that SQLite alone makes of the file`() throws {
        let alone = try DatabaseQueue()
        try alone.write { try $0.execute(sql: topLevelSQL()) }
        let expected = try alone.read { try schema(of: $0) }
        let folder = try TemporaryFolder()
        let register = try Register.open(path: folder("r.sqlite"), for: .writing)
        #expect(try register.queue.read { try schema(of: $0) } == expected)
        #expect(try Register.inMemory().queue.read { try schema(of: $0) } == expected)
    }

    @Test(.enabled(if: SQLiteProgram.path != nil))
    func `the sqlite3 program runs the file`() throws {
        let folder = try TemporaryFolder()
        #expect(try SQLiteProgram.run(topLevelSQL(), on: folder("r.sqlite")).isEmpty)
        let register = try Register.open(path: folder("r.sqlite"), for: .writing)
        #expect(try register.verify() == .sound(Head(act: 0, event: 0, hash: "")))
    }

    @Test(arguments: 1...Schema.version)
    func `a register of each released version reaches today's schema`(version: Int) throws {
        let fixture = repository.appendingPathComponent(
            "Tests/RegisterTests/Fixtures/schema-\(version).sql")
        let folder = try TemporaryFolder()
        let old = try DatabaseQueue(path: folder("r.sqlite"))
        try old.write { try $0.execute(sql: String(contentsOf: fixture, encoding: .utf8)) }
        try old.close()
        let register = try Register.open(path: folder("r.sqlite"), for: .writing)
        let expected = try Register.inMemory().queue.read { try schema(of: $0) }
        #expect(try register.queue.read { try schema(of: $0) } == expected)
    }

    @Test func `steps run in order, each whole or not at all`() throws {
        let queue = try Register.inMemory().queue
        let steps = [
            UpgradeSteps.Step(version: Schema.version + 1) {
                try $0.execute(sql: "ALTER TABLE meeting ADD COLUMN kept TEXT")
            },
            UpgradeSteps.Step(version: Schema.version + 2) {
                try $0.execute(sql: "ALTER TABLE meeting ADD COLUMN lost TEXT; no such SQL")
            },
        ]
        #expect(throws: DatabaseError.self) {
            try UpgradeSteps.upgrade(queue, from: Schema.version, by: steps)
        }
        let columns = try queue.read { try $0.columns(in: "meeting").map(\.name) }
        #expect(columns.suffix(2) == ["withdrawn", "kept"])
        let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
        #expect(version == Schema.version + 1)
    }

    @Test func `every ordinary table is strict, and the file is whole`() throws {
        try Register.inMemory().queue.read { db in
            let loose = try String.fetchAll(
                db,
                sql: """
                    SELECT name FROM pragma_table_list
                    WHERE type = 'table' AND schema = 'main' AND NOT strict
                    AND name NOT LIKE 'sqlite_%'
                    """)
            #expect(loose.isEmpty)
            #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
            #expect(try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"])
        }
    }

    @Test func `tables are made in no Swift file`() throws {
        let sources = repository.appendingPathComponent("Sources")
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        for case let file as URL in try #require(files) where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8).uppercased()
            #expect(!text.contains("CREATE TABLE \""), "\(file.lastPathComponent)")
            #expect(text.firstRange(of: /CREATE +(VIRTUAL )?TABLE +[A-Z]+ *\(/) == nil)
        }
    }
}
