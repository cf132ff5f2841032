import Days
import Recommendations
import Testing

@Suite struct IntakeTests {
    private func draft(_ text: String, isWeak: Bool = false, due: DraftDue? = nil) -> Draft {
        Draft(
            ordinal: 1, text: text, span: 0..<1, kind: .decision, isWeak: isWeak, confidence: 1,
            rule: "r", due: due)
    }

    @Test func `exhortations wait, known drafts are not tracked twice`() throws {
        let known = try Items.item(7, "إعداد خطة التدريب")
        let drafts = [
            draft("اعداد خطّة التدريب"), draft("بذل المزيد", isWeak: true), draft("تشكيل لجنة"),
        ]
        let intake = Intake(drafts, of: [known])
        #expect(intake.known.map(\.id) == [7])
        #expect(intake.weak.map(\.text) == ["بذل المزيد"])
        #expect(intake.tracked.map(\.text) == ["تشكيل لجنة"])
    }

    @Test func `what is due at once is pressing`() {
        let due = DraftDue(day: nil, text: "فوراً", basis: .atOnce, span: nil)
        #expect(draft("إخلاء المبنى", due: due).priority == .high)
        #expect(draft("إخلاء المبنى").priority == .normal)
    }

    @Test func `the likest earlier recommendation is proposed as repeated`() throws {
        var repetition = Repetition()
        func entry(
            _ text: String, _ id: Int = 9, of meeting: Int = 1, due: String? = nil
        ) -> Repetition.Entry {
            Repetition.Entry(id: id, meeting: meeting, text: text, due: due)
        }
        repetition.add(entry("إعداد خطة التدريب السنوية", 1))
        repetition.add(entry("تشكيل لجنة فنية", 2))
        repetition.add(entry("إعداد خطة التدريب السنوية", 3))
        repetition.add(entry("إعداد خطة التدريب السنوية", 4, of: 2))
        let dated = "إعداد خطة التدريب السنوية للضباط"
        #expect(repetition.proposal(for: entry(dated, of: 2)) == 3)
        #expect(repetition.proposal(for: entry("صيانة الآليات", of: 2)) == nil)
        #expect(repetition.proposal(for: entry("", of: 2)) == nil)
        let due = entry(dated, of: 2, due: "خطة التدريب السنوية للضباط")
        #expect(repetition.proposal(for: due) == nil)
    }
}
