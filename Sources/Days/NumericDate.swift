import ArabicText

/// Dates between strokes, dashes or dots.
///
///     2024-08-18        15/6/2024م        12 / 11 / 2024        15/11/1446هـ        28/شعبان/1434
///
/// Days come first, unless the first part is above 31 and so the year. Blanks may stand around the
/// separators. Years of two digits are of this century.
enum NumericDate {
    /// Reads such a date with its year.
    static func read(_ cursor: inout TokenCursor) -> DateParts? {
        cursor.attempt { cursor in
            guard let first = cursor.takeDigits(), let separator = takeSeparator(&cursor),
                let middle = Middle.read(&cursor), cursor.takeSign(separator),
                let third = cursor.takeDigits(), !isContinued(cursor, by: separator)
            else { return nil }
            let era = cursor.take(YearWords.eras)
            return parts(first, middle, third, era: era)
        }
    }

    /// Reads a day and a month without a year, 31/12.
    ///
    /// Only where a day is sure to follow, for such a pair may be anything.
    static func readShort(_ cursor: inout TokenCursor) -> DateParts? {
        cursor.attempt { cursor in
            guard let day = cursor.takeDigits(), (1...31).contains(day), cursor.takeSign("/"),
                let month = cursor.takeDigits(), (1...12).contains(month),
                !isContinued(cursor, by: "/"), cursor.next?.isSign("%", "٪") != true
            else { return nil }
            return DateParts(calendar: .gregorian, month: month, day: .number(day))
        }
    }

    /// The part in the middle: a number, or a month's name.
    private enum Middle {
        case number(Int)
        case name(MonthName)

        static func read(_ cursor: inout TokenCursor) -> Middle? {
            if let number = cursor.takeDigits() { return .number(number) }
            return cursor.take(MonthNames.table).map(Middle.name)
        }
    }

    private static let separators: [Word] = ["/", "-", ".", "–", "\\"]

    private static func takeSeparator(_ cursor: inout TokenCursor) -> Word? {
        separators.first { cursor.takeSign($0) }
    }

    /// Whether the number goes on behind.
    ///
    /// 10/2/2024/5 is no date, but 10.2.2024. ends a sentence.
    private static func isContinued(_ cursor: TokenCursor, by separator: Word) -> Bool {
        var ahead = cursor
        guard ahead.takeSign(separator), let next = ahead.next else { return false }
        return next.kind == .number && !next.followsBlank
    }

    private static func parts(
        _ first: Int, _ middle: Middle, _ third: Int, era: MonthCalendar?
    ) -> DateParts? {
        let (year, day) = first > 31 ? (first, third) : (third, first)
        switch middle {
        case .name(let name):
            let full = fullYear(year, isHijri: name.calendar == .hijri)
            return DateParts(
                calendar: name.calendar, year: full, month: name.number,
                day: .number(day))
        case .number(let month):
            let isHijri = era == .hijri || (1300...1500).contains(year)
            let isSwapped = month > 12 && day <= 12 && first <= 31
            return DateParts(
                calendar: isHijri ? .hijri : .gregorian,
                year: fullYear(year, isHijri: isHijri), month: isSwapped ? day : month,
                day: .number(isSwapped ? month : day))
        }
    }

    private static func fullYear(_ year: Int, isHijri: Bool) -> Int {
        year < 100 ? year + (isHijri ? 1_400 : 2_000) : year
    }
}
