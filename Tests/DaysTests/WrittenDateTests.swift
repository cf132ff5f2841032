import ArabicText
import Testing

@testable import Days

@Suite struct WrittenDateTests {
    private func read(_ text: String, from reference: String? = nil) -> WrittenDate? {
        let tokens = TokenizedText(text).tokens
        return WrittenDate.read(
            tokens, at: 0, upTo: tokens.count, reference: reference.flatMap { Day(iso: $0) })
    }

    @Test(arguments: [
        "2024-06-15", "15/6/2024", "15-6-2024م", "15.6.2024", "2024/6/15م", "15 / 06 / 2024 م",
        "١٥/٦/٢٠٢٤", "15/6/24", "15/حزيران/2024", "15 يونيو 2024", "15 يونيه 2024م",
        "15 من يونيو 2024", "الخامس عشر من حزيران 2024", "15 حزيران/يونيو 2024",
        "15 حزيران (يونيو) 2024", "15 جوان سنة 2024", "يوم 15 من شهر الصيف 2024",
        "السبت 15 يونيو 2024", "يوم السبت الموافق 15/6/2024م", "يوم السبت، 15 يونيو 2024",
        "15 يونيو لعام 2024 ميلادي", "6/15/2024",
    ])
    func `one day in every shape`(text: String) {
        let date = read(text)
        #expect(date?.day?.iso == "2024-06-15")
        #expect(date?.tokens.upperBound == TokenizedText(text).tokens.count)
        #expect(date?.weekdayDisagrees == false)
    }

    static let namings: [(name: String, month: Int)] = [
        MonthNames.gregorianRows, MonthNames.ambiguousGregorianRows, MonthNames.seasonalRows,
        MonthNames.englishRows,
    ].flatMap { rows in
        rows.enumerated().flatMap { index, names in names.map { ($0, index + 1) } }
    }

    @Test(arguments: namings)
    func `a month of any naming with its day`(name: String, month: Int) {
        #expect(read("3 \(name) 2025")?.day == Day(year: 2025, month: month, day: 3))
    }

    static let hijriNamings: [(name: String, month: Int)] = [
        MonthNames.hijriRows, MonthNames.ambiguousHijriRows,
    ].flatMap { rows in
        rows.enumerated().flatMap { index, names in names.map { ($0, index + 1) } }
    }

    @Test(arguments: hijriNamings)
    func `a Hijri month of any spelling with its day`(name: String, month: Int) {
        let hijri = HijriDay(year: 1446, month: month, day: 3)
        #expect(read("3 \(name) 1446هـ")?.hijri == hijri)
        #expect(read("3 \(name) 1446")?.day == hijri?.gregorian)
    }

    @Test(arguments: [
        ("15/11/1446هـ", "1446-11-15"), ("1446/11/15", "1446-11-15"),
        ("28/شعبان/1434", "1434-08-28"),
        ("غرة ذي الحجة 1446هـ", "1446-12-01"), ("سلخ رمضان 1446", "1446-09-29"),
        ("غرة شهر رمضان المبارك 1446 هجرية", "1446-09-01"),
        ("الحادي والعشرون من جمادى الآخرة لعام 1446هـ", "1446-06-21"),
    ])
    func `a Hijri date is kept and turned`(text: String, hijri: String) {
        let date = read(text)
        #expect(date?.hijri?.description == hijri)
        #expect(date?.day == date?.hijri?.gregorian)
    }

    @Test(arguments: [
        "2 رمضان 1446هـ الموافق 2 مارس 2025م", "2 مارس 2025 الموافق لـ 2 رمضان 1446هـ",
        "2 مارس 2025 (2 رمضان 1446هـ)", "الأحد 2 رمضان 1446هـ، الموافق 2/3/2025",
        "2 رمضان الموافق الأحد 2 مارس 2025", "2/9/1446هـ - 2/3/2025م",
        "2 رمضان 1446هـ المصادف 2 آذار",
    ])
    func `both calendars are kept and the Gregorian rules`(text: String) {
        let date = read(text)
        #expect(date?.day?.iso == "2025-03-02")
        #expect(date?.hijri?.description == "1446-09-02")
        #expect(date?.calendarsDisagree == false)
        #expect(date?.tokens.upperBound == TokenizedText(text).tokens.count)
    }

    @Test func `calendars one day apart agree, more disagree`() {
        #expect(read("3 رمضان 1446هـ الموافق 2 مارس 2025")?.calendarsDisagree == false)
        let wrong = read("12 رمضان 1446هـ الموافق 2 مارس 2025")
        #expect(wrong?.calendarsDisagree == true)
        #expect(wrong?.day?.iso == "2025-03-02")
    }

    @Test func `a wrong weekday is seen`() {
        let date = read("الأحد 15 أغسطس 2024")
        #expect(date?.weekday == .sunday)
        #expect(date?.weekdayDisagrees == true)
    }

    @Test(arguments: [
        ("31 مايو", "2025-05-31"), ("4 مايو", "2025-05-04"), ("3 مايو", "2026-05-03"),
        ("4 مايو القادم", "2026-05-04"), ("1 يوليو المقبل", "2025-07-01"),
        ("10 مايو الماضي", "2024-05-10"), ("3 مايو الجاري", "2025-05-03"),
        ("15 من الشهر الجاري", "2025-05-15"), ("الأول من الشهر القادم", "2025-06-01"),
        ("29 فبراير", "2028-02-29"), ("غرة محرم", "2025-06-26"), ("فاتح يوليوز", "2025-07-01"),
        ("الخميس القادم", "2025-05-08"), ("يوم الأحد المقبل", "2025-05-11"),
        ("السبت الماضي", "2025-05-03"),
    ])
    func `a date without a year is found from the reference`(text: String, iso: String) {
        #expect(read(text, from: "2025-05-04")?.day?.iso == iso)
    }

    @Test func `without a reference such a date has no day`() {
        #expect(read("31 مايو") != nil)
        #expect(read("31 مايو")?.day == nil)
        #expect(read("الخميس القادم")?.day == nil)
    }

    @Test(arguments: [("5 الفاتح 1377 و.ر", "2009-09-05"), ("3 الماء 1375 و.ر", "2007-05-03")])
    func `the former Libyan years are solar`(text: String, iso: String) {
        #expect(read(text)?.day?.iso == iso)
    }

    @Test(arguments: [
        "31/2/2024", "40/40/2024", "5 أشهر", "الخميس", "يوم", "15", "3/4", "10/2/2024/5",
        "رقم 5", "2024", "30 رمضان 1446", "مارس", "12-5", "",
    ])
    func `what is no date is not read`(text: String) {
        #expect(read(text, from: "2025-05-04") == nil)
    }
}
