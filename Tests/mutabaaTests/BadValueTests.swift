import Foundation
import Testing

/// Nobody can fall off the road: values.
@Suite struct BadValueTests {
    @Test(
        arguments: [
            Mistake(
                "update", "999", "--note", "x", status: 66, "There is no recommendation 999.",
                "لا توجد توصية بالرقم 999."),
            Mistake(
                "update", "9.9", "--note", "x", status: 66, "There is no recommendation 9.9.",
                "لا توجد توصية بالرقم 9.9."),
            Mistake(
                "show", "abc", status: 66, "There is no recommendation abc.",
                "لا توجد توصية بالرقم abc."),
            Mistake(
                "update", "1", "999", "--note", "x", status: 66, "There is no recommendation 999.",
                "لا توجد توصية بالرقم 999."),
            Mistake(
                "meeting", "set", "99", "--place", "x", status: 66, "There is no meeting 99.",
                "لا يوجد اجتماع بالرقم 99."),
            Mistake(
                "update", "1", "--owner", "مكتب الشوون القانونيه", status: 66,
                "Did you mean: legal-affairs", "لعلك تقصد: legal-affairs"),
            Mistake(
                "list", "--owner", "هيئة الفضاء", status: 66, "There is no agency “هيئة الفضاء”.",
                "لا توجد جهة باسم «هيئة الفضاء»."),
            Mistake(
                "update", "1", "--supporting", "legal-afairs", status: 66,
                "Did you mean: legal-affairs", "لعلك تقصد: legal-affairs"),
            Mistake(
                "update", "1", "--owner", "المكتب الفني", status: 65,
                "“المكتب الفني” names several agencies.", "«المكتب الفني» اسم لأكثر من جهة."),
            Mistake(
                "update", "1", "--status", "done", status: 64,
                "Use one of: not-started, in-progress, suspended",
                "استعمل إحدى القيم: not-started، in-progress، suspended"),
            Mistake(
                "add", "x", "--meeting", "1", "--kind", "wish", status: 64,
                "Use one of: recommendation, decision, directive, agreement",
                "استعمل إحدى القيم: recommendation، decision، directive، agreement"),
            Mistake(
                "update", "1", "--topic", "trafic", status: 64, "Use one of: traffic",
                "استعمل إحدى القيم: traffic"),
            Mistake(
                "add", "x", "--meeting", "1", "--topic", "qqqqqqqqqq", status: 64,
                "Use one of: ", "استعمل إحدى القيم: "),
            Mistake(
                "update", "1", "--due", "كلام عام", status: 65, "--due: “كلام عام” names no day.",
                "--due: «كلام عام» لا تدل على يوم."),
            Mistake(
                "update", "1", "--due", "2026-02-30", status: 65,
                "--due: “2026-02-30” names no day.", "--due: «2026-02-30» لا تدل على يوم."),
            Mistake(
                "update", "1", "--note", "x", "--today", "soonish", status: 65,
                "--today: “soonish” names no day.", "--today: «soonish» لا تدل على يوم."),
            Mistake(
                "update", "1", "--status", "implemented", status: 65, "needs a reason.",
                "يحتاج إلى سبب."),
            Mistake(
                "update", "1", "--progress", "101", status: 64, "Use 0 to 100.",
                "استعمل عدداً من 0 إلى 100."),
            Mistake(
                "undo", "--act", "99", status: 66, "There is no act 99.",
                "لا توجد عملية بالرقم 99."),
            Mistake(
                "undo", "--actor", "hadi", status: 65, "There is nothing of hadi to take back.",
                "لا توجد عملية سجّلها «hadi» يمكن التراجع عنها."),
            Mistake(
                "update", "1", "--note", "x", "--today", "2020-01-01", status: 65,
                "Today would be 2020-01-01, but the last act was recorded on 2026-06-15.",
                "تاريخ اليوم 2020-01-01، وآخر عملية سُجلت في 2026-06-15."),
            Mistake(
                "update", "1", "--note", "x", "--today", "9000-01-01", status: 65,
                "Today would be 9000-01-01, but the clock says ",
                "تاريخ اليوم 9000-01-01، وساعة الحاسوب تقول "),
            Mistake(
                "undo", status: 65, "Today would be 9000-01-01, but the clock says ",
                "تاريخ اليوم 9000-01-01، وساعة الحاسوب تقول ",
                environment: ["MUTABAA_TODAY": "9000-01-01"]),
            Mistake(
                "agency", "add", "other", "مكتب الشؤون القانونيه", status: 65,
                "is a name of legal-affairs (مكتب الشؤون القانونية) already.",
                "اسم للجهة legal-affairs (مكتب الشؤون القانونية)."),
            Mistake(
                "agency", "add", "other", "x", "--alias", "Legal Affairs Office", status: 65,
                "is a name of legal-affairs", "اسم للجهة legal-affairs"),
            Mistake(
                "agency", "alias", "training", "المكتب القانوني", status: 65,
                "training: “المكتب القانوني” is a name of legal-affairs",
                "training: «المكتب القانوني» اسم للجهة legal-affairs"),
            Mistake(
                "agency", "add", "training", "x", status: 65, "There is an agency training",
                "توجد جهة بالرمز training."),
            Mistake(
                "update", "1", "--note", "x", status: 64, "MUTABAA_ACTOR: holds no text.",
                "MUTABAA_ACTOR: لا نص فيه.",
                environment: ["MUTABAA_ACTOR": " "]),
        ], Tongue.allCases)
    func `a bad value is refused with what would be a good one`(
        mistake: Mistake, tongue: Tongue
    ) async throws {
        let program = try await Program.withCopyOfExamples()
        try await program.expect(mistake, in: tongue)
    }

    @Test(arguments: Tongue.allCases)
    func `a forbidden change of status names the allowed ones`(tongue: Tongue) async throws {
        let program = try await Program.withCopyOfExamples()
        _ = try await program("update", "1", "--status", "void", "--reason", "خطأ")
        try await program.expect(
            Mistake(
                "update", "1", "--status", "reported", "--reason", "x", status: 65,
                "It can become: ", "يمكن أن تصير: "), in: tongue)
    }

    @Test(arguments: Tongue.allCases)
    func `an act that others built on is not taken back`(tongue: Tongue) async throws {
        let program = try await Program.withCopyOfExamples()
        _ = try await program("update", "1", "--note", "x")
        _ = try await program("update", "1", "--note", "y", "--actor", "hadi")
        try await program.expect(
            Mistake(
                "undo", status: 65, "Act 5 cannot be taken back: later acts build on it: 6.",
                "لا يمكن التراجع عن العملية 5، فقد بُنيت عليها عمليات لاحقة: 6."), in: tongue)
    }

    @Test(arguments: Tongue.allCases)
    func `a due day before the meeting is taken, with a warning`(tongue: Tongue) async throws {
        let program = try await Program.withCopyOfExamples()
        let run = try await program(
            "update", "2", "--due", "2026-01-01", "--language", tongue.rawValue)
        #expect(run.status == 0)
        #expect(
            run.messages.contains(
                tongue == .english
                    ? "Look again: 2 is due 2026-01-01, before its meeting of 2026-01-28."
                    : "موعد التوصية 2 هو \u{200E}2026-01-01، وهو سابق لاجتماعها في \u{200E}2026-01-28."
            ))
        #expect(try await program("show", "2").output.contains("2026-01-01"))
    }

    @Test(
        arguments: [
            (
                "a,أ,,,,\nB C,ب,,,,\n", "row 3: “B C” is no key",
                "الصف 3: «B C» ليس رمزاً صالحاً"
            ), ("a,أ,,,,\na,ب,,,,\n", "row 3: the key “a” stands", "الصف 3: الرمز «a» وارد"),
            ("a,أ,,,,\nb,ب,,,nobody,\n", "row 3: the parent “nobody”", "الصف 3: الجهة الأم"),
            ("a,أ,,,,\nb,ب,,,,moon\n", "row 3: the topic “moon”", "الصف 3: الموضوع «moon»"),
            (
                "a,أمن الحدود,,,,\nb,امن الحدود,,,,\n", "a: “أمن الحدود” is a name of b",
                "a: «أمن الحدود» اسم للجهة b"
            ),
            (
                "a,أ,,,,\nb,الشؤون القانونية,,,,\n",
                "b: “الشؤون القانونية” is a name of legal-affairs",
                "b: «الشؤون القانونية» اسم للجهة legal-affairs"
            ),
        ], Tongue.allCases)
    func `a table of agencies with a bad row is left out whole`(
        table: (rows: String, english: String, arabic: String), tongue: Tongue
    ) async throws {
        let program = try await Program.withCopyOfExamples()
        let path = try program.file(
            "agencies.csv", "key,name,english,aliases,parent,topics\n" + table.rows)
        try await program.expect(
            Mistake("agency", "import", path, status: 65, table.english, table.arabic), in: tongue)
    }

    @Test func `in a table agencies may share an alias, which then is nobody's`() async throws {
        let program = try await Program.withCopyOfExamples()
        let alias = try await program("agency", "alias", "minister-office", "ديوان الوزير")
        #expect(alias.status == 0)
        let owner = try await program("update", "1", "--owner", "المكتب الفني")
        #expect(owner.messages.contains("minister-office"))
        #expect(owner.messages.contains("undersecretary-technical"))
    }

    @Test(
        arguments: [
            "add \"$(printf 'note \\377')\" --meeting 1", "update 1 --note \"$(printf '\\330')\"",
            "import \"$(printf 'a\\327b.txt')\"",
        ], Tongue.allCases)
    func `an argument that is no UTF-8 is refused`(command: String, tongue: Tongue) async throws {
        let program = try await Program.withCopyOfExamples()
        let before = FileManager.default.contents(atPath: program.register)
        let run = try await program.run(
            ["sh", "-c", "exec \"$0\" \(command)", Program.binary],
            environment: ["MUTABAA_LANGUAGE": tongue.rawValue])
        let mistake = Mistake(status: 64, "not UTF-8 text.", "ليس نصاً بترميز UTF-8.")
        program.check(run, mistake, tongue, #_sourceLocation)
        #expect(FileManager.default.contents(atPath: program.register) == before)
    }

    @Test(arguments: ["status: finished", "due: كلام", "statut: x"], Tongue.allCases)
    func `what was typed in the editor outlives a refusal`(
        line: String, tongue: Tongue
    ) async throws {
        let program = try await Program.withCopyOfExamples()
        let editor = try program.file(
            "editor.sh", "#!/bin/sh\nprintf '\(line)\\nnote: كلام طويل\\n' >> \"$1\"\n")
        _ = try await program.run(["chmod", "+x", editor])
        let before = FileManager.default.contents(atPath: program.register)
        let edit = try await program(
            "edit", "2", "--language", tongue.rawValue,
            environment: ["EDITOR": editor])
        #expect([64, 65].contains(edit.status))
        #expect(
            edit.messages.contains(
                tongue == .english ? "What you typed is kept in " : "ما كتبته محفوظ في "))
        let names = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
        let kept = try #require(names.first { $0.hasPrefix("mutabaa-") })
        #expect(edit.messages.contains(kept))
        let text = FileManager.default.contents(atPath: program.folder.path + "/" + kept)
        #expect(String(decoding: text ?? Data(), as: UTF8.self).contains("note: كلام طويل"))
        #expect(FileManager.default.contents(atPath: program.register) == before)
    }

    @Test func `an editor that was left without a change leaves nothing behind`() async throws {
        let program = try await Program.withCopyOfExamples()
        for editor in ["true", "false"] {
            _ = try await program("edit", "2", environment: ["EDITOR": editor])
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
        #expect(names.allSatisfy { $0.hasPrefix("register.sqlite") })
    }
}
