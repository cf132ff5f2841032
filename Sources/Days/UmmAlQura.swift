import Foundation

/// The Umm al-Qura calendar: which day since 1970 a Hijri day is, and back.
///
///     UmmAlQura.daysSince1970(year: 1445, month: 9, day: 1)     // 19793, 2024-03-11
///
/// The calendar is made once, in UTC, and days are looked up at noon, so that no time zone can move
/// them. Foundation's table is the official one from 1420 to 1449; outside these years a day may
/// differ by one. This is the only file of Days that imports Foundation.
enum UmmAlQura {
    /// The years that the calendar's table covers.
    static let years = 1300...1599

    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .islamicUmmAlQura)
        calendar.timeZone = .gmt
        return calendar
    }()

    private static let secondsPerDay = 86_400.0

    /// Returns the days since 1970-01-01 of a Hijri day; nil when there is no such day.
    static func daysSince1970(year: Int, month: Int, day: Int) -> Int? {
        guard years.contains(year), (1...12).contains(month), (1...30).contains(day) else {
            return nil
        }
        let parts = DateComponents(year: year, month: month, day: day, hour: 12)
        guard let date = calendar.date(from: parts),
            calendar.component(.day, from: date) == day
        else { return nil }
        return Int((date.timeIntervalSince1970 / secondsPerDay).rounded(.down))
    }

    /// Returns the year, month and day of a number of days since 1970-01-01; nil outside the table.
    static func parts(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int)? {
        let noon = Date(timeIntervalSince1970: (Double(days) + 0.5) * secondsPerDay)
        let parts = calendar.dateComponents([.year, .month, .day], from: noon)
        guard let year = parts.year, let month = parts.month, let day = parts.day,
            years.contains(year)
        else { return nil }
        return (year, month, day)
    }
}
