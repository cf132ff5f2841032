import Days
import Foundation
import Recommendations
import Register
import Testing

/// What tests of the register need again and again, with invented names.
enum Office {
    static let training = Agency(
        key: "training", name: "إدارة التدريب", english: "Training", aliases: ["التدريب"],
        topics: ["capacity-building"])
    static let legal = Agency(key: "legal", name: "الشؤون القانونية", topics: ["legislation"])
    static let traffic = Agency(key: "traffic", name: "إدارة المرور", parent: "training")

    static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    static func header(
        _ command: String = "test", by actor: String = "salma", on iso: String = "2026-01-05",
        at moment: String = "2026-01-05T08:00:00Z", reason: String? = nil
    ) throws -> ActHeader {
        ActHeader(
            command: command, actor: actor, moment: moment, today: try day(iso),
            remarks: Remarks(reason: reason))
    }

    static func draft(
        _ ordinal: Int, _ text: String, owner: DraftOwner? = nil, isWeak: Bool = false,
        confidence: Double = 0.9, due: DraftDue? = nil
    ) -> Draft {
        Draft(
            ordinal: ordinal, text: text, span: ordinal * 10..<(ordinal * 10 + 5), kind: .decision,
            isWeak: isWeak, confidence: confidence, rule: "list.heading", owner: owner, due: due)
    }

    static func reading(
        _ texts: [String], title: String? = "اجتماع لجنة المتابعة", on iso: String? = "2025-12-01"
    ) throws -> RecordReading {
        RecordReading(
            meeting: MeetingDraft(title: title, day: try iso.map(day)),
            drafts: texts.enumerated().map { draft($0.offset + 1, $0.element) }, findings: [])
    }

    static func document(_ text: String) -> DocumentFacts {
        DocumentFacts(
            name: "record.txt", sha256: Register.sha256(Array(text.utf8)), mediaType: "text/plain",
            text: text)
    }
}

extension Register {
    /// Imports a reading as it stands.
    func importReading(
        _ reading: RecordReading, of document: DocumentFacts, header: ActHeader
    ) throws -> Done<ImportReceipt> {
        try importRecord(
            reading, document: document, title: nil, day: nil, number: nil, header: header)
    }
}

/// A folder of its own for a test, removed afterwards.
final class TemporaryFolder {
    let path = NSTemporaryDirectory() + "mutabaa-" + UUID().uuidString

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func callAsFunction(_ name: String) -> String { path + "/" + name }
}

/// The top of the repository.
let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The plain `sqlite3` program, for what must hold without ours.
enum SQLiteProgram {
    static let path: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "")
        .split(separator: ":").map { $0 + "/sqlite3" }
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// Runs SQL on a file and returns all that was printed, errors included.
    static func run(_ sql: String, on file: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(path))
        process.arguments = [file]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(sql.utf8))
        try input.fileHandleForWriting.close()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: printed, as: UTF8.self)
    }
}
