/// A day of the Gregorian calendar, without a time or a time zone.
///
///     let day = Day(iso: "2024-08-18")
///     day?.weekday                      // .sunday
///     day?.adding(months: 6)?.iso       // "2025-02-18"
///
/// Days run from 0001-01-01 to 9999-12-31; what would leave that range is nil.
public struct Day: Sendable, Hashable {
    /// The year, 1...9999.
    public let year: Int

    /// The month, 1...12.
    public let month: Int

    /// The day of the month, 1...31.
    public let day: Int

    /// Makes a day; nil when there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, year: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads an ISO day such as `2024-08-18`; nil for anything but four, two and two ASCII digits.
    public init?(iso text: String) {
        var digits = 0
        for (place, byte) in text.utf8.enumerated() {
            if place == 4 || place == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard place < 10, (0x30...0x39).contains(byte) else { return nil }
                digits = digits * 10 + Int(byte - 0x30)
            }
        }
        guard text.utf8.count == 10 else { return nil }
        self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
    }

    /// Makes the day with a number of days since 1970-01-01; nil out of range.
    public init?(daysSince1970 days: Int) {
        guard (-719_162...2_932_896).contains(days) else { return nil }
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The day in ISO form, `2024-08-18`.
    public var iso: String {
        String(unsafeUninitializedCapacity: 10) { buffer in
            var rest = year * 10_000 + month * 100 + day
            for place in stride(from: 9, through: 0, by: -1) {
                if place == 4 || place == 7 {
                    buffer[place] = UInt8(ascii: "-")
                } else {
                    buffer[place] = 0x30 + UInt8(rest % 10)
                    rest /= 10
                }
            }
            return 10
        }
    }

    /// The number of days since 1970-01-01; negative before it.
    public var daysSince1970: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// Returns the number of days in a month.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Day {
    /// Returns the day a number of days later, or earlier when negative; nil out of range.
    public func adding(days: Int) -> Day? {
        let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
        return overflow ? nil : Day(daysSince1970: sum)
    }

    /// Returns the same day a number of months later, or the month's last when there is none such.
    ///
    /// 31 January and one month is 28 or 29 February. Nil out of range.
    public func adding(months: Int) -> Day? {
        let (total, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, total >= 12 else { return nil }
        let (newYear, newMonth) = (total / 12, total % 12 + 1)
        let last = Self.length(ofMonth: newMonth, year: newYear)
        return Day(year: newYear, month: newMonth, day: min(day, last))
    }

    /// The last day of its month.
    public var endOfMonth: Day {
        Day(year: year, month: month, day: Self.length(ofMonth: month, year: year)) ?? self
    }

    /// Returns how many days lie from this day to another; negative when the other is earlier.
    public func days(until other: Day) -> Int { other.daysSince1970 - daysSince1970 }

    /// The day of the week.
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        Weekday(rawValue: ((daysSince1970 + 4) % 7 + 7) % 7) ?? .sunday
    }
}

extension Day: Comparable {
    /// Whether one day comes before another.
    public static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension Day: CustomStringConvertible {
    /// The day in ISO form.
    public var description: String { iso }
}

/// A day of the week, Sunday first.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
    /// الأحد.
    case sunday
    /// الاثنين.
    case monday
    /// الثلاثاء.
    case tuesday
    /// الأربعاء.
    case wednesday
    /// الخميس.
    case thursday
    /// الجمعة.
    case friday
    /// السبت.
    case saturday
}
