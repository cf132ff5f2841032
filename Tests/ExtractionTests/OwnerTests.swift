import Recommendations
import Testing

@testable import Extraction

struct OwnerTests {
    @Test(
        arguments: [
            ("كلّف المجلس قسم البناء بترميم السور.", "قسم البناء"),
            ("وجّه إدارة المخازن بترميم السور.", "إدارة المخازن"),
            ("كلّف رئيس هيئة الحراسة مدير إدارة المخازن بترميم السور.", "مدير إدارة المخازن"),
            ("طلب المدير من قسم البناء ترميم السور.", "قسم البناء"),
            ("أوصى المؤتمر الدول الأعضاء بترميم السور.", "الدول الأعضاء"),
            ("شدد المدير على ضرورة قيام قسم البناء بترميم السور.", "قسم البناء"),
            ("أوصت اللجنة بترميم السور من قبل قسم البناء خلال شهر.", "قسم البناء"),
            ("أوصت اللجنة بتكليف قسم البناء بترميم السور.", "قسم البناء"),
            ("أوصت اللجنة بدعوة قسم البناء إلى ترميم السور.", "قسم البناء"),
            ("أوصت اللجنة بوضع خرائط يتولى إعدادها مركز المساحة خلال شهر.", "مركز المساحة"),
            ("يتعين على قسم البناء ترميم السور.", "قسم البناء"),
            ("اتفق الحاضرون على أن تقدم بلدية سوسة خطة لترميم السور.", "بلدية سوسة"),
            ("ينبغي لإدارة المخازن ترميم السور.", "إدارة المخازن"),
            ("أصدر المدير تعليماته لرؤساء الأقسام بترميم السور.", "رؤساء الأقسام"),
        ])
    func `an owner is stated`(_ text: String, _ owner: String) {
        let drafts = reading(text).drafts
        #expect(drafts.map { $0.owner?.name } == [owner])
        #expect(drafts.first?.owner?.basis == .stated)
    }

    @Test(
        arguments: [
            "أوصى المشاركون في الاجتماع بترميم السور.", "وجّه الوزير بترميم السور.",
            "أوصت اللجنة بترميم السور بالتنسيق مع قسم البناء.", "طالب المدير الجميع بترميم السور.",
        ])
    func `who speaks and who helps is no owner`(_ text: String) {
        let drafts = reading(text).drafts
        #expect(drafts.count == 1)
        #expect(drafts.first?.owner == nil)
    }

    @Test func `who helps is kept`() {
        let drafts = reading("أوصت اللجنة بترميم السور بالتنسيق مع قسم البناء.").drafts
        #expect(drafts.first?.supporting.map(\.name) == ["قسم البناء"])
    }

    @Test func `an agency is recognised by its name`() {
        let stores = Agency(key: "stores", name: "إدارة المخازن")
        let drafts = reading("وجّه المدير ادارة المخازن بجرد العهد.", directory: [stores]).drafts
        #expect(drafts.first?.owner?.agency == "stores")
    }

    @Test func `a name ends where an agency of the register ends`() {
        let directory = [Agency(key: "guard", name: "مديرية حرس الوادي")]
        let text = "اتفق الحاضرون على أن تقدم مديرية حرس الوادي خطة لترميم السور."
        let owner = reading(text, directory: directory).drafts.first?.owner
        #expect(owner?.name == "مديرية حرس الوادي")
        #expect(owner?.agency == "guard")
    }

    @Test func `a shared name is left open`() {
        let agencies = [
            Agency(key: "one", name: "مكتب الشرق", aliases: ["المكتب"]),
            Agency(key: "two", name: "مكتب الغرب", aliases: ["المكتب"]),
        ]
        let read = reading(
            "على المكتب جرد العهد.\nكلّف المدير المكتب بجرد العهد.", directory: agencies)
        #expect(read.drafts.last?.owner?.agency == nil)
        #expect(read.findings.contains { $0.category == .ambiguousAgency })
    }

    @Test func `topics suggest an owner where nobody is named`() {
        let training = Agency(
            key: "training", name: "إدارة التدريب", topics: ["capacity-building"])
        let draft = reading("أوصت اللجنة بتدريب الحراس.", directory: [training]).drafts.first
        #expect(draft?.owner?.basis == .inferred)
        #expect(draft?.owner?.agency == "training")
        #expect(draft?.owner?.span == nil)
    }

    @Test func `a phrase that names nobody is found`() {
        let read = reading("كلّف المدير الجهات المختصة بجرد العهد.")
        #expect(read.findings.map(\.category) == [.genericOwner])
    }
}
