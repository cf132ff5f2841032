import Lexicon
import Recommendations
import Testing

@testable import ArabicText
@testable import Extraction

struct ReportingVerbTests {
    @Test func `no form belongs to two verbs`() {
        let forms = ReportingVerb.table.flatMap(\.forms)
        let twice = Dictionary(grouping: forms) { $0 }.filter { $0.value.count > 1 }.keys
        #expect(twice.isEmpty, "\(twice)")
    }

    @Test func `every form is folded`() {
        for form in ReportingVerb.table.flatMap(\.forms) { #expect(form.key == form) }
    }

    @Test func `no key is given twice`() {
        #expect(Set(ReportingVerb.table.map(\.key)).count == ReportingVerb.table.count)
    }

    @Test func `no form is a narrative verb too`() {
        let both = Set(ReportingVerb.table.flatMap(\.forms)).intersection(
            NarrativeVerbs.forms.words)
        #expect(both.isEmpty)
    }

    @Test(
        arguments: [
            ("أوصى المجلس بترميم السور.", "verb.recommend", RecommendationKind.recommendation),
            ("خلص الحاضرون إلى ضرورة ترميم السور.", "verb.conclude", .recommendation),
            ("رأت اللجنة ضرورة ترميم السور.", "verb.hold", .recommendation),
            ("تم التأكيد على ترميم السور.", "verb.emphasis", .recommendation),
            ("تمت التوصية بترميم السور.", "verb.recommendation-of", .recommendation),
            ("تقرر ترميم السور.", "verb.decide", .decision),
            ("صادق المجلس على ترميم السور.", "verb.approve", .decision),
            ("صوّت الأعضاء على ترميم السور.", "verb.vote", .decision),
            ("أقر المجلس ترميم السور.", "verb.adopt", .decision),
            ("تمت الموافقة على ترميم السور.", "verb.approval-of", .decision),
            ("وجّه المدير بترميم السور.", "verb.direct", .directive),
            ("كلف المدير قسم البناء بترميم السور.", "verb.charge", .directive),
            ("ألزم المدير المقاول بترميم السور.", "verb.oblige", .directive),
            ("أمر المدير بترميم السور.", "verb.order", .directive),
            ("أصدر المدير تعليماته بترميم السور.", "verb.instruct", .directive),
            ("أوعز المدير إلى قسم البناء بترميم السور.", "verb.signal", .directive),
            ("فوّض المجلس المدير في ترميم السور.", "verb.delegate", .directive),
            ("تم تكليف قسم البناء بترميم السور.", "verb.direction-of", .directive),
            ("شدد المدير على ضرورة ترميم السور.", "verb.stress", .directive),
            ("أكد المدير ضرورة ترميم السور.", "verb.affirm", .directive),
            ("طالب المجلس المقاول بترميم السور.", "verb.demand", .directive),
            ("طلب المدير من قسم البناء ترميم السور.", "verb.request", .directive),
            ("دعا المجلس قسم البناء إلى ترميم السور.", "verb.call", .directive),
            ("حثّ المدير قسم البناء على ترميم السور.", "verb.urge", .directive),
            ("ناشد المجلس المقاول بترميم السور.", "verb.appeal", .directive),
            ("اتفق الحاضرون على ترميم السور.", "verb.agree", .agreement),
            ("تم الاتفاق على ترميم السور.", "verb.agreement-on", .agreement),
            ("توصل الحاضرون إلى اتفاق على ترميم السور.", "verb.agreement-on", .agreement),
        ])
    func `a verb announces an action`(_ text: String, _ rule: String, _ kind: RecommendationKind) {
        let drafts = reading(text).drafts
        #expect(drafts.map(\.text) == ["ترميم السور"])
        #expect(drafts.map(\.rule) == [rule])
        #expect(drafts.map(\.kind) == [kind])
    }

    @Test(
        arguments: [
            "ناقش المجلس ترميم السور واستعرض ما صرف عليه.",
            "أكد المدير أهمية ترميم السور.",
            "أشاد المجلس بترميم السور.",
            "وكانت اللجنة قد أوصت بترميم السور.",
            "سبق للمجلس أن قرر ترميم السور.",
            "استعرض المجلس الأعمال التي أوصت بها اللجنة.",
            "لم يوافق المجلس على ترميم السور.",
            "طالب عدد من الأهالي بترميم السور.",
            "من المقرر أن يبدأ ترميم السور غداً.",
            "أقر المقاول بأن السور يحتاج إلى ترميم كامل.",
            "واقترح أحد الأعضاء ترميم السور.",
            "وقال إن المجلس قرر العام الماضي ترميم السور.",
            "يذكر أن المجلس أوصى بترميم السور.",
        ])
    func `what is told is no item`(_ text: String) {
        #expect(reading(text).drafts.isEmpty)
    }
}
