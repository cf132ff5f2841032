import ArabicText
import Recommendations
import Testing

@testable import Extraction

/// What the cell of a follow-up matrix says of its row.
struct PositionReaderTests {
    /// Reads a position beside an item's words.
    private func read(_ cell: String, of item: String = "صرف التعويضات للمتضررين") -> PositionReader
    {
        PositionReader(
            TokenizedText(SourceText(cell)).tokens, of: TokenizedText(SourceText(item)).tokens)
    }

    @Test(arguments: [
        "تمت المخاطبة ولم يرد الرد", "نُفذت جزئياً بنسبة 40%", "تم الشروع في التنفيذ",
        "تم التعاقد وجاري التوريد", "قيد التنفيذ", "جارٍ العمل",
        "تم إعداد المسودة وبانتظار الاعتماد",
        "تم الرفع إلى الوزير", "نُفذ منها بندان وبقي بند", "تمت مخاطبة الشركة المنفذة",
        "٧٥٪", "بلغت نسبة الإنجاز 60 بالمئة", "متعثر لعدم توفر المخصصات", "تم تشكيل اللجنة",
        "بدأت أعمال الحفر", "تم البدء بالأعمال المدنية", "أُرسلت المذكرة ولم يصل جواب",
        "لم يكتمل، وصلت الدفعة الأولى ولا يزال الباقي",
        "تم استلام العروض وسيتم فتحها الأسبوع القادم",
        "تم التنفيذ في مرحلة أولى", "نفذت عدا فرع الجنوب",
    ])
    func `a step on the way leaves the row open, in progress`(_ cell: String) {
        #expect(read(cell).state == .inProgress)
    }

    @Test(arguments: [
        "لم يُشرع في التنفيذ", "لم يتم بعد", "لم تنفذ", "لا يوجد تقدم", "لم يبدأ", "0%",
    ])
    func `what was not begun is open`(_ cell: String) {
        #expect(read(cell).state == .notStarted)
    }

    @Test(arguments: ["مجمدة", "متوقف لحين توفر التمويل", "معلقة", "أُجّل إلى السنة القادمة"])
    func `what stands still is open`(_ cell: String) {
        #expect(read(cell).state == .suspended)
    }

    @Test(arguments: [
        "تم", "تمت", "منفذة", "نُفذت", "منجز", "مكتملة", "تم التنفيذ", "تم الإنجاز بالكامل",
        "أُنجزت في مايو", "100%", "نسبة الإنجاز 100٪", "تم الصرف", "اكتملت الأعمال", "مغلقة",
        "تم الانتهاء", "انتفت الحاجة إليها", "ألغيت", "لم تتم الموافقة عليه", "✔",
    ])
    func `a row that is done or no longer wanted is closed`(_ cell: String) {
        #expect(read(cell).isOver)
    }

    @Test func `what an agency says is not what was verified`() {
        #expect(read("أفادت الجهة بالتنفيذ").state == .reported)
    }

    @Test func `open rows of a follow-up matrix are items, with what the record says of them`() {
        let drafts = reading(
            "موقف تكليفات جلسة 23/10/2023\nم\tالتكليف\tالموقف\n1\tتركيب كشافات بالمدخل\tجاري التوريد\n"
                + "2\tتخصيص أرض للمركز\tلم يُشرع فيه\n3\tطلاء الواجهة\tتم"
        ).drafts
        #expect(drafts.map(\.text) == ["تركيب كشافات بالمدخل", "تخصيص أرض للمركز"])
        #expect(drafts.map(\.position) == ["جاري التوريد", "لم يُشرع فيه"])
        #expect(drafts.map(\.status) == [.inProgress, .notStarted])
        #expect(drafts.map(\.number) == ["1", "2"])
    }

    @Test func `a row that is done is told of as left out`() {
        let reading = reading(
            "م\tالتوصية\tالموقف\n1\tترميم السور\tقيد التنفيذ\n2\tشراء رافعة\tتم الشراء")
        #expect(reading.leftOut.map(\.reason) == [.toldAsDone])
        #expect(reading.leftOut.map(\.draft.text) == ["شراء رافعة"])
        #expect(reading.leftOut.map(\.number) == [1])
        // Taken up, it waits for the office to verify it.
        #expect(reading.leftOut.map(\.draft.status) == [.reported])
    }

    @Test func `a share is read`() {
        #expect(read("نُفذت جزئياً بنسبة 40%").progress == 40)
        #expect(read("60 بالمئة").progress == 60)
        #expect(read("تم التعاقد في 2025").progress == nil)
    }
}
