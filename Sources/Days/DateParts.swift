import ArabicText

/// The parts of one date as a text gives them, before the missing ones are found.
///
///     15 مارس 2025م → day 15 of March, year 2025
///     1 يوليو القادم → day 1 of July, nearness next
///     15 من الشهر الجاري → day 15, month nil, nearness current
struct DateParts: Sendable, Hashable {
    /// The calendar of the month.
    var calendar: MonthCalendar
    /// The year, in full.
    var year: Int?
    /// The month; nil for «the month» of the reference or the next.
    var month: Int?
    /// The day of the month.
    var day: DayOfMonth
    /// What القادم or الجاري says.
    var nearness: Nearness?

    /// A day of a month: a number, or the month's last (سلخ).
    enum DayOfMonth: Sendable, Hashable {
        /// Its number.
        case number(Int)
        /// The last day, سلخ.
        case last
    }

    /// The day in both calendars, as far as the text and the reference day give it.
    ///
    /// A date without a year is the next such day on or after the reference; with القادم strictly
    /// after it, with الماضي the last before it. Without a reference it has no day.
    func resolved(reference: Day?) -> (day: Day?, hijri: HijriDay?)? {
        if let year { return month.flatMap { resolved(year: year, month: $0) } }
        guard let reference else { return (nil, nil) }
        if month == nil { return ofMonthNear(reference) }
        return nearest(to: reference)
    }

    /// Finds the day of «15 من الشهر القادم».
    private func ofMonthNear(_ reference: Day) -> (day: Day?, hijri: HijriDay?)? {
        let offset = nearness?.offset ?? 0
        guard
            let month = Day(year: reference.year, month: reference.month, day: 1)?
                .adding(months: offset)
        else { return nil }
        return resolved(year: month.year, month: month.month)
    }

    /// Finds the day of a date that names no year.
    private func nearest(to reference: Day) -> (day: Day?, hijri: HijriDay?)? {
        let start = calendar == .gregorian ? reference.year : HijriDay(reference)?.year
        guard let start, let month else { return nil }
        switch nearness {
        case .current: return resolved(year: start, month: month)
        case .past:
            return stride(from: start, through: start - 8, by: -1).lazy
                .compactMap { resolved(year: $0, month: month) }
                .first { $0.day.map { $0 < reference } ?? false }
        case .next, nil:
            let isOpen = nearness == nil
            return (start...(start + 8)).lazy.compactMap { resolved(year: $0, month: month) }
                .first { $0.day.map { $0 > reference || isOpen && $0 == reference } ?? false }
        }
    }

    private func resolved(year: Int, month: Int) -> (day: Day?, hijri: HijriDay?)? {
        switch calendar {
        case .gregorian:
            return Day(year: year, month: month, day: number(in: month, year: year))
                .map { ($0, nil) }
        case .hijri:
            return HijriDay(year: year, month: month, day: number(in: month, year: year))
                .map { ($0.gregorian, $0) }
        }
    }

    private func number(in month: Int, year: Int) -> Int {
        switch (day, calendar) {
        case (.number(let number), _): number
        case (.last, .gregorian): Day.length(ofMonth: month, year: year)
        case (.last, .hijri): HijriDay.length(ofMonth: month, year: year) ?? 29
        }
    }
}
