import ArabicText

/// Reads the days that a deadline's preposition leads to.
///
///     قبل 15/6/2024        بحلول غرة ذي الحجة        حتى يوم الخميس        قبل يوم غد
struct DateObject: Sendable {
    /// The day from which dates without a year count.
    let reference: Day?

    /// Reads a written date, or a weekday with القادم.
    func read(_ cursor: inout TokenCursor) -> DayReading? {
        guard let date = WrittenDate.read(&cursor, reference: reference) else { return nil }
        let isWeekdayAlone = date.hijri == nil && isRelative(date, in: cursor)
        return DayReading(
            basis: isWeekdayAlone ? .relative : .fixed, day: date.day, hijri: date.hijri)
    }

    /// Reads a weekday, which means the next one after the reference: يوم الخميس, الأحد القادم.
    func readWeekday(_ cursor: inout TokenCursor) -> DayReading? {
        let lead = DateLead.read(&cursor)
        guard let weekday = lead.weekday, lead.nearness != .past else { return nil }
        return DayReading(basis: .relative, day: reference?.next(weekday))
    }

    /// Reads a day and a month without a year, 31/12.
    func readShort(_ cursor: inout TokenCursor) -> DayReading? {
        _ = cursor.takeWord("يوم", "تاريخ")
        return NumericDate.readShort(&cursor)?.resolved(reference: reference)
            .map { DayReading(basis: .fixed, day: $0.day, hijri: nil) }
    }

    /// Reads «غداً», «يوم غد», «بعد غد».
    func readTomorrow(_ cursor: inout TokenCursor) -> DayReading? {
        guard let days = cursor.take(RelativeDayWords.coming) else { return nil }
        return DayReading(basis: .relative, day: reference?.adding(days: days))
    }

    /// Whether the date just read holds no number and no ordinal, only a weekday.
    private func isRelative(_ date: WrittenDate, in cursor: TokenCursor) -> Bool {
        guard date.weekday != nil else { return false }
        var ahead = TokenCursor(
            cursor.tokens, at: date.tokens.lowerBound, upTo: date.tokens.upperBound)
        _ = DateLead.read(&ahead)
        return ahead.next == nil
    }
}

/// Days told from today.
enum RelativeDayWords {
    /// Days to come, which a deadline may name.
    static let coming = WordTable<Int>([
        ("غدا", 1), ("غد", 1), ("يوم غد", 1), ("الغد", 1), ("بعد غد", 2), ("بعد الغد", 2),
    ])

    /// Days that only a person who types a day means.
    static let typed = WordTable<Int>([
        ("اليوم", 0), ("أمس", -1), ("البارحة", -1), ("أول أمس", -2), ("الأمس", -1),
        ("today", 0), ("tomorrow", 1), ("yesterday", -1),
    ])
}
