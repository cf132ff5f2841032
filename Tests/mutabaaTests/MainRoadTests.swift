import Foundation
import Testing

@Suite struct MainRoadTests {
    @Test func `list shows every open item with its owner and due day as drawn`() async throws {
        let program = try await Program.withExamples()
        let list = try await program("list")
        #expect(list.status == 0)
        #expect(list.lines[0] == "Open 20 · overdue 3 · due in 30 days 2 · no day 11 · 2026-06-15")
        #expect(list.lines[1] == " ID  Item  Due         Late  Ext  Rep  Status")
        #expect(list.lines[2] == " 17  2.7   2026-05-12    34    0  -    not started")
        #expect(list.lines[3].hasPrefix("      no owner: تعميم نموذج موحد"))
        #expect(list.lines.count == 2 + 2 * 20)
        #expect(list.lines.contains(" 12  2.2   2026-06-30     -    0  -    not started"))
        #expect(
            list.lines.contains(
                "  2  1.2   none           -    0  -    not started, owner inferred"))
    }

    @Test func `the ten recommendations of the yearly meeting are found in order`() async throws {
        let program = try Program()
        let read = try await program(
            "extract", Program.example("annual-meeting.txt"), "--format", "json")
        let json = try #require(
            JSONSerialization.jsonObject(with: Data(read.output.utf8)) as? [String: Any])
        let drafts = try #require(json["recommendations"] as? [[String: Any]])
        let firstWords = drafts.map { ($0["text"] as? String ?? "").split(separator: " ")[0] }
        #expect(
            firstWords == [
                "مراجعة", "التصدي", "تأسيس", "رسم", "التوسع", "التقيد", "إنهاء", "بناء", "تعميم",
                "اعتماد",
            ])
        #expect(drafts.allSatisfy { $0["kind"] as? String == "recommendation" })
    }

    @Test func `update changes an item, history tells it in both languages, undo takes it back`()
        async throws
    {
        let program = try await Program.withExamples()
        let before = try await program("list", "--all", "--format", "json")
        let update = try await program(
            "update", "2", "--status", "in-progress", "--due", "قبل نهاية الشهر", "--note", "متابعة"
        )
        #expect(update.status == 0)
        #expect(update.messages.contains("Read “قبل نهاية الشهر” as 2026-06-30."))
        #expect(update.messages.contains("Act 5. To take it back: mutabaa undo"))
        let after = try await program("list", "--status", "in-progress")
        #expect(
            after.lines[2] == "  2  1.2   2026-06-30     -    0  -    in progress, owner inferred")

        let history = try await program("history", "2").lines
        #expect(history.contains("2026-06-15 · act 5 · update by rana"))
        #expect(history.contains("    status changed from “not started” to “in progress”"))
        #expect(history.contains("    due day set to “2026-06-30”"))
        let arabic = try await program("--language", "ar", "history", "2").lines
        #expect(arabic.contains("2026-06-15 · العملية 5 · تحديث · بواسطة rana"))
        #expect(arabic.contains("    تغيّر حقل «الحالة» من «لم يبدأ تنفيذها» إلى «قيد التنفيذ»"))

        let undo = try await program("undo")
        #expect(undo.messages.contains("Took back act 5 (update)."))
        let restored = try await program("list", "--all", "--format", "json")
        #expect(Self.withoutMoments(restored.output) == Self.withoutMoments(before.output))
    }

    @Test func `the rows of the report add up and agree with list under the same filter`()
        async throws
    {
        let program = try await Program.withExamples()
        _ = try await program("update", "1-4", "--status", "in-progress")
        _ = try await program("update", "5", "--status", "overtaken", "--reason", "صدر قرار")
        _ = try await program("update", "6,7", "--status", "implemented", "--reason", "زيارة")
        let report = try await program("report", "--meeting", "1", "--format", "json")
        let json = try #require(
            JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? [String: Any])
        let progress = try #require(json["progress"] as? [String: Any])
        let rows = [
            "implemented", "reported", "on-schedule", "behind", "not-begun", "suspended",
            "not-implemented",
        ].map { progress[$0] as? Int ?? 0 }
        #expect(rows.reduce(0, +) == progress["total"] as? Int)
        #expect(progress["total"] as? Int == 9)
        #expect(progress["overtaken"] as? Int == 1)
        let done = try await program(
            "list", "--meeting", "1", "--status", "implemented", "--format", "ndjson")
        #expect(done.lines.count == progress["implemented"] as? Int)
    }

    @Test func `the progress screen is drawn as agreed, in both languages`() async throws {
        let program = try await Program.withExamples()
        let report = try await program("report").lines
        #expect(report[0].hasPrefix("PROGRESS   2026-06-15 · 29 Dhu al-Hijjah 1447 · act 4 · "))
        #expect(report[8] == "     20  100%  not counted: 0 overtaken, 0 void")
        #expect(report[9].hasPrefix("Since 2026-05-15: 20 new, 0 implemented. Most delayed: 17, "))
        let arabic = try await program("report", "--language", "ar").lines
        #expect(arabic[0].hasPrefix("موقف التنفيذ   2026-06-15 · 29 ذو الحجة 1447 هـ · العملية 4"))
        #expect(arabic[8] == "     20  100%  خارج الحساب: 0 انتفت الحاجة إليها، 0 قُيدت خطأً")
    }

    @Test func `the same document again changes nothing`() async throws {
        let program = try await Program.withExamples()
        let again = try await program("import", Program.example("security-meeting.txt"))
        #expect(again.status == 0)
        #expect(
            again.messages.contains(
                "security-meeting.txt was read before, as a source of meeting 3"))
        #expect(try await program("list", "--format", "ndjson").lines.count == 20)
    }

    @Test func `a rehearsal shows what would be tracked and writes nothing`() async throws {
        let program = try Program()
        let run = try await program("import", Program.example("annual-meeting.txt"), "--dry-run")
        #expect(run.messages.contains("Only a rehearsal: 10 recommendations would be tracked."))
        #expect(!FileManager.default.fileExists(atPath: program.register))
    }

    @Test func `show gives the sentence of the source`() async throws {
        let program = try await Program.withExamples()
        let show = try await program("show", "1.3")
        #expect(show.lines[0] == "3 · 1.3 · not started")
        #expect(show.output.contains("    وأوصى المجتمعون بمراجعة الهيكل التنظيمي"))
        #expect(show.output.contains("هيئة السلامة الوطنية (inferred)"))
    }

    @Test func `the past is shown as it was`() async throws {
        let program = try await Program.withExamples()
        _ = try await program("update", "2", "--status", "in-progress")
        let past = try await program("list", "--as-of", "4", "--status", "in-progress")
        #expect(past.lines == ["Open 0 · overdue 0 · due in 30 days 0 · no day 0 · 2026-06-15"])
    }

    @Test func `edit takes what an editor saved`() async throws {
        let program = try await Program.withExamples()
        let editor = try program.file(
            "editor.sh", "#!/bin/sh\nsed -i 's/^progress:.*/progress: 25/' \"$1\"\n")
        _ = try await program.run(["chmod", "+x", editor])
        let edit = try await program("edit", "4", environment: ["EDITOR": editor])
        #expect(edit.status == 0)
        #expect(edit.messages.contains("Changed: 4."))
        #expect(try await program("show", "4").output.contains("25%"))
    }

    @Test func `edit refuses a line that begins with no field, and changes nothing`() async throws {
        let program = try await Program.withExamples()
        let editor = try program.file(
            "editor.sh", "#!/bin/sh\nsed -i 's/^status:/statut:/' \"$1\"\n")
        _ = try await program.run(["chmod", "+x", editor])
        let edit = try await program("edit", "4", environment: ["EDITOR": editor])
        #expect(edit.status == 64)
        #expect(edit.messages.contains("edit: “statut: not-started” is not a value."))
        #expect(try await program("history", "4").lines.count { $0.contains("· act ") } == 1)
    }

    @Test func `deadlines that waited for the meeting's day get one with it`() async throws {
        let program = try Program()
        let text = "محضر اجتماع لجنة المخازن\nالتوصيات:\n1- إعداد جرد للمخازن خلال شهر.\n"
        let read = try await program("import", try program.file("m.txt", text))
        #expect(read.messages.contains("To set it: mutabaa meeting set 1 --day DAY"))
        let set = try await program("meeting", "set", "1", "--day", "2026-06-01")
        #expect(set.messages.contains("Their deadlines now have a due day: 1."))
        #expect(try await program("list").lines[2].hasPrefix("  1  1.1   2026-07-01"))
    }

    @Test func `a repeat is linked, and the later one stands for both`() async throws {
        let program = try await Program.withExamples()
        let link = try await program("link", "20", "8")
        #expect(link.status == 0)
        #expect(
            try await program("list").lines.contains {
                $0.hasPrefix(" 20  3.3   2026-05-27    19    0  x2 ")
            })
        #expect(try await program("list", "--format", "ndjson").lines.count == 19)
        let meetings = try await program("meeting", "list").lines
        #expect(meetings[1].hasPrefix("  1  2026-01-28      9     9"))
        let back = try await program("link", "8", "20")
        #expect(back.status == 65)
    }

    /// The moments at which rows were changed come from the clock, which an undo moves on.
    static func withoutMoments(_ json: String) -> String {
        json.replacing(/"updatedAt": "[^"]*"/, with: "")
    }
}
