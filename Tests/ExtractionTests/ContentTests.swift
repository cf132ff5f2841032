import Days
import Recommendations
import Testing

@testable import Extraction

/// What an eleventh hand taught, in sentences of our own: tables known by what stands in them, fields
/// and remarks below entries, drawn marks, and who is quoted.
struct ContentTests {
    @Test func `columns whose heads say nothing are known by their cells`() {
        let drafts = reading(
            """
            كشف القرارات
            متى	على عاتق	ما انتهى إليه المجلس	ر
            30 نوفمبر 2024	إدارة الرقابة	إصدار الوثيقة بصيغة موحدة	1
            خلال 60 يوماً	إدارة التراخيص	مراجعة رخص الوسطاء	2
            فوراً	وحدة الشكاوى	البت في الشكاوى المتراكمة	3
            """
        ).drafts
        #expect(
            drafts.map(\.text) == [
                "إصدار الوثيقة بصيغة موحدة", "مراجعة رخص الوسطاء", "البت في الشكاوى المتراكمة",
            ])
        #expect(
            drafts.map { $0.owner?.name } == ["إدارة الرقابة", "إدارة التراخيص", "وحدة الشكاوى"])
        #expect(drafts.map { $0.due?.day?.iso } == ["2024-11-30", "2024-05-04", nil])
        #expect(drafts.allSatisfy { $0.kind == .decision })
    }

    @Test func `a body and its meeting in one line are the title`() {
        let text =
            "مصرف البلاد\nمجلس شؤون التأمين – الاجتماع الثامن\nاستعرض المجلس النتائج، وأشار إلى مسودة الاجتماع السابع."
        #expect(reading(text).meeting.title == "مجلس شؤون التأمين – الاجتماع الثامن")
    }

    @Test func `a row whose remark says that it was not adopted is left out`() {
        let drafts = reading(
            """
            | المطلوب | ملاحظة |
            | سحب عينات من المطابخ | عاجل |
            | توزيع قفازات على الباعة | مقترح من عضو، لم يُقر |
            """
        ).drafts
        #expect(drafts.map(\.text) == ["سحب عينات من المطابخ"])
    }

    @Test(
        arguments: [
            "🏨 توصيات المنتدى\n• ⟦إعفاء المراكب من الرسوم⟧.\n• ⟦دعوة البنك إلى تمديد المبادرة⟧.",
            "القرارات\n(1) ⟦إطلاق حاسبة محدثة⟧\n◄ المسؤول: إدارة الخدمات\n◄ الملاحظات: النسخة جاهزة.\n(2) ⟦إسقاط الغرامات⟧",
            "التوصيات\nالتوصية 1: ⟦زيادة الوجبات في الأقسام الداخلية⟧\n   الملاحظات: –\nالتوصية 2: ⟦إحداث خلية للتتبع⟧\n   المدة: 15 يوماً",
            "المحور الثاني: توصيات الخبراء التي تبنتها اللجنة\n1° ⟦تكوين الموظفين في التوقيع الرقمي⟧\n2° ⟦إعداد مدونة للأمن⟧",
            "القرارات:\n- يُحظر عرض المبيدات — نوقش الاقتراح ولم تتم الموافقة عليه.\n- ⟦صرف الأدوية بالرقم القومي⟧.",
            "القرارات:\n- يتولى قسم الإعلام ⟦نشر المواعيد بالموقع⟧\nكما طلب مندوب الشركة تخفيض الرسوم ولم يوافق الحاضرون.",
        ])
    func `entries are found below drawn marks, fields and parts`(_ marked: String) {
        let (found, marked) = found(marked)
        #expect(found == marked)
    }

    @Test(
        arguments: [
            "«على الحكومة أن تخفض الرسوم فوراً»، هكذا يرى خبير في السياحة.",
            "«نطالب بإزالة البوابات من الطريق»، كتب أحد المتابعين.",
            "– أم خالد: نطلب من الشركة تخفيض الفاتورة.",
            "ودعت منظمة حقوقية، الأحد، إلى السماح بزيارات مستقلة.",
            "وتلا الأمين خطاباً من مكتب محاسبي يطلب فيه تمديد الفترة، وحُفظ للعلم.",
        ])
    func `who is quoted from outside decides nothing`(_ text: String) {
        #expect(found(text).found == [])
    }

    @Test(
        arguments: [
            ("رابعاً: تكليفات رؤساء الفروع\nأ- تعليق القائمة في مكان ظاهر.", "رؤساء الفروع"),
            ("رابعاً: توصيات موجهة إلى إدارة التفتيش\n1/ مضاعفة الحملات الليلية.", "إدارة التفتيش"),
            ("القرارات:\n- إسناد استضافة البيانات إلى الوكالة الرقمية.", "الوكالة الرقمية"),
        ])
    func `a heading or an assignment names the owner`(_ text: String, _ owner: String) {
        #expect(reading(text).drafts.first?.owner?.name == owner)
    }
}
