import Foundation
import GRDB
import Recommendations
import Testing

@testable import Register

/// Registers of older programs.
@Suite struct UpgradeTests {
    private let folder: TemporaryFolder
    private let path: String

    /// The head of the register of version 1 in Fixtures.
    private let head = "22:168e4c2f177a3302dd697c8996dca72595c6493244822551da3a606c0e23a68f"

    init() throws {
        folder = try TemporaryFolder()
        path = folder("r.sqlite")
        let fixture = repository.appendingPathComponent(
            "Tests/RegisterTests/Fixtures/register-1.sql")
        let old = try DatabaseQueue(path: path)
        try old.writeWithoutTransaction {
            try $0.execute(sql: String(contentsOf: fixture, encoding: .utf8))
        }
        try old.close()
    }

    private func version() throws -> Int? {
        try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    }

    private func schema(of register: Register) throws -> [[String: String]] {
        try register.queue.read { db in
            try [true, false].map { try SchemaText.all(in: db, ofTables: $0) }
        }
    }

    @Test(arguments: [Register.Access.reading, .writing])
    func `a register of version 1 becomes one of today, with all that was in it`(
        access: Register.Access
    ) throws {
        let register = try Register.open(path: path, for: access)
        #expect(try version() == Schema.version)
        #expect(try schema(of: register) == schema(of: Register.inMemory()))
        #expect(try register.verify(against: head) == .sound(register.now().head))
        #expect(try register.now().head.description == head)
        let items = try register.now().recommendations(
            matching: .everything, on: Office.day("2026-06-15"), in: .id)
        #expect(items.map(\.status) == [.inProgress, .suspended, .notStarted])
        #expect(try register.now().views() == [])
    }

    @Test func `what was upgraded is written on`() throws {
        let register = try Register.open(path: path, for: .writing)
        let view = View(name: "ع", options: [ViewOption(.overdue)])
        let header = try Office.header(on: "2026-06-15")
        #expect(try register.saveView(view, header: header).act == 10)
        #expect(try register.undo(act: 9, header: header).act == 11)
        #expect(try register.verify() == .sound(register.now().head))
        #expect(try register.now().views() == [view])
    }

    @Test func `one that is only looked at answers and stays as it was`() throws {
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        let register = try Register.open(path: path, for: .looking)
        #expect(try register.now().setting(.office) == "مكتب المتابعة")
        #expect(try register.now().views() == [])
        #expect(try register.verify(against: head) == .sound(register.now().head))
        #expect(throws: Failure.notPermitted(path: path)) {
            try register.set(.office, to: "x", header: Office.header(on: "2026-06-15"))
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["r.sqlite"])
    }

    @Test func `one that another program is writing answers all the same`() throws {
        let other = try DatabaseQueue(path: path)
        try other.writeWithoutTransaction { db in
            _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
            try db.execute(sql: "BEGIN IMMEDIATE")
            let register = try Register.open(path: path, for: .reading, patience: 0.05)
            #expect(try register.now().head.description == head)
            #expect(throws: Failure.registerBusy(path: path)) {
                try Register.open(path: path, for: .writing, patience: 0.05)
            }
            try db.execute(sql: "ROLLBACK")
        }
        #expect(try version() == 1)
    }
}
