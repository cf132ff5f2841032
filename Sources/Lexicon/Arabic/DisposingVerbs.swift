public import ArabicText

/// Verbs by which a body disposes of something there and then: telling of it tells the decision.
///
///     أحالت اللجنة الطلب إلى الإدارة القانونية
public enum DisposingVerbs {
    /// The forms of the past, folded.
    public static let forms = WordSet(
        Word.list(
            Folding.key(
                """
                أحال
                أحالت
                أحالوا
                أجّل
                أجّلت
                أرجأ
                أرجأت
                رفض
                رفضت
                رفضوا
                منح
                منحت
                ألغى
                ألغت
                أبقى
                أبقت
                خصّص
                خصّصت
                شكّل
                شكّلت
                شكّلوا
                عيّن
                عيّنت
                انتخب
                انتخبت
                حدّد
                حدّدت
                أعفى
                أعفت
                مدّد
                مدّدت
                سمح
                سمحت
                منع
                منعت
                حظر
                حظرت
                أوقف
                أوقفت
                فوّض
                فوّضت
                رخّص
                رخّصت
                """)))
}
