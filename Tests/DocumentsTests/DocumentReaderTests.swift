import ArabicText
import Foundation
import Recommendations
import Testing

@testable import Documents

/// A folder of its own for a test, removed afterwards.
final class TemporaryFolder {
    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("mutabaa-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Writes a file and returns its path.
    func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = folder.appendingPathComponent(name)
        try Data(bytes).write(to: file)
        return file.path
    }
}

@Suite struct DocumentReaderTests {
    private let folder = try? TemporaryFolder()

    private func path(_ name: String, _ bytes: [UInt8]) throws -> String {
        try #require(folder).file(name, bytes)
    }

    @Test func `a byte order mark is no part of the text`() throws {
        let document = try DocumentReader.read(
            path: try path("a.txt", [0xEF, 0xBB, 0xBF] + Array("نص".utf8)))
        #expect(document.text.string == "نص")
        #expect(document.mediaType == "text/plain")
        #expect(document.bytes.count == 7)
    }

    @Test func `bytes that are no UTF-8 are refused at their place`() throws {
        let file = try path("a.txt", Array("نص ".utf8) + [0xFF, 0x41])
        #expect(throws: Failure.notText(name: "a.txt", byte: 5)) {
            try DocumentReader.read(path: file)
        }
    }

    @Test func `an empty document, a folder and a missing file are refused`() throws {
        let empty = try path("a.txt", Array(" \n\t".utf8))
        #expect(throws: Failure.emptyDocument(name: "a.txt")) {
            try DocumentReader.read(path: empty)
        }
        #expect(throws: Failure.isFolder(path: "/tmp")) { try DocumentReader.read(path: "/tmp") }
        #expect(throws: Failure.noSuchFile(path: "/no/such")) {
            try DocumentReader.read(path: "/no/such")
        }
    }

    @Test func `a file up to the limit is read, and one byte more is too much`() throws {
        let file = try path("a.txt", Array("abcde".utf8))
        #expect(try FileBytes.read(path: file, limit: 5) == Array("abcde".utf8))
        #expect(throws: Failure.documentTooLarge(name: file, limit: 4)) {
            try FileBytes.read(path: file, limit: 4)
        }
    }

    @Test func `kinds that are not read yet are named`() throws {
        let file = try path("a.pdf", [0x25])
        #expect(throws: Failure.unknownFormat(name: "a.pdf")) {
            try DocumentReader.read(path: file)
        }
    }
}

@Suite struct AgencyTableReaderTests {
    private func read(_ rows: String) throws -> [Agency] {
        let folder = try TemporaryFolder()
        let table = "key,name,english,aliases,parent,topics\n" + rows
        let file = try folder.file("agencies.csv", Array(table.utf8))
        return try AgencyTableReader.read(path: file, known: ["ministry"]).agencies
    }

    @Test func `a row becomes an agency, its lists cut at semicolons`() throws {
        let agencies = try read(
            "training,إدارة التدريب,Training,\"مركز التدريب; معهد\",ministry,capacity-building\n")
        #expect(
            agencies == [
                Agency(
                    key: "training", name: "إدارة التدريب", english: "Training",
                    aliases: ["مركز التدريب", "معهد"], parent: "ministry",
                    topics: ["capacity-building"])
            ])
    }

    @Test(arguments: [
        ("a,أ,,,,\nB C,ب,,,,\n", 3, TableProblem.badKey("B C")),
        ("a,أ,,,,\na,ب,,,,\n", 3, .repeatedKey("a")), ("a,,,,,\n", 2, .noName),
        ("a,أ,,,nobody,\n", 2, .unknownParent("nobody")),
        ("a,أ,,,,moon\n", 2, .unknownTopic("moon")),
    ])
    func `a bad row is named by its number`(rows: String, row: Int, problem: TableProblem) throws {
        do {
            _ = try read(rows)
            Issue.record("the row was accepted")
        } catch let Failure.unreadableTable(_, found, what) {
            #expect(found == row)
            #expect(what == problem)
        }
    }
}
