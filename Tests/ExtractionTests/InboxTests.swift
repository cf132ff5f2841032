import Days
import Recommendations
import Testing

@testable import Extraction

/// What a twelfth hand taught, in sentences of our own: e-mails, chats, sheets and letters that tell
/// how far earlier items are.
struct InboxTests {
    @Test(
        arguments: [
            "أدون لكم ما تم الاتفاق عليه، شاكراً للجميع حضورهم:\n\n- ⟦ترحيل الملفات إلى القاعدة⟧\n   الموعد: 31/1/2025\n\n- ⟦وقف الاستلام الورقي⟧",
            "📌 *التكليفات:*\n▪️ الإمداد الطبي: ⟦ترحيل المحاليل إلى المركز⟧\n▪️ إرسال العينات ✅ تم أمس\n▪️ ⟦حصر المتطوعين⟧",
            "🤝 *اتفقنا على:*\n1) ⟦توحيد استمارة التبليغ⟧\n\nالشكر لكل الزملاء رغم الظروف.",
            "وطلب المدير من رؤساء المدن ⟦المرور الميداني على المخرات⟧.",
            "كما كلّفني بـ⟦إعداد سجل للمخاطر⟧.",
            "ودُعيت لجنة الشؤون إلى ⟦الانعقاد خلال شهر⟧.",
            "وتطالب النقابة وزارة المالية بـ⟦صرف العلاوات⟧.",
            "ولفت البيان إلى اتفاق المجتمعين على ⟦مفاتحة الجانب الآخر⟧.",
            "وأوصى المجلس بـ⟦تحديث الخرائط⟧، أما مقترح العميد بإلغاء الشرط فقد سُحب.",
        ])
    func `actions are found in what an office is sent`(_ marked: String) {
        let (found, marked) = found(marked)
        #expect(found == marked)
    }

    @Test(
        arguments: [
            "وقُدمت أوراق علمية، خلصت إحداها إلى ضرورة رفع سن السائق.",
            "طالب نواب المنطقة في بيان بإعلانها منكوبة.",
            "القرارات:\n(1) المصادقة على محضر الجلسة العشرين.",
            "وكان الاجتماع قد انتهى إلى خمس توصيات، وفيما يلي ما وصلنا بشأنها:\n1. إنشاء غرف للانتظار: تعثر التنفيذ.\n2. تدريب الضباط: أُنجزت الدورة الأولى.",
            "موقف تكليفات جلسة 23/10/2023\nم\tالتكليف\tالموقف\n1\tتركيب كشافات بالمدخل\tجاري التوريد\n2\tتخصيص أرض للمركز\tفي الانتظار",
        ])
    func `what tells of others or of earlier items is no action`(_ text: String) {
        #expect(found(text).found == [])
    }

    @Test func `a remark says that a row is done only when it speaks of the row`() {
        let drafts = reading(
            """
            م	التكليف	ملاحظات
            1	رفع كفاءة الطريق	تم الطرح
            2	صرف تعويضات المتضررين	تم الصرف بتاريخ 18/11/2023
            3	حصر السيارات	تم التنفيذ
            إجمالي التكليفات: 3		منفذ: 2
            """
        ).drafts
        #expect(drafts.map(\.text) == ["رفع كفاءة الطريق"])
    }

    @Test(
        arguments: [
            ("التوصيات:\n- إعداد دليل للسلامة تتولاه هيئة النقل خلال شهر.", "هيئة النقل"),
            ("كما تدعو مجلس النواب إلى إقرار القانون.", "مجلس النواب"),
            ("ويوصون الديوان الوطني للمياه بتعقيم الخزانات.", "الديوان الوطني للمياه"),
            (
                "وأوصت اللجنة بحفر بئر، على أن تتولى الشركة العامة للمياه والصرف الصحي التنفيذ.",
                "الشركة العامة للمياه والصرف الصحي"
            ),
        ])
    func `relative clauses and agreement tell the owner`(_ text: String, _ owner: String) {
        #expect(reading(text).drafts.first?.owner?.name == owner)
    }

    @Test(
        arguments: [
            (
                "الرقم: 212      التاريخ: 22 / 1 / 2026م      المرفقات: كشف\nعقدت اللجنة اجتماعها يوم الأربعاء 21 يناير 2026م.",
                "2026-01-21"
            ),
            (
                "عقدت اللجنة اجتماعها يوم الأربعاء 21 يناير 2026م.\nعلماً بأن اللجنة كانت قد أقرت في اجتماعها المنعقد بتاريخ 3 ديسمبر 2025م إنشاء نقطة.",
                "2026-01-21"
            ),
        ])
    func `the day of a letter or of an earlier meeting is not the meeting's`(
        _ text: String, _ day: String
    ) {
        #expect(reading(text, on: nil).meeting.day?.iso == day)
    }
}
