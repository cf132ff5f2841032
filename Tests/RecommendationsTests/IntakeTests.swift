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
        let earlier = [
            try Items.item(1, "إعداد خطة التدريب السنوية"), try Items.item(2, "تشكيل لجنة فنية"),
            try Items.item(3, "إعداد خطة التدريب السنوية"),
        ]
        let repetition = Repetition(earlier: earlier)
        #expect(repetition.proposal(for: "إعداد خطة التدريب السنوية للضباط") == 3)
        #expect(repetition.proposal(for: "صيانة الآليات") == nil)
        #expect(repetition.proposal(for: "") == nil)
        let dated = "إعداد خطة التدريب السنوية للضباط"
        #expect(repetition.proposal(for: dated, due: "خطة التدريب السنوية للضباط") == nil)
        #expect(repetition.proposal(for: dated) != nil)
    }
}
