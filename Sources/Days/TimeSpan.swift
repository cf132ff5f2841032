import ArabicText

/// A length of time, told by a number and a unit.
///
///     ستة أشهر        60 يوماً        أسبوعين        شهر واحد        (30) يوماً
///     خمسة عشر يوم عمل        الأشهر الثلاثة القادمة        سنة ونصف
struct TimeSpan: Sendable, Hashable {
    /// How many units; nil for «a few».
    let count: Int?
    /// The unit that is counted.
    let unit: TimeUnit

    /// Half a unit more: سنة ونصف.
    var hasHalf = false

    /// What و adds in a smaller unit: سنة وستة أشهر.
    var rest: Rest?

    /// A count of a smaller unit.
    struct Rest: Sendable, Hashable {
        /// How many.
        let count: Int

        /// The unit.
        let unit: TimeUnit
    }

    /// Whether only working days count.
    var isWorking = false

    /// Returns the day this much later; nil for «a few», and for working days without a calendar.
    func end(from reference: Day?, by calendar: WorkingCalendar?) -> Day? {
        guard let reference, let count else { return nil }
        guard !isWorking else { return calendar.flatMap { workingEnd(from: reference, by: $0) } }
        let whole = reference.adding(count, unit)
        let day = rest.map { whole?.adding($0.count, $0.unit) } ?? whole
        guard hasHalf else { return day }
        return switch unit {
        case .hour: nil
        case .day: day?.adding(days: 1)
        case .week: day?.adding(days: 4)
        case .month: day?.adding(days: 15)
        case .year: day?.adding(months: 6)
        }
    }

    /// What it leads to from a day.
    func reading(from reference: Day?, by calendar: WorkingCalendar?) -> DayReading {
        DayReading(
            basis: .span, day: end(from: reference, by: calendar),
            wantsCalendar: isWorking && calendar == nil)
    }

    /// Returns the working day this much later: «10 أيام عمل», «أسبوع عمل»; nil for other units.
    private func workingEnd(from reference: Day, by calendar: WorkingCalendar) -> Day? {
        guard let count, !hasHalf, rest == nil else { return nil }
        switch unit {
        case .day: return calendar.day(count, after: reference)
        case .week:
            let perWeek = Weekday.allCases.count - calendar.weekend.count
            let (days, overflow) = count.multipliedReportingOverflow(by: perWeek)
            return overflow ? nil : calendar.day(days, after: reference)
        case .hour, .month, .year: return nil
        }
    }

    /// Reads a length of time, without what it is counted from.
    static func read(_ cursor: inout TokenCursor) -> TimeSpan? {
        let span = cursor.longest { choice in
            choice.add(readCounted)
            choice.add(readUncounted)
            choice.add(readHalf)
            choice.add(readDefinite)
        }
        return span.map { finished($0, &cursor) }
    }

    /// Reads «ستة أشهر», «(30) يوماً», «ثلاثين (30) يوماً».
    private static func readCounted(_ cursor: inout TokenCursor) -> TimeSpan? {
        let bracketed = takeBracketedNumber(&cursor)
        guard let count = bracketed ?? cursor.takeNumber() else { return nil }
        _ = bracketed == nil ? takeBracketedNumber(&cursor) : cursor.takeNumber()
        guard count > 0, let noun = cursor.take(TimeUnit.table), noun.form != .dual else {
            return nil
        }
        return TimeSpan(count: count, unit: noun.unit)
    }

    /// Reads «شهر», «شهر واحد», «شهرين», and «بضعة أيام».
    private static func readUncounted(_ cursor: inout TokenCursor) -> TimeSpan? {
        let isVague = cursor.takeWord("بضعه", "بضع", "عده")
        guard let noun = cursor.take(TimeUnit.table) else { return nil }
        switch noun.form {
        case .plural: return TimeSpan(count: nil, unit: noun.unit)
        case .singular:
            _ = cursor.takeWord("واحد", "واحده", "واحدا")
            return isVague || isNamed(cursor) ? nil : TimeSpan(count: 1, unit: noun.unit)
        case .dual:
            _ = cursor.takeWord("اثنين", "اثنان", "اثنتين")
            return isVague ? nil : TimeSpan(count: 2, unit: noun.unit)
        }
    }

    /// Whether the unit is told by its name behind it, so that it is no length: شهر مايو, سنة 2023.
    private static func isNamed(_ cursor: TokenCursor) -> Bool {
        var ahead = cursor
        return ahead.take(MonthNames.table) != nil || ahead.take(WeekdayNames.table) != nil
            || ahead.takeDigits() != nil
    }

    /// Reads «نصف شهر» and «نصف سنة».
    private static func readHalf(_ cursor: inout TokenCursor) -> TimeSpan? {
        guard cursor.takeWord("نصف"), let noun = cursor.take(TimeUnit.table),
            noun.form == .singular
        else { return nil }
        return switch noun.unit {
        case .year: TimeSpan(count: 6, unit: .month)
        case .month: TimeSpan(count: 15, unit: .day)
        default: nil
        }
    }

    /// Reads «الأشهر الثلاثة القادمة», «الثلاثة أشهر القادمة», «الـ30 يوماً المقبلة».
    private static func readDefinite(_ cursor: inout TokenCursor) -> TimeSpan? {
        var span: TimeSpan?
        if let noun = cursor.take(TimeUnit.definite), noun.form != .singular {
            let count = noun.form == .dual ? 2 : takeDefiniteNumber(&cursor)
            _ = cursor.takeWord("القليله")
            span = TimeSpan(count: count, unit: noun.unit)
        } else if let count = takeDefiniteNumber(&cursor), count > 0,
            let noun = cursor.take(TimeUnit.table)
        {
            span = TimeSpan(count: count, unit: noun.unit)
        }
        guard span != nil, cursor.take(RelativeWords.table) == .next else { return nil }
        return span
    }

    /// Takes what may follow a length of time: a half, working days, القادمة, a number again.
    private static func finished(_ span: TimeSpan, _ cursor: inout TokenCursor) -> TimeSpan {
        var span = span
        span.hasHalf = cursor.takeWord("ونصف")
        if !span.hasHalf { span.rest = readRest(below: span.unit, &cursor) }
        span.isWorking = cursor.take(WorkingDayWords.table) != nil
        _ = takeBracketedNumber(&cursor)
        let _: Nearness? = cursor.attempt { cursor in
            cursor.take(RelativeWords.table).flatMap { $0 == .next ? $0 : nil }
        }
        return span
    }

    /// Reads «وستة أشهر», «و15 يوماً», «وأسبوعين» behind a larger unit.
    private static func readRest(below unit: TimeUnit, _ cursor: inout TokenCursor) -> Rest? {
        cursor.attempt { cursor in
            guard cursor.next?.key.first == "و" else { return nil }
            let number = cursor.takeJoinedNumber()
            let noun = cursor.take(TimeUnit.table, afterWaw: number == nil)
            guard let noun, noun.unit < unit, !isNamed(cursor) else { return nil }
            switch (number, noun.form) {
            case (let count?, .singular), (let count?, .plural):
                return Rest(count: count, unit: noun.unit)
            case (nil, .singular): return Rest(count: 1, unit: noun.unit)
            case (nil, .dual): return Rest(count: 2, unit: noun.unit)
            case (nil, .plural), (_?, .dual): return nil
            }
        }
    }

    private static func takeBracketedNumber(_ cursor: inout TokenCursor) -> Int? {
        cursor.attempt { cursor in
            guard cursor.takeSign("("), let number = cursor.takeNumber(), cursor.takeSign(")")
            else { return nil }
            return number
        }
    }

    /// Takes a number with the article: الثلاثة, الخمسة عشر, الـ30.
    private static func takeDefiniteNumber(_ cursor: inout TokenCursor) -> Int? {
        cursor.attempt { cursor in
            if cursor.takeWord("ال") { return cursor.takeNumber() }
            guard let key = cursor.next?.key, key.hasPrefix("ال"),
                let value = NumberWords.value(ofKey: key.dropFirst(2))
            else { return nil }
            cursor.advance()
            return value < 10 && cursor.takeWord("عشر", "عشره") ? value + 10 : value
        }
    }
}

/// The words that turn days into working days.
///
///     خمسة عشر يوم عمل        عشرة أيام من أيام العمل
enum WorkingDayWords {
    /// Every phrase.
    static let table = WordTable([
        ("عمل", true), ("عمل رسمية", true), ("عمل رسمي", true), ("عمل فعلية", true),
        ("دوام", true), ("دوام رسمي", true), ("من أيام العمل", true), ("من أيام الدوام", true),
        ("من أيام العمل الرسمية", true), ("العمل", true),
    ])
}
