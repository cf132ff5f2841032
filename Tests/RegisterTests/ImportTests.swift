import Days
import Recommendations
import Testing

@testable import Register

@Suite struct ImportTests {
    @Test func `a record becomes a meeting, a source and recommendations`() throws {
        let register = try Register.inMemory()
        _ = try register.addAgency(Office.training, header: Office.header())
        let stated = DraftOwner(name: "التدريب", agency: "training", basis: .stated, span: 3..<9)
        let due = DraftDue(
            day: try Office.day("2025-12-15"), text: "خلال أسبوعين", basis: .span, span: 10..<20)
        var reading = try Office.reading([])
        reading.drafts = [
            Office.draft(1, "إعداد خطة", owner: stated, due: due),
            Office.draft(2, "بذل المزيد من الجهد", isWeak: true),
            Office.draft(3, "تشكيل لجنة", confidence: 0.4),
        ]
        let document = Office.document("نص المحضر")
        let done = try register.importReading(reading, of: document, header: Office.header())
        #expect(done.act == 2)
        #expect(done.value.tracked == [1, 2])
        #expect(done.value.weak.map(\.ordinal) == [2])
        let now = try register.now()
        let first = try now.recommendation(meeting: 1, ordinal: 1)
        #expect(first.owner == Owner(agency: "training", name: "إدارة التدريب", basis: .stated))
        #expect(first.due == due.day)
        #expect(first.originalDue == due.day)
        #expect(first.dueText == "خلال أسبوعين")
        #expect(first.place?.source == document.sha256)
        #expect(first.place?.confidence == 90)
        #expect(!first.needsReview)
        #expect(try now.recommendation(2).needsReview)
        #expect(try now.text(ofSource: document.sha256) == "نص المحضر")
        #expect(try now.sources(of: 1).map(\.name) == ["record.txt"])
    }

    @Test func `the same document again changes nothing`() throws {
        let register = try Register.inMemory()
        let document = Office.document("محضر")
        let reading = try Office.reading(["إعداد خطة"])
        _ = try register.importReading(reading, of: document, header: Office.header())
        let again = try register.importReading(reading, of: document, header: Office.header())
        #expect(again.act == nil)
        #expect(again.value.isAlreadyImported)
        #expect(again.value.meeting == 1)
        #expect(try register.now().head.act == 1)
    }

    @Test func `another document of the same meeting is its second source`() throws {
        let register = try Register.inMemory()
        _ = try register.importReading(
            Office.reading(["إعداد خطة"]), of: Office.document("1"), header: Office.header())
        let second = try register.importReading(
            Office.reading(["اعداد خطّه", "تشكيل لجنة"], title: "إجتماع لجنه المتابعه"),
            of: Office.document("2"), header: Office.header())
        #expect(!second.value.isNewMeeting)
        #expect(second.value.known.map(\.id) == [1])
        #expect(second.value.tracked == [2])
        #expect(try register.now().sources(of: 1).count == 2)
        #expect(try register.now().recommendation(2).item == "1.2")
    }

    @Test func `another day is another meeting, and a meeting without a day is always new`() throws
    {
        let register = try Register.inMemory()
        for (index, day) in ["2025-12-01", "2025-12-02", nil, nil].enumerated() {
            let done = try register.importReading(
                Office.reading([], on: day), of: Office.document("\(index)"),
                header: Office.header())
            #expect(done.value.meeting == index + 1)
        }
    }

    @Test func `a repeat of another meeting's is proposed and not yet told`() throws {
        let register = try Register.inMemory()
        let text = "إعداد خطة التدريب السنوية"
        _ = try register.importReading(
            Office.reading([text]), of: Office.document("1"), header: Office.header())
        let later = try register.importReading(
            Office.reading([text], on: "2026-01-01"), of: Office.document("2"),
            header: Office.header())
        #expect(later.value.repeats == [ProposedRepeat(id: 2, earlier: 1)])
        #expect(try register.now().recommendation(2).repeats == nil)
    }

    @Test func `what an undone import made comes back with new numbers`() throws {
        let register = try Register.inMemory()
        let reading = try Office.reading(["إعداد خطة"])
        let document = Office.document("محضر")
        _ = try register.importReading(reading, of: document, header: Office.header())
        _ = try register.undo(header: Office.header())
        #expect(try register.now().text(ofSource: document.sha256) == nil)
        let again = try register.importReading(reading, of: document, header: Office.header())
        #expect(again.value.tracked == [2])
        #expect(again.value.meeting == 2)
        #expect(try register.now().text(ofSource: document.sha256) == "محضر")
        #expect(try register.verify() == .sound(register.now().head))
    }

    @Test func `a NUL in a text keeps its place as a replacement sign`() throws {
        let register = try Register.inMemory()
        let document = Office.document("أ\0ب")
        _ = try register.importReading(
            Office.reading(["إعداد\0خطة"]), of: document, header: Office.header())
        #expect(try register.now().text(ofSource: document.sha256) == "أ\u{FFFD}ب")
        #expect(try register.now().recommendation(1).text == "إعداد\u{FFFD}خطة")
        #expect(try register.verify() == .sound(register.now().head))
    }

    @Test func `a trial leaves no trace`() throws {
        let register = try Register.inMemory()
        let trial = try register.trial()
        _ = try trial.importReading(
            Office.reading(["إعداد خطة"]), of: Office.document("1"), header: Office.header())
        #expect(try trial.now().head.act == 1)
        #expect(try register.now().head.act == 0)
    }
}
