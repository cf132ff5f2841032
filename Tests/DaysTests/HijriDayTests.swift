import Days
import Testing

@Suite struct HijriDayTests {
    @Test(arguments: [
        (1445, 9, 1, "2024-03-11"), (1446, 9, 1, "2025-03-01"), (1446, 10, 30, "2025-04-28"),
        (1446, 12, 1, "2025-05-28"), (1446, 1, 1, "2024-07-07"), (1446, 8, 15, "2025-02-14"),
        (1447, 1, 1, "2025-06-26"), (1443, 9, 1, "2022-04-02"), (1420, 1, 1, "1999-04-17"),
        (1444, 12, 10, "2023-06-28"),
    ])
    func `a Hijri day is its Gregorian day and back`(y: Int, m: Int, d: Int, iso: String) throws {
        let hijri = try #require(HijriDay(year: y, month: m, day: d))
        let day = try #require(Day(iso: iso))
        #expect(hijri.gregorian == day)
        #expect(HijriDay(day) == hijri)
    }

    @Test(arguments: [
        (1446, 9, 30), (1446, 13, 1), (1446, 0, 1), (1446, 1, 31), (1446, 1, 0), (1200, 1, 1),
        (1700, 1, 1), (0, 0, 0),
    ])
    func `a day outside the calendar is none`(year: Int, month: Int, day: Int) {
        #expect(HijriDay(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: 1...12) func `months have 29 or 30 days`(month: Int) throws {
        let length = try #require(HijriDay.length(ofMonth: month, year: 1446))
        #expect(length == 29 || length == 30)
        #expect(HijriDay(year: 1446, month: month, day: length) != nil)
        #expect(HijriDay(year: 1446, month: month, day: length + 1) == nil)
    }

    @Test(arguments: 1420...1449) func `a year has 354 or 355 days`(year: Int) throws {
        let first = try #require(HijriDay(year: year, month: 1, day: 1)?.gregorian)
        let next = try #require(HijriDay(year: year + 1, month: 1, day: 1)?.gregorian)
        #expect([354, 355].contains(first.days(until: next)))
    }

    @Test func `days are told and compared`() throws {
        let early = try #require(HijriDay(year: 1446, month: 9, day: 5))
        let late = try #require(HijriDay(year: 1446, month: 10, day: 1))
        #expect(early < late)
        #expect(early.text == "5 رمضان 1446")
        #expect(early.description == "1446-09-05")
    }

    @Test func `days far outside are no Hijri days`() throws {
        #expect(HijriDay(try #require(Day(iso: "0001-01-01"))) == nil)
        #expect(HijriDay(try #require(Day(iso: "9999-12-31"))) == nil)
    }
}
