import GRDB
import Recommendations
import Testing

@testable import Register

/// What stands between the truth and those who would change it.
@Suite struct TamperingTests {
    private func register() throws -> Register {
        let register = try Register.inMemory()
        _ = try register.addAgency(Office.training, header: Office.header())
        _ = try register.importReading(
            Office.reading(["إعداد خطة", "تشكيل لجنة"]), of: Office.document("محضر"),
            header: Office.header("import"))
        return register
    }

    private let attacks = [
        "UPDATE event SET body = body WHERE number = 1",
        "UPDATE OR REPLACE event SET number = 2 WHERE number = 1",
        "DELETE FROM event WHERE number = 1", "DELETE FROM event",
        "INSERT OR REPLACE INTO event (number, body, hash) SELECT number, body, hash FROM event",
        "REPLACE INTO event (number, body, hash) SELECT 1, body, hash FROM event WHERE number = 1",
        """
        INSERT INTO event (number, body, hash)
        SELECT 99, json_set(body, '$.number', 99), hash FROM event WHERE number = 1
        """,
        "UPDATE content SET text = ''", "DELETE FROM content",
        "INSERT OR REPLACE INTO content (sha256, text) SELECT sha256, '' FROM content",
        """
        INSERT OR REPLACE INTO content (rowid, sha256, text)
        SELECT rowid, replace(sha256, 'a', 'b'), '' FROM content
        """,
    ]

    @Test func `events and texts are not changed, deleted or replaced`() throws {
        let register = try register()
        for attack in attacks {
            #expect(throws: DatabaseError.self, "\(attack)") {
                try register.queue.write { try $0.execute(sql: attack) }
            }
        }
        #expect(try register.verify() == .sound(register.now().head))
    }

    @Test(.enabled(if: SQLiteProgram.path != nil))
    func `nor by the sqlite3 program`() throws {
        let folder = try TemporaryFolder()
        try register().queue.backup(to: DatabaseQueue(path: folder("r.sqlite")))
        for attack in attacks {
            let answer = try SQLiteProgram.run(attack + ";", on: folder("r.sqlite"))
            #expect(answer.contains("never") || answer.contains("follows"), "\(attack): \(answer)")
        }
        let register = try Register.open(path: folder("r.sqlite"), for: .reading)
        #expect(try register.verify() == .sound(register.now().head))
    }

    /// Changes what the triggers protect, and puts them back.
    private func tamper(_ register: Register, _ sql: String) throws {
        try register.queue.write { db in
            let triggers = try Row.fetchAll(
                db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
            for row in triggers { try db.execute(sql: "DROP TRIGGER \(row[0] as String)") }
            try db.execute(sql: sql)
            for row in triggers { try db.execute(sql: row[1]) }
        }
    }

    @Test func `a changed event is found`() throws {
        let register = try register()
        try tamper(
            register, "UPDATE event SET body = replace(body, 'salma', 'hadi') WHERE number = 1")
        #expect(try register.verify() == .broken(.chain(event: 1)))
    }

    @Test func `a missing event is found`() throws {
        let register = try register()
        try tamper(register, "DELETE FROM event WHERE number = 3")
        #expect(try register.verify() == .broken(.chain(event: 3)))
    }

    @Test func `a changed row is found`() throws {
        let register = try register()
        try register.queue.write {
            try $0.execute(sql: "UPDATE recommendation SET due = '2020-01-01' WHERE id = 2")
        }
        let found = Discrepancy.projection(table: "recommendation", row: "2", column: "due")
        #expect(try register.verify() == .broken(found))
    }

    @Test func `a row too many is found, and one too few`() throws {
        let more = try register()
        try more.queue.write {
            try $0.execute(sql: "INSERT INTO agency (key, name, withdrawn) VALUES ('x', 'x', 0)")
        }
        let extra = Discrepancy.projection(table: "agency", row: "x", column: nil)
        #expect(try more.verify() == .broken(extra))
        let fewer = try register()
        try fewer.queue.write { try $0.execute(sql: "DELETE FROM search WHERE rowid = 1") }
        let missing = Discrepancy.projection(table: "search", row: "1", column: nil)
        #expect(try fewer.verify() == .broken(missing))
    }

    @Test func `a changed text is found`() throws {
        let register = try register()
        try tamper(register, "UPDATE content SET text = 'آخر'")
        let sha256 = Register.sha256(Array("محضر".utf8))
        #expect(try register.verify() == .broken(.content(sha256: sha256)))
    }

    @Test func `a dropped trigger is found`() throws {
        let register = try register()
        try register.queue.write { try $0.execute(sql: "DROP TRIGGER eventIsNeverDeleted") }
        #expect(try register.verify() == .broken(.schema(name: "eventIsNeverDeleted")))
    }

    @Test func `a cut or recomputed chain is found only against a kept head`() throws {
        let register = try register()
        let kept = try register.now().head.description
        let shorter = try Register.inMemory()
        _ = try shorter.addAgency(Office.training, header: Office.header())
        let head = try shorter.now().head
        #expect(try shorter.verify() == .sound(head))
        let found = Discrepancy.head(kept: kept, found: head.description)
        #expect(try shorter.verify(against: kept) == .broken(found))
        #expect(try register.verify(against: head.description) == .sound(register.now().head))
    }

    @Test(arguments: ["", "3", "3:abc", "x:", "-1:", "0:abc"])
    func `what is no head is refused`(text: String) throws {
        #expect(throws: Failure.badValue(option: "against", value: text, allowed: [])) {
            try Register.inMemory().verify(against: text)
        }
    }
}
