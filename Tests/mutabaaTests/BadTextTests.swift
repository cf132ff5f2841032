import Foundation
import Testing

/// Nobody can fall off the road: streams, and texts that would harm a screen.
@Suite struct BadTextTests {
    // MARK: Streams

    @Test func `a reader that goes away ends a list quietly`() async throws {
        let program = try await Program.withCopyOfExamples()
        // More than a pipe holds, so that the list is still at work when its reader goes away.
        let long = String(repeating: "كلام ", count: 6000)
        #expect(try await program("update", "1-3", "--position", long).status == 0)
        let script = "{ \"$0\" list --all --format csv; echo $? >&2; } | head -c 10"
        let run = try await program.run(["sh", "-c", script, Program.binary])
        // What the shell says of a program that SIGPIPE ended, as of any other.
        #expect(run.messages == "141\n")
        #expect(run.output == "id,item,te")
    }

    @Test(
        arguments: [
            "list", "list --all", "list --format csv", "show 1", "report", "verify --head",
            "day tomorrow",
            "extract record.txt", "setting get due-soon-days",
        ], Tongue.allCases)
    func `a full disk or a closed output is told`(command: String, tongue: Tongue) async throws {
        let program = try await Program.withCopyOfExamples()
        _ = try program.file("record.txt", "أوصت اللجنة بإعداد دليل.\n")
        let place = command == "list --all" ? ">&-" : "> /dev/full"
        let script = "cd \"$1\"; exec \"$0\" \(command) \(place)"
        let run = try await program.run(
            ["sh", "-c", script, Program.binary, program.folder.path],
            environment: ["MUTABAA_LANGUAGE": tongue.rawValue])
        #expect(run.status == 74)
        #expect(
            run.messages.contains(
                tongue == .english ? "could not be read or written" : "تعذرت القراءة أو الكتابة"))
    }

    @Test(arguments: [
        // While it reads, while it waits for another program, and anywhere on its way.
        "timeout -s INT 0.2 \"$0\" import - --title t < input",
        "timeout -s INT 0.3 \"$0\" import long.txt",
    ])
    func `an import that is interrupted while it waits leaves the register whole`(
        command: String
    ) async throws {
        let program = try await Program.withCopyOfExamples()
        _ = try program.file("long.txt", Self.longRecord)
        let head = try await program("verify", "--head").output
        let run =
            command.contains("< input")
            ? try await program.run([
                "sh", "-c", "cd \"$1\"; mkfifo input; exec 3<> input; \(command)", Program.binary,
                program.folder.path,
            ]) : try await program.whileLocked(command)
        #expect(run.status == 124, "\(run.messages)")
        #expect(try await program("verify", "--head").output == head)
    }

    @Test func `an import that is interrupted anywhere happened or did not`() async throws {
        let program = try await Program.withCopyOfExamples()
        let path = try program.file("long.txt", Self.longRecord)
        let head = try await program("verify", "--head").output
        for hundredths in [2, 5, 10, 20, 40] {
            _ = try await program.run([
                "timeout", "-s", "INT", "0.\(hundredths < 10 ? "0" : "")\(hundredths)",
                Program.binary, "import", path, "--today", "2026-06-16",
            ])
            #expect(try await program("verify").status == 0)
            let now = try await program("verify", "--head").output
            if now != head {
                #expect(try await program("history").output.contains("act 5"))
                break
            }
        }
        // The copy that may have been left unfinished goes with the next day's.
        #expect(
            try await program("update", "1", "--note", "x", "--today", "2026-06-17").status == 0)
        let copies = try FileManager.default.contentsOfDirectory(
            atPath: program.folder.path + "/backup")
        #expect(copies.allSatisfy { $0.hasSuffix(".sqlite") })
    }

    private static let longRecord =
        "محضر اجتماع لجنة الخطط\nالتاريخ: 1 مارس 2026\nالتوصيات:\n"
        + (1...60).map { "\($0)- إعداد دليل رقم \($0) عن السلامة في المكتب رقم \($0 * 7).\n" }
        .joined()

    @Test func `the unfinished copy of a stopped program goes with the next day's`() async throws {
        let program = try await Program.withCopyOfExamples()
        let backup = program.folder.appendingPathComponent("backup")
        try FileManager.default.createDirectory(at: backup, withIntermediateDirectories: false)
        _ = try program.file("backup/register-2026-06-15.sqlite.1234.part", "x")
        _ = try program.file("backup/register-2026-06-15.sqlite.1234.part-journal", "x")
        _ = try program.file("backup/register-2026-06-16.sqlite.5678.part", "x")
        _ = try program.file("backup/other-2026-06-15.sqlite.1234.part", "x")
        #expect(
            try await program("update", "1", "--note", "x", "--today", "2026-06-16").status == 0)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: backup.path).sorted() == [
                "other-2026-06-15.sqlite.1234.part", "register-2026-06-16.sqlite",
                "register-2026-06-16.sqlite.5678.part",
            ])
    }

    // MARK: Texts

    /// Colours, a bell, overrides of direction, a terminal's title, a NEL and an isolate.
    private static let harm =
        "\u{1B}[31mأحمر\u{7}\u{202E}مقلوب\u{1B}]0;x\u{7}\u{85}\u{2067}\u{9B}2J"

    private static func isHarmless(_ run: Program.Run) -> Bool {
        (run.output + run.messages).unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x0A, 0x200E: true
            case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
            default: true
            }
        }
    }

    @Test func `signs that would harm a screen reach no screen and no program`() async throws {
        let program = try Program()
        let text = "محضر اجتماع لجنة \(Self.harm)\nالتوصيات:\n1- إعداد دليل \(Self.harm) للعمل.\n"
        let path = try program.file("m.txt", text)
        let runs = [
            try await program("agency", "add", "a", "إدارة \(Self.harm)"),
            try await program("agency", "alias", "a", "اسم \(Self.harm)"),
            try await program("import", path),
            try await program("import", path, "--dry-run"),
            try await program("import", "-", "--title", Self.harm, input: text + "."),
            try await program(
                "add", "مهمة \(Self.harm)", "--title", "ل \(Self.harm)", "--owner", "a"),
            try await program("update", "1", "--note", Self.harm, "--position", Self.harm),
            try await program("update", "1", "--status", "void", "--reason", Self.harm),
            try await program("setting", "set", "office", Self.harm),
        ]
        #expect(runs.map(\.status) == Array(repeating: 0, count: runs.count))
        #expect(runs.allSatisfy(Self.isHarmless))
        for question in [
            ["list", "--all"], ["show", "1"], ["report"], ["search", "مهمة"], ["history", "1"],
            ["history"], ["meeting", "list"], ["meeting", "show", "1"], ["agency", "list"],
            ["setting", "list"], ["setting", "get", "office"], ["extract", path],
            ["extract", path, "--explain"], ["extract", path, "--format", "json"],
            ["extract", path, "--format", "markdown"], ["list", "--all", "--format", "json"],
            ["list", "--all", "--format", "ndjson"], ["list", "--all", "--format", "csv"],
            ["show", "1", "--format", "json"], ["show", "1", "--format", "markdown"],
            ["report", "--format", "json"], ["report", "--format", "markdown"],
            // In errors too.
            ["show", Self.harm], ["list", "--owner", Self.harm], ["import", Self.harm],
            ["list", "--register", Self.harm], ["day", Self.harm], ["list", "--status", Self.harm],
        ] {
            let run = try await program.run([Program.binary] + question)
            #expect(Self.isHarmless(run), "\(question)")
        }
        // Stored as it is: machine formats give it back, escaped.
        let json = try await program("list", "--all", "--format", "json")
        let rows = try #require(
            JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
        #expect(rows.contains { ($0["position"] as? String) == Self.harm })
        #expect(try await program("verify").status == 0)
    }

    @Test func `a hundred thousand marks on a letter harm nothing`() async throws {
        let program = try Program()
        let marks = String(repeating: "\u{64E}", count: 100_000)
        let path = try program.file(
            "m.txt", "محضر اجتماع لجنة\(marks)\nالتوصيات:\n1- إعداد دليل\(marks) للعمل.\n")
        let other = try program.file("n.txt", "أوصت اللجنة بإعداد تقرير a\(marks).\n")
        let few = String(repeating: "\u{64E}", count: 50_000)
        let runs = [
            try await program("import", path), try await program("import", other),
            try await program("add", "مهمة\(few)", "--title", "ل\(few)"),
            try await program("agency", "add", "a", "إدارة\(few)"),
            try await program("update", "1", "--note", "م\(few)", "--position", "م\(few)"),
            try await program("list", "--all"), try await program("show", "1"),
            try await program("search", "دليل"), try await program("history", "1"),
            try await program("report"), try await program("list", "--format", "json"),
        ]
        #expect(runs.map(\.status) == Array(repeating: 0, count: runs.count))
        #expect(runs[5].output.utf8.count < 2000)
        #expect(runs[7].output.range(of: "إعداد دليل", options: .literal) != nil)
        #expect(try await program("verify").status == 0)
    }
}
