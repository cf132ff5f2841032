import ArabicText

/// Reads stretches of the calendar and finds their days from the reference day.
///
/// A month, quarter or half without a year is the next one that has not ended on the reference day.
/// What says الماضي is no period here: it cannot be a deadline.
struct PeriodReader: Sendable {
    /// The day from which relative periods count.
    let reference: Day?

    /// Whether «الشهر», «العام» and a year's number may stand alone, as behind نهاية.
    var allowsBareNouns = false

    /// Reads the longest period that begins at the cursor.
    func read(_ cursor: inout TokenCursor) -> CalendarPeriod? {
        cursor.longest { choice in
            choice.add(readMonth)
            choice.add(readMonthNear)
            choice.add(readPart)
            choice.add(readWeek)
            choice.add(readYear)
        }
    }

    /// Reads «شهر مايو القادم», «كانون الأول/ديسمبر 2024», «شوال».
    private func readMonth(_ cursor: inout TokenCursor) -> CalendarPeriod? {
        guard let month = NamedMonth.read(&cursor) else { return nil }
        let tail = YearTail.read(&cursor)
        // Behind نهاية and the like, «مارس» can only be the month.
        let doubt = allowsBareNouns && month.doubt == .word ? .none : month.doubt
        guard tail.stands(with: doubt) else { return nil }
        let name = month.name
        let count = month.second.map { ($0.number - name.number + 12) % 12 + 1 } ?? 1
        let bounds = bounds(name.calendar, firstMonth: name.number, months: count, tail)
        return CalendarPeriod(bounds: bounds, isExplicit: tail != .none)
    }

    /// Reads «الشهر الجاري», «هذا الشهر», «الشهر العاشر».
    private func readMonthNear(_ cursor: inout TokenCursor) -> CalendarPeriod? {
        let isPointed = cursor.take(RelativeWords.demonstratives) != nil
        guard cursor.takeWord("الشهر") else { return nil }
        if !isPointed, let number = cursor.take(OrdinalWords.table), (1...12).contains(number) {
            let tail = YearTail.read(&cursor)
            guard tail != .past else { return nil }
            return CalendarPeriod(
                bounds: bounds(.gregorian, firstMonth: number, months: 1, tail),
                isExplicit: tail != .none)
        }
        let nearness = cursor.take(RelativeWords.table)
        guard nearness != .past, nearness != nil || isPointed || allowsBareNouns else { return nil }
        let first = reference.flatMap { Day(year: $0.year, month: $0.month, day: 1) }
        let month = first?.adding(months: nearness?.offset ?? 0)
        return CalendarPeriod(
            bounds: month.flatMap { .init(year: $0.year, firstMonth: $0.month, months: 1) },
            isExplicit: nearness != nil || isPointed)
    }

    /// Reads «الربع الثالث من العام المقبل», «الأسدس الثاني», «النصف الأول من شهر مايو».
    private func readPart(_ cursor: inout TokenCursor) -> CalendarPeriod? {
        let doubtful = cursor.take(PeriodWords.doubtfulParts)
        guard let months = doubtful ?? cursor.take(PeriodWords.parts),
            let ordinal = cursor.take(OrdinalWords.table)
        else { return nil }
        let number = ordinal == OrdinalWords.last ? 12 / months : ordinal
        guard (1...(12 / months)).contains(number) else { return nil }
        if months == 6, let half = readHalfOfMonth(number, &cursor) { return half }
        let tail = YearTail.read(&cursor)
        guard tail != .past else { return nil }
        if doubtful != nil, !tail.isYear { return nil }
        let first = (number - 1) * months + 1
        return CalendarPeriod(
            bounds: bounds(.gregorian, firstMonth: first, months: months, tail),
            isExplicit: tail != .none)
    }

    private func readHalfOfMonth(_ half: Int, _ cursor: inout TokenCursor) -> CalendarPeriod? {
        cursor.attempt { cursor in
            guard cursor.takeWord("من") else { return nil }
            let inner = PeriodReader(reference: reference, allowsBareNouns: true)
            let month = cursor.longest { choice in
                choice.add(inner.readMonth)
                choice.add(inner.readMonthNear)
            }
            guard let month else { return nil }
            return CalendarPeriod(bounds: month.bounds?.halfOfMonth(half), isExplicit: true)
        }
    }

    /// Reads a week: «الأسبوع الأول من مايو القادم», «الأسبوع المقبل».
    ///
    /// It has no day here, since the day that ends a week differs from country to country.
    private func readWeek(_ cursor: inout TokenCursor) -> CalendarPeriod? {
        let isPointed = cursor.take(RelativeWords.demonstratives) != nil
        guard cursor.take(PeriodWords.weeks) != nil else { return nil }
        if let nearness = cursor.take(RelativeWords.table) {
            return nearness == .past ? nil : CalendarPeriod(bounds: nil, isExplicit: true)
        }
        if cursor.take(OrdinalWords.table) != nil {
            let _: CalendarPeriod? = cursor.attempt { cursor in
                guard cursor.takeWord("من") else { return nil }
                return PeriodReader(reference: reference, allowsBareNouns: true).read(&cursor)
            }
            return CalendarPeriod(bounds: nil, isExplicit: true)
        }
        return isPointed || allowsBareNouns ? CalendarPeriod(bounds: nil) : nil
    }

    /// Reads «عام 2025», «السنة المالية الجارية», «العام».
    private func readYear(_ cursor: inout TokenCursor) -> CalendarPeriod? {
        if !allowsBareNouns, cursor.next?.kind == .number { return nil }
        if cursor.next?.isWord("من") ?? true { return nil }
        let explicit = YearReading.read(&cursor)
        let year = explicit ?? (allowsBareNouns ? YearReading.read(&cursor, bareNoun: true) : nil)
        guard let year, year != .nearness(.past), year != .hijriNearness(.past) else { return nil }
        return CalendarPeriod(
            bounds: bounds(.gregorian, firstMonth: 1, months: 12, .year(year)),
            isExplicit: explicit != nil)
    }

    /// Finds the days of months that a tail gives the year of.
    private func bounds(
        _ calendar: MonthCalendar, firstMonth: Int, months: Int, _ tail: YearTail
    ) -> CalendarPeriod.Bounds? {
        switch tail {
        case .year(.gregorian(let year)):
            return .init(calendar, year: year, firstMonth: firstMonth, months: months)
        case .year(.hijri(let year)):
            return .init(.hijri, year: year, firstMonth: firstMonth, months: months)
        case .year(.nearness(let nearness)):
            guard let year = year(of: reference, in: calendar) else { return nil }
            let asked = year + nearness.offset
            return .init(calendar, year: asked, firstMonth: firstMonth, months: months)
        case .year(.hijriNearness(let nearness)):
            guard let year = self.year(of: reference, in: .hijri) else { return nil }
            return .init(
                .hijri, year: year + nearness.offset, firstMonth: firstMonth, months: months)
        case .none, .nearness, .past:
            return nextBounds(calendar, firstMonth: firstMonth, months: months, tail)
        }
    }

    private func nextBounds(
        _ calendar: MonthCalendar, firstMonth: Int, months: Int, _ tail: YearTail
    ) -> CalendarPeriod.Bounds? {
        guard let reference, let year = year(of: reference, in: calendar) else { return nil }
        return (year...(year + 2)).lazy
            .compactMap { year in
                CalendarPeriod.Bounds(calendar, year: year, firstMonth: firstMonth, months: months)
            }
            .first { tail == .nearness(.next) ? $0.first > reference : $0.last >= reference }
    }

    private func year(of day: Day?, in calendar: MonthCalendar) -> Int? {
        calendar == .gregorian ? day?.year : day.flatMap(HijriDay.init)?.year
    }
}
