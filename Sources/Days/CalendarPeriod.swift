/// A stretch of the calendar: a month, a quarter, a half, a year, or a week that has no days here.
///
///     شهر مايو القادم        الربع الأول من 2025        الأسدس الثاني        السنة المالية الجارية
struct CalendarPeriod: Sendable, Hashable {
    /// The first and the last day, when they are known.
    struct Bounds: Sendable, Hashable {
        /// The first day.
        let first: Day
        /// The last day.
        let last: Day
        /// The length in months, 0 for half a month.
        let months: Int
        /// Whether the months are Hijri months.
        let isHijri: Bool
    }

    /// The days; nil for a week of a month, and when a reference day is needed and missing.
    let bounds: Bounds?

    /// Whether the text names the year or says القادم or الجاري.
    var isExplicit = false

    /// The reading that a point of the period leads to.
    func reading(at edge: PeriodEdge) -> DayReading {
        let day = bounds.flatMap { $0.day(at: edge) }
        let hijri = bounds?.isHijri == true ? day.flatMap(HijriDay.init) : nil
        return DayReading(basis: .period, day: day, hijri: hijri)
    }
}

/// A point of a period.
enum PeriodEdge: Sendable, Hashable {
    /// Its first day: قبل حلول شهر رمضان.
    case first
    /// Its tenth day: أوائل مايو.
    case tenth
    /// The fifteenth of a month, the end of the first half of a year.
    case middle
    /// Its last day.
    case last
}

extension CalendarPeriod.Bounds {
    /// Makes the bounds of Gregorian months; nil out of range.
    init?(year: Int, firstMonth: Int, months: Int) {
        guard let first = Day(year: year, month: firstMonth, day: 1),
            let last = first.adding(months: months - 1)?.endOfMonth
        else { return nil }
        self.init(first: first, last: last, months: months, isHijri: false)
    }

    /// Makes the bounds of Hijri months; nil outside the calendar's years.
    init?(hijriYear year: Int, firstMonth: Int, months: Int) {
        let lastMonth = firstMonth + months - 1
        guard let first = HijriDay(year: year, month: firstMonth, day: 1)?.gregorian,
            let length = HijriDay.length(ofMonth: lastMonth, year: year),
            let last = HijriDay(year: year, month: lastMonth, day: length)?.gregorian
        else { return nil }
        self.init(first: first, last: last, months: months, isHijri: true)
    }

    /// Makes the bounds of months in a year of either calendar.
    init?(_ calendar: MonthCalendar, year: Int, firstMonth: Int, months: Int) {
        switch calendar {
        case .gregorian: self.init(year: year, firstMonth: firstMonth, months: months)
        case .hijri: self.init(hijriYear: year, firstMonth: firstMonth, months: months)
        }
    }

    /// Returns the half of a month, 1 or 2; the first ends on its 15th day.
    func halfOfMonth(_ half: Int) -> Self? {
        guard months == 1, let middle = first.adding(days: 14), let next = first.adding(days: 15)
        else { return nil }
        return half == 1
            ? Self(first: first, last: middle, months: 0, isHijri: isHijri)
            : Self(first: next, last: last, months: 0, isHijri: isHijri)
    }

    fileprivate func day(at edge: PeriodEdge) -> Day? {
        switch edge {
        case .first: first
        case .tenth: first.adding(days: 9)
        case .middle: middle
        case .last: last
        }
    }

    private var middle: Day? {
        switch (months, isHijri) {
        case (1, _): first.adding(days: 14)
        case (3, false): first.adding(months: 1)?.adding(days: 14)
        case (6, false), (12, false): first.adding(months: months / 2)?.adding(days: -1)
        default: first.adding(days: first.days(until: last) / 2)
        }
    }
}
