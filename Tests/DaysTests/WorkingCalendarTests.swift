import Days
import Testing

@Suite struct WorkingCalendarTests {
    private let fridaySaturday = WorkingCalendar(weekend: [.friday, .saturday])

    @Test(arguments: [
        ("friday, saturday", [Weekday.friday, .saturday]), ("Fri,Sat", [.friday, .saturday]),
        ("الجمعة والسبت", [.friday, .saturday]), ("الجمعة، السبت", [.friday, .saturday]),
        ("الجمعة", [.friday]), ("السبت والأحد", [.saturday, .sunday]),
    ])
    func `a weekend is read as people type it`(text: String, days: [Weekday]) {
        #expect(WorkingCalendar(weekend: text)?.weekend == Set(days))
    }

    @Test(arguments: [
        "", "،", "weekend", "friday or so", "الجمعة غالباً",
        "sunday monday tuesday wednesday thursday friday saturday",
    ])
    func `what is no weekend is none`(text: String) {
        #expect(WorkingCalendar(weekend: text) == nil)
    }

    // 2026-11-26 is a Thursday.
    @Test(arguments: [
        ("2026-11-26", 1, "2026-11-29"), ("2026-11-27", 1, "2026-11-29"),
        ("2026-11-29", 5, "2026-12-06"), ("2026-11-29", 4, "2026-12-03"),
        ("2026-11-26", 10, "2026-12-10"), ("2026-11-26", 262, "2027-11-29"),
    ])
    func `working days leave the weekend out`(start: String, count: Int, end: String) throws {
        let start = try #require(Day(iso: start))
        #expect(fridaySaturday?.day(count, after: start)?.iso == end)
    }

    @Test func `counting whole weeks at once comes to the same as counting days`() throws {
        for weekend in [[], [Weekday.friday], [.friday, .saturday], [.saturday, .sunday]] {
            let whole = try #require(WorkingCalendar(weekend: Set(weekend)))
            // A holiday that never comes makes it count day by day.
            let never = try #require(Day(iso: "0001-01-01"))
            let single = try #require(
                WorkingCalendar(weekend: Set(weekend), holidays: [never]))
            for start in 20_000..<20_007 {
                let start = try #require(Day(daysSince1970: start))
                for count in 1...40 {
                    #expect(whole.day(count, after: start) == single.day(count, after: start))
                }
            }
        }
    }

    @Test func `a holiday is no working day`() throws {
        let holiday = try #require(Day(iso: "2026-11-29"))
        let calendar = try #require(WorkingCalendar(weekend: [.friday], holidays: [holiday]))
        #expect(calendar.day(2, after: try #require(Day(iso: "2026-11-26")))?.iso == "2026-11-30")
    }

    @Test(arguments: [0, -1, .min, .max])
    func `counts that lead nowhere lead to no day`(count: Int) throws {
        let start = try #require(Day(iso: "2026-11-26"))
        #expect(fridaySaturday?.day(count, after: start) == nil)
    }

    @Test(arguments: [
        ("خلال عشرة أيام عمل", "2024-09-01"), ("خلال 3 أيام عمل من تاريخه", "2024-08-21"),
        ("في غضون خمسة عشر يوم عمل", "2024-09-08"), ("خلال أسبوع عمل", "2024-08-25"),
        ("في مدة لا تتجاوز (5) أيام من أيام العمل الرسمية", "2024-08-25"),
        ("within 10 working days", "2024-09-01"), ("in 3 business days", "2024-08-21"),
    ])
    func `working days count from the meeting where a calendar is given`(
        phrase: String, end: String
    ) {
        let sunday = Day(iso: "2024-08-18")
        let given = DayPhraseReader(reference: sunday, calendar: fridaySaturday)
        #expect(given.readTyped(phrase)?.day?.iso == end)
        let blind = DayPhraseReader(reference: sunday)
        #expect(blind.readTyped(phrase).map { $0.day == nil && $0.basis == .span } == true)
    }

    @Test(arguments: ["خلال شهر عمل", "خلال 48 ساعة عمل", "خلال بضعة أيام عمل"])
    func `other units of work have no day`(phrase: String) {
        let given = DayPhraseReader(reference: Day(iso: "2024-08-18"), calendar: fridaySaturday)
        #expect(given.readTyped(phrase)?.day == nil)
    }
}
