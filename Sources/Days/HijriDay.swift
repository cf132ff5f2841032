/// A day of the Hijri calendar, by Umm al-Qura.
///
///     HijriDay(year: 1445, month: 9, day: 1)?.gregorian?.iso    // "2024-03-11"
///     HijriDay(year: 1446, month: 9, day: 30)                   // nil: Ramadan 1446 had 29 days
///
/// Years run from 1300 to 1599. Some countries sight their own moon, so a day that a text gives in
/// Hijri only may be one day off.
public struct HijriDay: Sendable, Hashable {
    /// The year, 1300...1599.
    public let year: Int

    /// The month, 1...12.
    public let month: Int

    /// The day of the month, 1...30.
    public let day: Int

    /// Makes a day; nil when there is no such day in the calendar.
    public init?(year: Int, month: Int, day: Int) {
        guard UmmAlQura.daysSince1970(year: year, month: month, day: day) != nil else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Makes the Hijri day that a Gregorian day is; nil outside the calendar's years.
    public init?(_ day: Day) {
        guard let parts = UmmAlQura.parts(daysSince1970: day.daysSince1970) else { return nil }
        (year, month, self.day) = parts
    }

    /// The same day in the Gregorian calendar.
    ///
    /// It is nil for no day that could be made.
    public var gregorian: Day? {
        UmmAlQura.daysSince1970(year: year, month: month, day: day)
            .flatMap(Day.init(daysSince1970:))
    }

    /// Returns the number of days in a month, 29 or 30; nil outside the calendar's years.
    ///
    ///     HijriDay.length(ofMonth: 10, year: 1446)    // 30
    public static func length(ofMonth month: Int, year: Int) -> Int? {
        guard UmmAlQura.daysSince1970(year: year, month: month, day: 1) != nil else { return nil }
        return UmmAlQura.daysSince1970(year: year, month: month, day: 30) == nil ? 29 : 30
    }

    /// The day in Arabic words: `15 رمضان 1446`.
    public var text: String { "\(day) \(MonthNames.hijri[month - 1]) \(year)" }
}

extension HijriDay: Comparable {
    /// Whether one day comes before another.
    public static func < (left: HijriDay, right: HijriDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension HijriDay: CustomStringConvertible {
    /// The day as year, month and day, each with leading zeros: `1446-09-15`.
    public var description: String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}
