import Days
import Testing

/// Every month by every name that the lands use, in a date, at its end, and before it begins.
@Suite struct MonthPhraseTests {
    /// The lands' own lists, January first, written apart from the tables that read them.
    private static let lands: [(land: String, months: String)] = [
        (
            "Egypt and the Gulf",
            "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"
        ),
        (
            "the Levant and Iraq",
            "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول"
        ),
        (
            "Algeria and Tunisia",
            "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر"
        ),
        ("Morocco", "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر"),
        (
            "Sudan and Yemen",
            "يناير فبراير مارس ابريل مايو يونيه يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر"
        ),
    ]

    private static let hijri =
        "محرم صفر ربيع_الأول ربيع_الآخر جمادى_الأولى جمادى_الآخرة رجب شعبان رمضان شوال ذي_القعدة ذي_الحجة"

    private static let names: [(name: String, month: Int)] = lands.flatMap { split($0.months) }

    private static func split(_ months: String) -> [(name: String, month: Int)] {
        months.split(separator: " ").enumerated().map { index, name in
            (name.split(separator: "_").joined(separator: " "), index + 1)
        }
    }

    private func day(_ phrase: String) -> Day? {
        DayPhraseReader(reference: Day(iso: "2024-08-18")).readTyped(phrase)?.day
    }

    @Test(arguments: names) func `a month of any land has its days`(name: String, month: Int) {
        let first = Day(year: 2026, month: month, day: 1)
        #expect(day("قبل 15 \(name) 2026") == Day(year: 2026, month: month, day: 15))
        #expect(
            day("في موعد أقصاه الثالث من \(name) 2026م") == Day(year: 2026, month: month, day: 3))
        #expect(day("قبل نهاية شهر \(name) 2026") == first?.endOfMonth)
        #expect(day("قبل حلول شهر \(name) 2026") == first)
        #expect(day("منتصف \(name) ٢٠٢٦") == first?.adding(days: 14))
    }

    @Test(arguments: split(hijri)) func `a Hijri month has its days`(name: String, month: Int) {
        let first = HijriDay(year: 1447, month: month, day: 1)?.gregorian
        let length = HijriDay.length(ofMonth: month, year: 1447)
        #expect(day("قبل 15 \(name) 1447هـ") == first?.adding(days: 14))
        #expect(day("قبل نهاية شهر \(name) 1447هـ") == first?.adding(days: (length ?? 0) - 1))
        #expect(day("قبل حلول شهر \(name) 1447") == first)
        #expect(day("غرة \(name) 1447هـ") == first)
    }
}
