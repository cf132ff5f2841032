import ArabicText

/// Dates whose month has a name.
///
///     15 مارس 2025م        الأول من أكتوبر        غرة ذي الحجة 1446هـ        فاتح شتنبر
///     1 يوليو القادم        الخامس عشر من الشهر الجاري        سلخ رمضان
enum DateInWords {
    /// Reads such a date, with or without a year.
    static func read(_ cursor: inout TokenCursor) -> DateParts? {
        cursor.attempt { cursor in
            guard let day = readDay(&cursor) else { return nil }
            let isBound = cursor.takeWord("من")
            _ = !isBound && cursor.takeSign("/")
            if let month = NamedMonth.read(&cursor) {
                return date(day, in: month, &cursor)
            }
            return isBound ? dateOfMonthNear(day, &cursor) : nil
        }
    }

    /// The words for the first day of a month, and the last.
    private static let namedDays = WordTable<DateParts.DayOfMonth>([
        ("غرة", .number(1)), ("فاتح", .number(1)), ("الفاتح", .number(1)), ("للفاتح", .number(1)),
        ("سلخ", .last),
    ])

    /// The words with which such a date begins.
    static let openers = namedDays.openers + OrdinalWords.table.openers

    private static func readDay(_ cursor: inout TokenCursor) -> DateParts.DayOfMonth? {
        if let named = cursor.take(namedDays) { return named }
        let number: Int? = cursor.attempt { cursor in
            guard let value = cursor.takeDigits() ?? cursor.take(OrdinalWords.table),
                (1...31).contains(value)
            else { return nil }
            return value
        }
        return number.map(DateParts.DayOfMonth.number)
    }

    private static func date(
        _ day: DateParts.DayOfMonth, in month: NamedMonth, _ cursor: inout TokenCursor
    ) -> DateParts {
        var parts = DateParts(
            calendar: month.name.calendar, month: month.name.number, day: day)
        let year: YearReading? = cursor.attempt { cursor in
            _ = cursor.takeSign("/", "،", ",")
            return YearReading.read(&cursor)
        }
        switch year {
        case .gregorian(let year), .hijri(let year): parts.year = year
        case .nearness(let nearness), .hijriNearness(let nearness): parts.nearness = nearness
        case nil: parts.nearness = cursor.take(RelativeWords.table)
        }
        return parts
    }

    /// Reads «الشهر الجاري» behind «15 من».
    private static func dateOfMonthNear(
        _ day: DateParts.DayOfMonth, _ cursor: inout TokenCursor
    ) -> DateParts? {
        let isPointed = cursor.take(RelativeWords.demonstratives) != nil
        guard cursor.takeWord("الشهر") else { return nil }
        let nearness = cursor.take(RelativeWords.table)
        guard let nearness = nearness ?? (isPointed ? .current : nil) else { return nil }
        return DateParts(calendar: .gregorian, day: day, nearness: nearness)
    }
}
