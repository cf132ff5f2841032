import Foundation
import GRDB
import Recommendations
import Testing

@testable import Register

@Suite struct OpeningTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `it is made at the first write, with its folders, for its owner alone`() throws {
        let path = folder("a/b/register.sqlite")
        #expect(throws: Failure.noRegister(path: path)) {
            try Register.open(path: path, for: .reading)
        }
        #expect(throws: Failure.noRegister(path: path)) {
            try Register.open(path: path, for: .changing)
        }
        #expect(!FileManager.default.fileExists(atPath: path))
        let register = try Register.open(path: path, for: .writing)
        _ = try register.set(.office, to: "مكتب", header: Office.header())
        for suffix in ["", "-wal", "-shm"] {
            let facts = try FileManager.default.attributesOfItem(atPath: path + suffix)
            #expect(facts[.posixPermissions] as? Int == 0o600)
        }
        let reader = try Register.open(path: path, for: .reading)
        #expect(try reader.now().setting(.office) == "مكتب")
        #expect(throws: Failure.notPermitted(path: path)) {
            try reader.set(.office, to: "x", header: Office.header())
        }
    }

    @Test func `connections wait, commit durably and hold to foreign keys`() throws {
        let register = try Register.open(path: folder("r.sqlite"), for: .writing)
        try register.settle()
        let facts = try register.queue.inDatabase { db in
            try ["journal_mode", "synchronous", "foreign_keys", "busy_timeout"].map {
                try DatabaseValue.fetchOne(db, sql: "PRAGMA \($0)")
            }
        }
        let expected: [any DatabaseValueConvertible] = ["wal", 2, 1, 5000]
        #expect(facts == expected.map(\.databaseValue))
    }

    @Test func `the first deed makes the file, and one that is refused makes none`() throws {
        let path = folder("a/r.sqlite")
        let register = try Register.open(path: path, for: .writing)
        #expect(throws: Failure.unknownMeeting("3")) {
            try register.setMeeting(3, to: MeetingUpdate(), header: Office.header())
        }
        #expect(try register.set(.office, to: nil, header: Office.header()).act == nil)
        #expect(try register.now().head.act == 0)
        #expect(!FileManager.default.fileExists(atPath: folder("a")))
        #expect(try register.set(.office, to: "مكتب", header: Office.header()).act == 1)
        #expect(try register.set(.language, to: "ar", header: Office.header()).act == 2)
        let reader = try Register.open(path: path, for: .reading)
        #expect(try reader.now().setting(.office) == "مكتب")
        #expect(try reader.verify() == .sound(register.now().head))
    }

    @Test func `a file of a strange name is that file`() throws {
        for name in ["file:x?mode=memory", "100% ;#?.sqlite", "سجل المتابعة"] {
            let path = folder(name)
            let register = try Register.open(path: path, for: .writing)
            _ = try register.set(.office, to: name, header: Office.header())
            #expect(FileManager.default.fileExists(atPath: path))
            #expect(try Register.open(path: path, for: .reading).now().setting(.office) == name)
        }
    }

    @Test func `what is no register is refused and left as it was`() throws {
        let path = folder("r.sqlite")
        let text = Data("ليس سجلاً، بل رسالة طويلة بما يكفي".utf8)
        try text.write(to: URL(fileURLWithPath: path))
        for access in [Register.Access.reading, .writing] {
            #expect(throws: Failure.notARegister(path: path)) {
                try Register.open(path: path, for: access)
            }
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == text)
        #expect(throws: Failure.registerIsFolder(path: folder.path)) {
            try Register.open(path: folder.path, for: .writing)
        }
    }

    @Test func `another program's database is refused and left as it was`() throws {
        let path = folder("r.sqlite")
        let other = try DatabaseQueue(path: path)
        try other.write { try $0.execute(sql: "CREATE TABLE t (a); PRAGMA user_version = 1") }
        try other.close()
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(throws: Failure.foreignDatabase(path: path)) {
            try Register.open(path: path, for: .writing)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test func `a newer register is refused by its version`() throws {
        let path = folder("r.sqlite")
        let register = try Register.open(path: path, for: .writing)
        try register.settle()
        try register.queue.write { try $0.execute(sql: "PRAGMA user_version = 9") }
        let failure = Failure.newerRegister(path: path, version: 9, known: Schema.version)
        #expect(throws: failure) { try Register.open(path: path, for: .reading) }
    }

    @Test func `a snapshot does not see what is written later, and does not hinder it`() throws {
        let register = try Register.open(path: folder("r.sqlite"), for: .writing)
        let before = try register.now()
        _ = try register.set(.office, to: "مكتب", header: Office.header())
        #expect(try before.setting(.office) == nil)
        #expect(before.head.act == 0)
        #expect(try register.now().setting(.office) == "مكتب")
    }

    @Test func `two programs write in turn to one chain`() async throws {
        let path = folder("r.sqlite")
        // On a machine whose disk is busy with other tests a turn may take longer than the usual wait.
        let registers = try (0..<2).map { _ in
            try Register.open(path: path, for: .writing, patience: 300)
        }
        try await withThrowingTaskGroup { group in
            for (number, register) in registers.enumerated() {
                group.addTask {
                    for turn in 0..<20 {
                        let header = try Office.header(by: "\(number)")
                        _ = try register.set(.office, to: "\(number) \(turn)", header: header)
                    }
                }
            }
            try await group.waitForAll()
        }
        let head = try registers[0].now().head
        #expect(head.act == 40)
        #expect(try registers[1].verify() == .sound(head))
    }

    @Test func `each day's first write keeps a copy, and the last seven stay`() throws {
        let register = try Register.open(path: folder("r.sqlite"), for: .writing)
        for day in 1...10 {
            for part in ["a", "b"] {
                let iso = "2026-01-\(day < 10 ? "0" : "")\(day)"
                _ = try register.set(.office, to: iso + part, header: Office.header(on: iso))
            }
        }
        let copies = try FileManager.default.contentsOfDirectory(atPath: folder("backup")).sorted()
        #expect(copies.count == 7)
        #expect(copies.first == "r-2026-01-04.sqlite")
        let last = folder("backup/" + (copies.last ?? ""))
        let copy = try Register.open(path: last, for: .reading)
        #expect(try copy.now().setting(.office) == "2026-01-09b")
        #expect(try copy.verify() == .sound(copy.now().head))
    }

    @Test func `plain sqlite3 can search`() throws {
        try #require(SQLiteProgram.path != nil)
        let register = try Register.open(path: folder("r.sqlite"), for: .writing)
        _ = try register.importReading(
            Office.reading(["مراجعة الهيكلِ التنظيميّ"]), of: Office.document("1"),
            header: Office.header())
        let sql = "SELECT rowid FROM search WHERE search MATCH 'words : \"الهيكل التنظيمي\"';"
        #expect(try SQLiteProgram.run(sql, on: folder("r.sqlite")) == "1\n")
        let check = "INSERT INTO search (search) VALUES ('integrity-check');"
        #expect(try SQLiteProgram.run(check, on: folder("r.sqlite")).isEmpty)
    }
}
