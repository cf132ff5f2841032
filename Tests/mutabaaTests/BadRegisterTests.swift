import Foundation
import Testing

/// Nobody can fall off the road: registers.
@Suite struct BadRegisterTests {
    private static let questions = [
        ["list"], ["show", "1"], ["report"], ["search", "دليل"], ["history", "1"], ["verify"],
        ["list", "--as-of", "2"],
    ]
    private static let change = ["update", "1", "--note", "x"]

    @Test(
        arguments: [
            ("text", 65, "not a register.", "ليس سجلاً."),
            ("foreign", 65, "a database of another program.", "قاعدة بيانات لبرنامج آخر."),
            (
                "newer", 65, "written by a newer program (version 99; this one knows 3).",
                "كتبه إصدار أحدث من البرنامج (الإصدار 99، وهذا يعرف 3)."
            ), ("folder", 65, "is a folder; a register is a file.", "مجلد، والسجل ملف."),
            (":memory:", 64, "names no file", "لا يدل على ملف"),
            ("", 64, "names no file", "لا يدل على ملف"),
            ("none.sqlite", 66, "there is no register yet.", "لا يوجد سجل بعد."),
        ], Tongue.allCases)
    func `what is no register is refused by name, whatever is asked of it`(
        case: (name: String, status: Int, english: String, arabic: String), tongue: Tongue
    ) async throws {
        let program = try await Program.withCopyOfExamples()
        let path = try await program.strangeRegister(`case`.name)
        let before = FileManager.default.contents(atPath: path)
        for arguments in [["list"], Self.change, ["verify"]] {
            var mistake = Mistake(status: `case`.status, `case`.english, `case`.arabic)
            mistake.arguments = arguments + ["--register", path]
            try await program.expect(mistake, in: tongue)
        }
        #expect(FileManager.default.contents(atPath: path) == before)
    }

    @Test(arguments: Tongue.allCases)
    func `a folder as the register is told what to name`(tongue: Tongue) async throws {
        let program = try Program()
        let path = program.folder.path
        try await program.expect(
            Mistake(
                "list", "--register", path, status: 65, "--register \(path)/register.sqlite",
                "سمِّ الملف بداخله: --register \(path)/register.sqlite"), in: tongue)
    }

    @Test(
        arguments: [
            Mistake("add", "x", status: 64, "--meeting is missing.", "الخيار --meeting مفقود."),
            Mistake(
                "add", "x", "--meeting", "9", status: 66, "There is no meeting 9.",
                "لا يوجد اجتماع بالرقم 9."),
            Mistake(
                "setting", "set", "language", "fr", status: 64, "“fr” is not a value.",
                "«fr» قيمة غير معروفة."),
            Mistake(
                "agency", "add", "A B", "x", status: 64, "“A B” is not a value.",
                "«A B» قيمة غير معروفة."),
            Mistake(
                "import", "none.txt", status: 66, "no such file.", "لا يوجد ملف بهذا الاسم."),
            Mistake(
                "import", "-", status: 65, "the text names no meeting.",
                "لا يذكر النص اسم الاجتماع.",
                input: Array("1- إعداد دليل.\n".utf8)),
            Mistake(
                "agency", "import", "none.csv", status: 66, "no such file.",
                "لا يوجد ملف بهذا الاسم."),
        ], Tongue.allCases)
    func `a first command that is refused leaves no register behind`(
        mistake: Mistake, tongue: Tongue
    ) async throws {
        let program = try Program()
        let path = program.folder.path + "/a/b.sqlite"
        var mistake = mistake
        mistake.arguments += ["--register", path]
        try await program.expect(mistake, in: tongue)
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder.path) == [])
    }

    @Test(arguments: [(true, false), (false, true), (true, true)], Tongue.allCases)
    func `a register that may only be read is read, and writing is refused`(
        locked: (file: Bool, folder: Bool), tongue: Tongue
    ) async throws {
        let program = try await Program.withCopyOfExamples()
        let before = FileManager.default.contents(atPath: program.register)
        let language = ["MUTABAA_LANGUAGE": tongue.rawValue]
        try await program.withoutWriting(file: locked.file, folder: locked.folder) {
            // All in the worst case, and one where it is enough.
            let questions =
                locked.file && locked.folder ? Self.questions : [["list"]]
            for question in questions {
                guard
                    let run = try await program.asReaderOnly(question, environment: language)
                else { return }
                #expect(run.status == 0, "\(question) \(run.messages)")
                #expect(!run.output.isEmpty)
            }
            let mistake = Mistake(
                status: 77, "register.sqlite: not permitted.", "register.sqlite: غير مسموح.")
            let run = try await program.asReaderOnly(Self.change, environment: language)
            program.check(try #require(run), mistake, tongue, #_sourceLocation)
        }
        #expect(FileManager.default.contents(atPath: program.register) == before)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
                == ["register.sqlite"])
    }

    @Test(arguments: [("", true), ("-wal", true), ("-wal", false)])
    func `what other programs left beside a register hinders no reader`(
        log: (suffix: String, isEmpty: Bool)
    ) async throws {
        let program = try await Program.withCopyOfExamples()
        if !log.suffix.isEmpty {
            let bytes: [UInt8] = log.isEmpty ? [] : Array(repeating: 7, count: 5000)
            _ = try program.file("register.sqlite" + log.suffix, bytes)
        }
        try await program.withoutWriting(file: true, folder: true) {
            guard let run = try await program.asReaderOnly(["list"]) else { return }
            // A log that cannot be read with its index might hold acts: then nothing is told.
            #expect(run.status == (log.isEmpty ? 0 : 77), "\(run.messages)")
        }
    }

    @Test(arguments: Tongue.allCases)
    func `a register on another computer is refused`(tongue: Tongue) async throws {
        let program = try await Program.withCopyOfExamples()
        let before = FileManager.default.contents(atPath: program.register)
        let mistake = Mistake(
            status: 77, "lies on a network file system", "على نظام ملفات شبكي")
        for arguments in [["list"], Self.change] {
            let language = ["MUTABAA_LANGUAGE": tongue.rawValue]
            let run = try await program.onNetwork(arguments, environment: language)
            guard let run else { return }
            program.check(run, mistake, tongue, #_sourceLocation)
        }
        #expect(FileManager.default.contents(atPath: program.register) == before)
    }

    @Test(arguments: Tongue.allCases)
    func `a register that another program writes is busy, and can be read`(
        tongue: Tongue
    ) async throws {
        let program = try await Program.withCopyOfExamples()
        let surroundings = ["MUTABAA_BUSY_TIMEOUT": "50", "MUTABAA_LANGUAGE": tongue.rawValue]
        let head = try await program("verify", "--head").output
        let busy = try await program.whileLocked(
            "\"$0\" update 1 --note x", environment: surroundings)
        let mistake = Mistake(
            status: 75, "another program is writing to it.", "يكتب فيه برنامج آخر.")
        program.check(busy, mistake, tongue, #_sourceLocation)
        #expect(try await program("verify", "--head").output == head)
        try FileManager.default.removeItem(at: program.folder.appendingPathComponent("input"))
        try FileManager.default.removeItem(at: program.folder.appendingPathComponent("locked"))
        #expect(try await program.whileLocked("\"$0\" list").status == 0)
    }

    @Test(arguments: Tongue.allCases)
    func `a bad time to wait is refused`(tongue: Tongue) async throws {
        let program = try await Program.withCopyOfExamples()
        try await program.expect(
            Mistake(
                "list", status: 64, "MUTABAA_BUSY_TIMEOUT: “soon” is not a whole number",
                "MUTABAA_BUSY_TIMEOUT: «soon» ليس عدداً صحيحاً",
                environment: ["MUTABAA_BUSY_TIMEOUT": "soon"]), in: tongue)
    }

    @Test(arguments: [0.3, 0.6, 0.9], Tongue.allCases)
    func `a register that was cut off is told by verify as damaged`(
        part: Double, tongue: Tongue
    ) async throws {
        let program = try await Program.withCopyOfExamples()
        let bytes = try #require(FileManager.default.contents(atPath: program.register))
        let kept = bytes.prefix(Int(Double(bytes.count) * part))
        try kept.write(to: URL(fileURLWithPath: program.register))
        try await program.expect(
            Mistake("verify", status: 1, "the file is damaged (", "الملف تالف ("), in: tongue)
    }

    @Test func `a register with broken pages never crashes the program`() async throws {
        let program = try await Program.withCopyOfExamples()
        let whole = try #require(FileManager.default.contents(atPath: program.register))
        let size = whole.count / 8
        for part in 0..<8 {
            var bytes = [UInt8](whole)
            // The header's first hundred bytes make it no register at all: tested elsewhere.
            for index in max(100, part * size)..<((part + 1) * size) where index % 7 == 0 {
                bytes[index] = UInt8(truncatingIfNeeded: index &* 31 &+ part)
            }
            try Data(bytes).write(to: URL(fileURLWithPath: program.register))
            let verify = try await program("verify")
            // A page that is needed to open the file says so (74); any other is found by the check (1).
            #expect([1, 74].contains(verify.status), "\(part): \(verify.messages)")
            let list = try await program("list", "--all", "--format", "json")
            #expect([0, 70, 74].contains(list.status), "\(part): \(list)")
        }
    }

    @Test(arguments: Tongue.allCases)
    func `a damaged register names the copy to go back to`(tongue: Tongue) async throws {
        let program = try await Program.withCopyOfExamples()
        _ = try await program("update", "1", "--note", "x", "--today", "2026-06-16")
        let bytes = try #require(FileManager.default.contents(atPath: program.register))
        try bytes.prefix(bytes.count / 3).write(to: URL(fileURLWithPath: program.register))
        try await program.expect(
            Mistake(
                "list", "--all", status: 74, "backup/register-2026-06-16.sqlite",
                "backup/register-2026-06-16.sqlite"), in: tongue)
    }
}

extension Program {
    /// Makes something of a kind that is no register, and returns its path.
    fileprivate func strangeRegister(_ name: String) async throws -> String {
        let path = folder.appendingPathComponent(name).path
        switch name {
        case "text": return try file(name, "رسالة طويلة بما يكفي لتكون ملفاً")
        case "foreign": _ = try await run(["sqlite3", path, "CREATE TABLE t (a);"])
        case "newer":
            try FileManager.default.copyItem(atPath: register, toPath: path)
            _ = try await run(["sqlite3", path, "PRAGMA user_version = 99;"])
        case "folder":
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: false)
        case "none.sqlite": break
        default: return name
        }
        return path
    }
}
