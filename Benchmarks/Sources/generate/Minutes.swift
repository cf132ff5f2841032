/// The minutes of one invented meeting.
struct Minutes {
    /// The meeting's number, from 1.
    let number: Int
    /// How many meetings there are: they are spread over ten years.
    let of: Int
    /// How many recommendations it makes.
    let items: Int

    /// Returns the text.
    func text(_ random: inout SplitMix) -> String {
        let body = (1...max(items, 1)).map { "\($0)- \(Phrases.recommendation(&random))." }
        return """
            وزارة الداخلية
            محضر \(Phrases.title(&random)) رقم (\(number)) لسنة \(year)

            التاريخ: \(dayOfMonth) \(Phrases.months[month - 1]) \(year)م
            المكان: قاعة الاجتماعات بديوان الوزارة

            افتتح رئيس الاجتماع الجلسة مرحباً بالحاضرين، وبعد التأكد من النصاب تداول الأعضاء في البنود المدرجة.

            التوصيات:
            \(body.joined(separator: "\n"))

            واختتم الاجتماع بشكر الحاضرين.

            """
    }

    /// Meetings follow each other from January 2016 to May 2026.
    private var ordinalOfDay: Int { (number - 1) * 3_780 / max(of, 1) }
    private var year: Int { 2016 + ordinalOfDay / 365 }
    private var month: Int { min(ordinalOfDay % 365 / 31 + 1, 12) }
    private var dayOfMonth: Int { ordinalOfDay % 365 % 31 % 28 + 1 }
}
