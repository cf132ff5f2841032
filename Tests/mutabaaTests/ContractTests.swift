import Foundation
import Testing

@Suite struct ContractTests {
    @Test func `extract prints the object that programs rely on`() async throws {
        let program = try Program()
        let text = """
            محضر اجتماع لجنة السلامة
            التاريخ: الأحد 1 مارس 2026
            التوصيات:
            1- على إدارة التدريب إعداد دليل وفق القانون رقم (5) لسنة 2018 خلال أسبوعين.
            """
        let run = try await program("extract", "-", "--format", "json", input: text)
        #expect(run.status == 0)
        let json = try #require(
            JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let source = try #require(json["source"] as? [String: Any])
        #expect(Set(source.keys) == ["name", "sha256", "mediaType"])
        let meeting = try #require(json["meeting"] as? [String: Any])
        #expect(Set(meeting.keys) == ["title", "date", "place", "chair"])
        #expect(meeting["date"] as? String == "2026-03-01")
        let draft = try #require((json["recommendations"] as? [[String: Any]])?.first)
        #expect(draft["ordinal"] as? Int == 1)
        #expect(draft["weak"] as? Bool == false)
        let span = try #require(draft["span"] as? [String: Int])
        let scalars = Array(text.unicodeScalars)[
            try #require(span["start"])..<#require(span["end"])]
        #expect(String(String.UnicodeScalarView(scalars)) == draft["text"] as? String)
        let owner = try #require(draft["owner"] as? [String: Any])
        #expect(owner["name"] as? String == "إدارة التدريب")
        #expect(owner["basis"] as? String == "stated")
        #expect(owner["agency"] is NSNull)
        let due = try #require(draft["due"] as? [String: Any])
        #expect(due["date"] as? String == "2026-03-15")
        #expect(due["text"] as? String == "خلال أسبوعين")
        let law = try #require((draft["laws"] as? [[String: Any]])?.first)
        #expect(law["number"] as? Int == 5)
        #expect(law["year"] as? Int == 2018)
        #expect(json["findings"] is [[String: Any]])
    }

    @Test func `list prints its columns in the agreed order in every machine format`() async throws
    {
        let columns =
            "id,item,text,kind,status,category,owner,supporting,due,originalDue,daysLate,extensions,"
            + "position,progress,priority,needsReview,meeting,topics,laws,repeats,recordedAt,updatedAt,number"
        let program = try await Program.withExamples()
        let csv = try await program("list", "--format", "csv")
        #expect(csv.lines[0] == columns)
        let ndjson = try await program("list", "--format", "ndjson", "--language", "ar")
        let keys = ndjson.lines[0].matches(of: #/"(\w+)": /#).map { String($0.1) }
        let outer = keys.filter { columns.split(separator: ",").map(String.init).contains($0) }
        var seen = Set<String>()
        let order = outer.filter { seen.insert($0).inserted }
        #expect(order.first == "id")
        #expect(Set(order) == Set(columns.split(separator: ",").map(String.init)))
        let json = try await program("list", "--format", "json")
        let rows = try #require(
            JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
        #expect(rows.count == 20)
        let owner = try #require(rows.first { $0["id"] as? Int == 12 }?["owner"] as? [String: Any])
        #expect(owner["id"] as? String == "legal-affairs")
        #expect(owner["basis"] as? String == "stated")
    }

    @Test func `working days have a day once the office has set its weekend`() async throws {
        let program = try Program()
        let phrase = "خلال عشرة أيام عمل"
        let record = "التاريخ: الأحد 1 مارس 2026\nالتوصيات:\n1- إعداد دليل \(phrase)."
        let blind = try await program("day", phrase, "--today", "2026-03-01", "--format", "json")
        #expect(blind.status == 65)
        #expect(blind.output.contains(#""date": null"#))
        #expect(blind.messages.contains("setting set weekend"))
        _ = try await program("setting", "set", "weekend", "الجمعة والسبت")
        let told = try await program("day", phrase, "--today", "2026-03-01", "--format", "json")
        #expect(told.status == 0)
        #expect(told.output.contains(#""date": "2026-03-15""#))
        let read = try await program("extract", "-", "--format", "json", input: record)
        #expect(read.output.contains(#""date": "2026-03-15""#))
        _ = try await program("import", "-", "--title", "لجنة السلامة", input: record)
        let list = try await program("list", "--format", "csv")
        #expect(list.output.contains("2026-03-15"))
    }

    @Test func `day prints an array and exits 65 when a phrase names no day`() async throws {
        let program = try Program()
        let good = try await program("day", "15 رمضان 1446", "next Thursday", "--format", "json")
        #expect(good.status == 0)
        let rows = try #require(
            JSONSerialization.jsonObject(with: Data(good.output.utf8)) as? [[String: Any]])
        #expect(rows[0]["date"] as? String == "2025-03-15")
        #expect(rows[0]["basis"] as? String == "fixed")
        #expect(rows[0]["hijri"] as? String == "15 رمضان 1446")
        #expect(rows[1]["date"] as? String == "2026-06-18")
        let bad = try await program("day", "المدير العام", "--format", "json")
        #expect(bad.status == 65)
        #expect(bad.output.contains("\"date\": null, \"basis\": \"unknown\""))
    }

    @Test(arguments: [
        (["list", "--status", "x"], 64), (["list", "--bogus"], 64), (["day", "كلام"], 65),
        (["update", "99", "--note", "x"], 66), (["show", "9.9"], 66), (["import", "none.txt"], 66),
        (["list", "--owner", "هيئة الفضاء"], 66), (["undo", "--act", "99"], 66),
        (["update", "1"], 64), (["update", "1", "--status", "implemented"], 65),
        (["update", "12", "--due", "2027-01-01"], 65), (["import", "."], 65),
    ])
    func `each kind of mistake has its exit status and changes nothing`(
        arguments: [String], status: Int
    ) async throws {
        let program = try await Program.withExamples()
        let head = try await program("verify", "--head").output
        let run = try await program.run([Program.binary] + arguments)
        #expect(run.status == status)
        #expect(!run.messages.isEmpty)
        #expect(try await program("verify", "--head").output == head)
    }

    @Test(arguments: ["--on", "--as-of"])
    func `a day that has not come is no past`(option: String) async throws {
        let program = try await Program.withExamples()
        let run =
            option == "--on"
            ? try await program("update", "1", "--note", "x", "--on", "2027-01-01")
            : try await program("list", "--as-of", "2027-01-01")
        #expect(run.status == 65)
        #expect(run.messages.contains("\(option): 2027-01-01 is after today, 2026-06-15."))
    }

    @Test func `results that cannot be written are no success`() async throws {
        let program = try await Program.withExamples()
        let run = try await program.run([
            "sh", "-c", "exec \"$0\" list > /dev/full", Program.binary,
        ])
        #expect(run.status == 74)
    }

    @Test func `a write leaves one whole file behind`() async throws {
        let program = try await Program.withExamples()
        _ = try await program("update", "1", "--note", "x")
        let files = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
        #expect(files.filter { $0.hasPrefix("register") } == ["register.sqlite"])
    }

    @Test func `programs that write at once all succeed, on a day's first write too`() async throws
    {
        let program = try await Program.withExamples()
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for id in 1...6 {
                group.addTask {
                    try await program("update", "\(id)", "--note", "x", "--today", "2026-06-17")
                        .status
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses == Array(repeating: 0, count: 6))
        #expect(try await program("verify").status == 0)
        let copies = try FileManager.default.contentsOfDirectory(
            atPath: program.folder.appendingPathComponent("backup").path)
        #expect(copies == ["register-2026-06-17.sqlite"])
    }

    @Test func `errors come in both languages with what, where and remedy`() async throws {
        let program = try await Program.withExamples()
        let english = try await program("update", "1", "--owner", "مكتب الشوون القانونيه")
        #expect(english.messages.contains("There is no agency “مكتب الشوون القانونيه”."))
        #expect(english.messages.contains("Did you mean: legal-affairs"))
        let arabic = try await program(
            "update", "1", "--status", "implemented", environment: ["MUTABAA_LANGUAGE": "ar"])
        #expect(arabic.messages.contains("يحتاج إلى سبب."))
        #expect(arabic.messages.contains("أضف: --reason"))
    }

    @Test func `common options may stand before or after the command`() async throws {
        let program = try await Program.withExamples()
        let before = try await program(
            "--language", "ar", "--today=2026-07-01", "list", "--overdue")
        let after = try await program(
            "list", "--overdue", "--language", "ar", "--today", "2026-07-01")
        let between = try await program("agency", "--language", "ar", "list")
        #expect(between.output.contains("الرمز"))
        #expect(before.status == 0)
        #expect(before.output == after.output)
        #expect(before.output.contains("المتأخرة"))
    }

    @Test func `the language follows the flag, the environment, the register, the locale`()
        async throws
    {
        let program = try await Program.withExamples()
        let locale = try await program("list", environment: ["LANG": "ar_LY.UTF-8"])
        #expect(locale.output.contains("المفتوحة"))
        _ = try await program("setting", "set", "language", "ar")
        #expect(try await program("list").output.contains("المفتوحة"))
        let environment = try await program("list", environment: ["MUTABAA_LANGUAGE": "en"])
        #expect(environment.output.contains("Open 20"))
        let flag = try await program(
            "list", "--language", "ar", environment: ["MUTABAA_LANGUAGE": "en"])
        #expect(flag.output.contains("المفتوحة"))
    }

    @Test func `csv cells that a spreadsheet would run are made harmless`() async throws {
        let program = try Program()
        _ = try await program("add", "=HYPERLINK(1)", "--title", "اجتماع", "--day", "2026-01-01")
        let csv = try await program("list", "--format", "csv")
        #expect(csv.lines[1].hasPrefix("1,1.1,'=HYPERLINK(1),"))
    }
}
