import Days
import Recommendations
import Testing

@testable import Register

@Suite struct DeedTests {
    private func register() throws -> Register {
        let register = try Register.inMemory()
        _ = try register.importAgencies(
            [Office.traffic, Office.training, Office.legal], header: Office.header())
        _ = try register.importReading(
            Office.reading(["إعداد خطة", "تشكيل لجنة"]), of: Office.document("1"),
            header: Office.header())
        _ = try register.importReading(
            Office.reading(["صيانة الآليات"], on: "2025-12-20"), of: Office.document("2"),
            header: Office.header())
        return register
    }

    @Test func `an act is refused when the clock was set back`() throws {
        let register = try register()
        let failure = Failure.clockSetBack(
            today: try Office.day("2026-01-04"), last: try Office.day("2026-01-05"))
        #expect(throws: failure) {
            try register.set(.office, to: "مكتب المتابعة", header: Office.header(on: "2026-01-04"))
        }
        #expect(try register.now().setting(.office) == nil)
    }

    @Test func `an act holds its header, and nothing changed is no act`() throws {
        let register = try register()
        let remarks = Remarks(
            happenedOn: try Office.day("2026-01-02"), saidBy: "هادي", reference: "ص/12",
            reason: "بطلبهم")
        let header = ActHeader(
            command: "setting", actor: "salma", moment: "2026-01-06T09:00:00Z",
            today: try Office.day("2026-01-06"), remarks: remarks)
        let done = try register.set(.office, to: "مكتب المتابعة", header: header)
        let act = try register.now().act(#require(done.act))
        #expect(act.remarks == remarks)
        #expect(act.effectiveDay == remarks.happenedOn)
        let again = try register.set(.office, to: "مكتب المتابعة", header: header)
        #expect(again == Done(value: false, act: nil))
        let badValue = Failure.badValue(option: "language", value: "fr", allowed: ["ar", "en"])
        #expect(throws: badValue) { try register.set(.language, to: "fr", header: header) }
    }

    @Test func `an update changes all of its items or none`() throws {
        let register = try register()
        var update = RecommendationUpdate()
        update.position = "قيد الدراسة"
        #expect(throws: Failure.unknownRecommendation("9")) {
            try register.update([1, 9], with: update, header: Office.header())
        }
        #expect(try register.now().recommendation(1).position == nil)
        let done = try register.update([1, 2, 1], with: update, header: Office.header())
        #expect(done.value == [1, 2])
        let again = try register.update([1, 2, 3], with: update, header: Office.header())
        #expect(again.value == [3])
    }

    @Test func `repeats make a chain that counts, and never lead back`() throws {
        let register = try register()
        _ = try register.importReading(
            Office.reading(["إعداد خطة"], on: "2026-01-01"), of: Office.document("3"),
            header: Office.header())
        func link(_ id: Int, to earlier: Int) throws {
            var update = RecommendationUpdate()
            update.repeats = earlier
            _ = try register.update([id], with: update, header: Office.header())
        }
        #expect(throws: Failure.repeatsItself(item: 1, earlier: 1)) { try link(1, to: 1) }
        #expect(throws: Failure.repeatsItself(item: 1, earlier: 2)) { try link(1, to: 2) }
        #expect(throws: Failure.unknownRecommendation("9")) { try link(1, to: 9) }
        try link(3, to: 1)
        try link(4, to: 3)
        #expect(throws: Failure.repeatsItself(item: 1, earlier: 4)) { try link(1, to: 4) }
        let now = try register.now()
        #expect(try now.recommendation(4).timesRecommended == 3)
        #expect(try now.recommendation(1).timesRecommended == 1)
        #expect(try now.recommendation(1).isRepeatedLater)
        let today = try Office.day("2026-01-05")
        #expect(try now.ids(matching: .current, on: today) == [2, 4])
        try link(3, to: 0)
        #expect(try register.now().recommendation(4).timesRecommended == 2)
    }

    @Test func `unknown agencies and topics are refused, with what is near`() throws {
        let register = try register()
        var update = RecommendationUpdate()
        update.owner = .assign(NamedAgency(key: "trainin", name: ""))
        let near = Failure.unknownAgency(
            "trainin", nearest: [NamedAgency(key: "training", name: "إدارة التدريب")])
        #expect(throws: near) { try register.update([1], with: update, header: Office.header()) }
        var new = NewRecommendation(meeting: .known(1), text: "إنشاء وحدة")
        new.topics = ["weather"]
        let topic = Failure.badValue(
            option: "topic", value: "weather", allowed: Topic.all.map(\.key))
        #expect(throws: topic) { try register.add(new, header: Office.header()) }
    }

    @Test func `a typed recommendation joins its meeting`() throws {
        let register = try register()
        let day = try Office.day("2025-12-20")
        var new = NewRecommendation(
            meeting: .named(title: "إجتماع لجنه المتابعه", day: day), text: "إنشاء وحدة للأزمات")
        new.owner = .agency("legal")
        new.supporting = ["training", "traffic", "training"]
        new.laws = [LawCitation(number: 5, year: 2018)]
        let done = try register.add(new, header: Office.header())
        let item = try register.now().recommendation(done.value)
        #expect(item.item == "2.2")
        #expect(item.owner?.basis == .assigned)
        #expect(item.supporting.map(\.key) == ["training", "traffic"])
        #expect(item.laws.map(\.key) == ["5/2018"])
        #expect(item.place == nil)
    }

    @Test func `agencies are entered once, changed by import, and never their own parents`() throws
    {
        let register = try register()
        #expect(throws: Failure.keyTaken(key: "legal")) {
            try register.addAgency(Office.legal, header: Office.header())
        }
        var changed = Office.legal
        changed.parent = "training"
        let new = Agency(key: "media", name: "الإعلام")
        let done = try register.importAgencies([changed, new], header: Office.header())
        #expect(done.value == AgencyImport(added: 1, changed: 1))
        var circular = Office.training
        circular.parent = "legal"
        #expect(throws: Failure.badValue(option: "parent", value: "training", allowed: [])) {
            try register.importAgencies([circular], header: Office.header())
        }
        #expect(try register.now().directory()["legal"]?.parent == "training")
        let alias = try register.addAlias("القانونية", to: "legal", header: Office.header())
        #expect(alias.value)
        #expect(
            try register.now().directory().match("قانونية") == .one(register.now().agencies()[0]))
        _ = try register.importAgencies([changed], header: Office.header())
        #expect(try register.now().directory()["legal"]?.aliases.contains("القانونية") == true)
    }

    @Test func `a meeting is corrected, and its recommendations tell so`() throws {
        let register = try register()
        var update = MeetingUpdate()
        update.title = "الاجتماع الثالث"
        update.classification = .secret
        #expect(try register.setMeeting(1, to: update, header: Office.header()).act != nil)
        #expect(try register.setMeeting(1, to: update, header: Office.header()).act == nil)
        #expect(try register.now().recommendation(1).meeting.title == "الاجتماع الثالث")
        #expect(throws: Failure.unknownMeeting("9")) {
            try register.setMeeting(9, to: update, header: Office.header())
        }
    }
}
