import ArabicText

/// Reads the few English day phrases that a person types.
///
///     next Thursday        in 2 weeks        end of next month        15 March 2025
///     by March 15, 2025        within three days is not read: numbers are digits, or «a»
struct EnglishReader: Sendable {
    /// The day from which relative phrases count.
    let reference: Day?
    /// What tells working days; nil leaves them without a day.
    let calendar: WorkingCalendar?

    /// Reads a phrase; «today» and its like stand in `RelativeDayWords`.
    func read(_ cursor: inout TokenCursor) -> DayReading? {
        _ = cursor.takeWord("by", "before", "on", "until")
        return cursor.longest { choice in
            choice.add(readWeekday)
            choice.add(readSpan)
            choice.add(readEnd)
            choice.add(readNamedDate)
            choice.add(readMonthFirst)
            choice.add(readMonth)
        }
    }

    private func readWeekday(_ cursor: inout TokenCursor) -> DayReading? {
        let isNext = cursor.takeWord("next")
        let isThis = !isNext && cursor.takeWord("this")
        guard let weekday = cursor.take(WeekdayNames.english) else { return nil }
        let isToday = isThis && reference?.weekday == weekday
        let day = isToday ? reference : reference?.next(weekday)
        return DayReading(basis: .relative, day: day)
    }

    private func readSpan(_ cursor: inout TokenCursor) -> DayReading? {
        _ = cursor.takeWord("in", "within")
        guard let count = cursor.takeWord("a", "an", "one") ? 1 : cursor.takeDigits() else {
            return nil
        }
        let isWorking = cursor.takeWord("working", "business")
        guard let unit = cursor.take(Self.units) else { return nil }
        let span = TimeSpan(count: count, unit: unit, isWorking: isWorking)
        return span.reading(from: reference, by: calendar)
    }

    /// Reads «end of next month», «end of the year», «next month».
    private func readEnd(_ cursor: inout TokenCursor) -> DayReading? {
        _ = cursor.takeWord("the")
        let saysEnd = cursor.takeWord("end") && cursor.takeWord("of")
        _ = cursor.takeWord("the")
        let isNext = cursor.takeWord("next")
        let isThis = !isNext && cursor.takeWord("this")
        guard saysEnd || isNext || isThis else { return nil }
        if saysEnd, let named = readMonth(&cursor) { return named }
        guard let months = cursor.take(Self.periods) else { return nil }
        return DayReading(basis: .period, day: end(ofPeriod: months, ahead: isNext ? 1 : 0))
    }

    private func end(ofPeriod months: Int, ahead: Int) -> Day? {
        guard let reference else { return nil }
        let firstMonth = (reference.month - 1) / months * months + 1
        return Day(year: reference.year, month: firstMonth, day: 1)?
            .adding(months: months * (ahead + 1) - 1)?.endOfMonth
    }

    /// Reads «15 March 2025» and «15 March».
    private func readNamedDate(_ cursor: inout TokenCursor) -> DayReading? {
        guard let day = cursor.takeDigits() else { return nil }
        _ = cursor.takeWord("st", "nd", "rd", "th") && cursor.takeWord("of")
        guard let month = cursor.take(Self.months) else { return nil }
        return date(day, month, year: takeYear(&cursor))
    }

    /// Reads «March 15, 2025».
    private func readMonthFirst(_ cursor: inout TokenCursor) -> DayReading? {
        guard let month = cursor.take(Self.months), let day = cursor.takeDigits(), day <= 31 else {
            return nil
        }
        _ = cursor.takeWord("st", "nd", "rd", "th")
        return date(day, month, year: takeYear(&cursor))
    }

    /// Reads «March 2025», which means its last day.
    private func readMonth(_ cursor: inout TokenCursor) -> DayReading? {
        guard let month = cursor.take(Self.months) else { return nil }
        let bounds: CalendarPeriod.Bounds? =
            if let year = takeYear(&cursor) {
                .init(year: year, firstMonth: month, months: 1)
            } else {
                reference.flatMap {
                    .init(
                        year: $0.year + (month < $0.month ? 1 : 0), firstMonth: month, months: 1)
                }
            }
        return DayReading(basis: .period, day: bounds?.last)
    }

    private func takeYear(_ cursor: inout TokenCursor) -> Int? {
        cursor.attempt { cursor in
            _ = cursor.takeSign(",")
            return cursor.takeDigits().flatMap { (1900...2100).contains($0) ? $0 : nil }
        }
    }

    private func date(_ day: Int, _ month: Int, year: Int?) -> DayReading? {
        DateParts(calendar: .gregorian, year: year, month: month, day: .number(day))
            .resolved(reference: reference).map { DayReading(basis: .fixed, day: $0.day) }
    }

    private static let units = WordTable<TimeUnit>([
        ("day", .day), ("days", .day), ("week", .week), ("weeks", .week), ("month", .month),
        ("months", .month), ("year", .year), ("years", .year), ("hours", .hour), ("hour", .hour),
    ])

    /// The periods that «end of» may name, with their length in months.
    private static let periods = WordTable<Int>([
        ("month", 1), ("quarter", 3), ("half", 6), ("year", 12),
    ])

    private static let months = WordTable<Int>(
        MonthNames.englishRows.enumerated().flatMap { index, names in
            names.map { ($0, index + 1) }
        })
}
