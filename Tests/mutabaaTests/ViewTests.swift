import Foundation
import Testing

/// Views, from saving to undoing, by whole commands.
@Suite struct ViewTests {
    /// Options that a view can hold, every one of them at least once.
    private static let selections: [[String]] = [
        ["--overdue"], ["--no-due"], ["--no-owner"], ["--needs-review"], ["--all"],
        ["--sort", "updated"], ["--status", "not-started,suspended"],
        ["--status", "void", "--all", "--sort", "id"], ["--owner", "الإدارة العامة للتدريب"],
        ["--topic", "traffic,legislation", "--kind", "decision,recommendation"],
        ["--meeting", "1,2", "--sort", "meeting"], ["--law", "5/2018"],
        ["--due-before", "نهاية السنة"], ["--due-within", "400", "--sort=owner"],
        ["--search=-إعداد \"=«x»", "--no-due"], ["--search", "خطة"],
    ]

    @Test(arguments: selections)
    func `a view lists what its options list, alone and together with others`(
        selection: [String]
    ) async throws {
        let program = try await Program.withCopyOfExamples()
        let saved = try await program.list(["view", "save", "ع 1"] + selection)
        #expect(saved.status == 0, "\(saved.messages)")
        for others in [[], ["--topic", "traffic"], ["--as-of", "3"]] {
            let format = ["--format", "json"]
            let typed = try await program.list(["list"] + selection + others + format)
            let viewed = try await program.list(["list", "--view", " عـ  ١"] + others + format)
            #expect(viewed.output == typed.output)
            #expect(viewed.messages == typed.messages)
            #expect(viewed.status == 0)
        }
    }

    @Test func `those selections try every option that a view can hold`() async throws {
        let program = try Program()
        let help = try await program("view", "save", "--help").output
        let options = Set(help.matches(of: #/(?m)^ +--([a-z-]+)/#).map { String($0.1) })
        let common: Set = ["register", "language", "today", "actor", "version", "help"]
        let tried = Self.selections.joined().filter { $0.hasPrefix("--") }
            .map { String($0.dropFirst(2).prefix { $0 != "=" }) }
        #expect(Set(tried) == options.subtracting(common))
    }

    @Test func `a view narrows what is typed, and a typed order goes before its own`()
        async throws
    {
        let program = try await Program.withCopyOfExamples()
        _ = try await program("view", "save", "ع", "--status", "not-started", "--sort", "updated")
        let none = try await program(
            "list", "--view", "ع", "--status", "suspended", "--format", "json")
        #expect(none.output == "[]\n")
        let ordered = try await program("list", "--view", "ع", "--sort", "id", "--format", "json")
        let expected = try await program(
            "list", "--status", "not-started", "--sort", "id", "--format", "json")
        #expect(ordered.output == expected.output)
        #expect(ordered.output != "[]\n")
    }

    @Test func `report counts what a view filters`() async throws {
        let program = try await Program.withCopyOfExamples()
        let options = ["--topic", "capacity-building", "--due-within", "400"]
        _ = try await program.list(["view", "save", "ع", "--all", "--sort", "id"] + options)
        _ = try await program("view", "save", "others", "--overdue")
        let typed = try await program.list(["report", "--format", "json"] + options)
        let viewed = try await program("report", "--format", "json", "--view", "ع")
        // Saving the second view is the last act that both tell of.
        #expect(viewed.output == typed.output)
        let whole = try await program("report", "--format", "json")
        #expect(viewed.output != whole.output)
    }

    @Test func `a day is read anew each time, and shown`() async throws {
        let program = try await Program.withCopyOfExamples()
        let saved = try await program("view", "save", "ع", "--due-before", "نهاية الشهر")
        #expect(saved.messages.contains("Read “نهاية الشهر” as 2026-06-30.\n"))
        let later = try await program("list", "--view", "ع", "--today", "2027-02-03")
        #expect(later.messages == "Read “نهاية الشهر” as 2027-02-28.\n")
    }

    @Test func `a view is replaced, listed, shown, removed and brought back`() async throws {
        let program = try await Program.withCopyOfExamples()
        let name = "متأخرات إدارة التدريب"
        let options = ["--owner", "training", "--overdue", "--status", "in-progress,suspended"]
        let saved = try await program.list(["view", "save", name] + options)
        #expect(
            saved.messages
                == "View “\(name)” saved.\nAct 5. To take it back: mutabaa undo\n")
        let again = try await program("view", "save", "متاخرات  اداره التدريب", "--no-due")
        #expect(again.messages.hasPrefix("View “متاخرات  اداره التدريب” replaced.\n"))
        _ = try await program("undo")
        let conditions = "status: in progress, suspended · owner: الإدارة العامة للتدريب · overdue"
        #expect(
            try await program("view", "list").lines == [" Name", " \(name)", "      " + conditions])
        #expect(
            try await program("view", "list", "--language", "ar").lines.last
                == "      الحالة: قيد التنفيذ، معلقة · الجهة المسؤولة: الإدارة العامة للتدريب · المتأخرة"
        )
        let shown = try await program("view", "show", name).output
        #expect(shown.contains("view recorded: “\(name)”"))
        #expect(shown.contains("act 7 · undo by rana"))
        let removed = try await program("view", "remove", "متاخرات اداره التدريب")
        #expect(removed.messages.hasPrefix("View “\(name)” removed.\nAct 8."))
        #expect(try await program("list", "--view", name).status == 66)
        #expect(try await program("history", "--limit", "1").lines.last == "    view: \(name)")
        _ = try await program("undo")
        #expect(try await program("list", "--view", name).status == 0)
        #expect(try await program("verify").status == 0)
    }

    @Test func `machines read views`() async throws {
        let program = try await Program.withCopyOfExamples()
        _ = try await program("view", "save", "=ع", "--overdue", "--search", "a; \"b\"")
        #expect(
            try await program("view", "list", "--format", "json", "--language", "ar").output == """
                [
                  {"name": "=ع", "options": [{"option": "overdue", "value": null}, \
                {"option": "search", "value": "a; \\"b\\""}]}
                ]

                """)
        #expect(
            try await program("view", "list", "--format", "csv").output
                == "name,options\n'=ع,\"overdue; search=a; \"\"b\"\"\"\n")
    }

    @Test(
        arguments: [
            Mistake(
                "list", "--view", "متاخرات", status: 66,
                "Did you mean: “متأخرات التدريب”? See them: mutabaa view list",
                "لعلك تقصد: «متأخرات التدريب». للعروض: mutabaa view list"),
            Mistake(
                "report", "--view", "x", status: 66, "There is no view “x”.",
                "لا يوجد عرض باسم «x»."),
            Mistake(
                "view", "show", "", status: 66, "See them: mutabaa view list",
                "للعروض: mutabaa view list"),
            Mistake(
                "view", "remove", "x", status: 66, "There is no view “x”.",
                "لا يوجد عرض باسم «x»."),
            Mistake(
                "view", "save", "x", status: 64, "View “x” would filter nothing.",
                "العرض «x» لا شرط فيه."),
            Mistake(
                "view", "save", "a\nb", "--overdue", status: 64, "cannot be a view's name.",
                "اسماً لعرض."),
            Mistake(
                "view", "save", "x", "--status", "late", status: 64, "“late” is not a value.",
                "«late» قيمة غير معروفة."),
            Mistake(
                "view", "save", "x", "--sort", "late", status: 64, "“late” is not a value.",
                "«late» قيمة غير معروفة."),
            Mistake(
                "view", "save", "x", "--owner", "جهة لا وجود لها", status: 66,
                "There is no agency “جهة لا وجود لها”.", "لا توجد جهة باسم «جهة لا وجود لها»."),
            Mistake(
                "view", "save", "x", "--due-before", "كذا", status: 65, "“كذا” names no day.",
                "«كذا» لا تدل على يوم."),
            Mistake(
                "view", "save", "x", "--meeting", "9", status: 66, "There is no meeting 9.",
                "لا يوجد اجتماع بالرقم 9."),
            Mistake(
                "view", "list", "--format", "xml", status: 64, "“xml” is not a value.",
                "«xml» قيمة غير معروفة."),
        ], Tongue.allCases)
    func `a view that is none, or cannot be, is told and nothing is written`(
        mistake: Mistake, tongue: Tongue
    ) async throws {
        let program = try await Program.withCopyOfExamples()
        _ = try await program("view", "save", "متأخرات التدريب", "--overdue")
        try await program.expect(mistake, in: tongue)
    }

    @Test(arguments: Tongue.allCases)
    func `an agency that is gone is told when its view is used`(tongue: Tongue) async throws {
        let program = try await Program.withCopyOfExamples()
        _ = try await program("agency", "add", "archive", "دار الوثائق")
        _ = try await program("view", "save", "ع", "--owner", "archive")
        _ = try await program("undo", "--act", "5")
        try await program.expect(
            Mistake(
                "list", "--view", "ع", status: 66, "There is no agency “archive”.",
                "لا توجد جهة باسم «archive»."), in: tongue)
        #expect(try await program("view", "list").lines.last == "      owner: archive")
    }

    @Test(arguments: Tongue.allCases)
    func `a view of a newer program is told when it is used, and can be seen`(
        tongue: Tongue
    ) async throws {
        let program = try await Program.withCopyOfExamples()
        _ = try await program("view", "save", "ع", "--overdue")
        let sql = "PRAGMA wal_checkpoint(TRUNCATE); UPDATE viewOption SET option = 'colour=red';"
        _ = try await program.run(["sqlite3", program.register, sql])
        try await program.expect(
            Mistake(
                "list", "--view", "ع", status: 65, "View “ع”: “colour=red” is not a filter",
                "العرض «ع»: لا يعرف هذا البرنامج الشرط «colour=red»."), in: tongue)
        #expect(try await program("view", "list").lines.last == "      colour=red")
    }
}

/// Registers of version 1, of a time before views.
@Suite struct OlderRegisterTests {
    private func program() async throws -> Program {
        let program = try Program()
        let fixture = Program.project
            .appendingPathComponent("Tests/RegisterTests/Fixtures/register-1.sql").path
        let run = try await program.run(
            ["sqlite3", program.register], input: [UInt8](Data(contentsOf: URL(filePath: fixture))))
        #expect(run.status == 0, "\(run.messages)")
        return program
    }

    private func version(_ program: Program) async throws -> String {
        try await program.run(["sqlite3", program.register, "PRAGMA user_version"]).output
    }

    @Test func `the first question upgrades it`() async throws {
        let program = try await program()
        let list = try await program("list")
        #expect(list.lines.first == "Open 3 · overdue 0 · due in 30 days 0 · no day 1 · 2026-06-15")
        #expect(try await version(program) == "3\n")
        #expect(try await program("view", "save", "ع", "--no-due").status == 0)
        #expect(try await program("verify").status == 0)
    }

    @Test(arguments: [(true, false), (false, true), (true, true)])
    func `one that may only be read answers all but for views`(
        locked: (file: Bool, folder: Bool)
    ) async throws {
        let program = try await program()
        let before = FileManager.default.contents(atPath: program.register)
        let questions = [
            ["list"], ["show", "1"], ["report"], ["search", "خطة"], ["history"], ["verify"],
            ["list", "--as-of", "4"], ["agency", "list"], ["view", "list"],
        ]
        try await program.withoutWriting(file: locked.file, folder: locked.folder) {
            for question in questions {
                guard let run = try await program.asReaderOnly(question) else { return }
                #expect(run.status == 0, "\(question) \(run.messages)")
                #expect(!run.output.isEmpty)
            }
            let unknown = try #require(try await program.asReaderOnly(["list", "--view", "ع"]))
            #expect(unknown.status == 66)
            for change in [["view", "save", "ع", "--overdue"], ["update", "1", "--note", "x"]] {
                let run = try #require(try await program.asReaderOnly(change))
                #expect(run.status == 77, "\(change) \(run.messages)")
                #expect(run.messages.contains("register.sqlite: not permitted."))
            }
        }
        #expect(FileManager.default.contents(atPath: program.register) == before)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
                == ["register.sqlite"])
    }

    @Test func `a shell that asks for completions does not upgrade it`() async throws {
        let program = try await program()
        let before = FileManager.default.contents(atPath: program.register)
        let request = ["---completion", "list", "--", "--owner", "3", "0", "mutabaa", "list"]
        let run = try await program.run(
            [Program.binary] + request + ["--owner", "tra"],
            environment: ["SAP_SHELL": "bash", "SAP_SHELL_VERSION": "5.2"])
        #expect(run.output.contains("'training'"))
        #expect(FileManager.default.contents(atPath: program.register) == before)
        #expect(try await version(program) == "1\n")
    }
}

extension Program {
    /// Runs the program with arguments that a list holds.
    fileprivate func list(_ arguments: [String]) async throws -> Run {
        try await run([Self.binary] + arguments)
    }
}
