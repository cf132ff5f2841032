import ArabicText

/// A month as it stands in a text, with the word شهر and a second name of the same month.
///
///     شهر شوال        كانون الأول/ديسمبر        آذار (مارس)        شهر رمضان المبارك        شهر 10
struct NamedMonth: Sendable, Hashable {
    /// The month.
    let name: MonthName

    /// What it needs beside it when no day number leads to it; nothing behind شهر.
    let doubt: MonthName.Doubt

    /// The second of two months: شهري سبتمبر وأكتوبر.
    var second: MonthName?

    /// Reads a month, or two behind شهري.
    static func read(_ cursor: inout TokenCursor) -> NamedMonth? {
        cursor.attempt { cursor in
            let saysTwo = cursor.takeWord("شهري", "لشهري", "بشهري")
            let saysMonth = saysTwo || cursor.takeWord("شهر", "لشهر", "بشهر")
            guard let name = cursor.take(MonthNames.table) ?? numbered(&cursor, after: saysMonth)
            else { return nil }
            takeSecondName(of: name, &cursor)
            if name.calendar == .hijri { _ = cursor.take(MonthNames.honours) }
            let second = saysTwo ? cursor.take(MonthNames.table, afterWaw: true) : nil
            return NamedMonth(name: name, doubt: saysMonth ? .none : name.doubt, second: second)
        }
    }

    /// Reads the number of «شهر 10» or «شهر عشرة»; «شهر واحد» is a length of time.
    private static func numbered(_ cursor: inout TokenCursor, after saysMonth: Bool) -> MonthName? {
        guard saysMonth, cursor.next?.key != "واحد" else { return nil }
        return cursor.attempt { cursor in
            guard let number = cursor.takeNumber(), (1...12).contains(number),
                cursor.next.map({ !TimeUnit.table.opens(with: $0.key) }) ?? true
            else { return nil }
            return MonthName(calendar: .gregorian, number: number, doubt: .none)
        }
    }

    /// Takes a second name of the same month: behind a stroke, in brackets, or simply behind.
    private static func takeSecondName(of name: MonthName, _ cursor: inout TokenCursor) {
        let _: Bool? = cursor.attempt { cursor in
            let isBracketed = cursor.takeSign("(", "[")
            if !isBracketed { _ = cursor.takeSign("/", "-", "–", "،") || cursor.takeWord("او") }
            guard let second = cursor.take(MonthNames.table), second.isSame(as: name) else {
                return nil
            }
            return !isBracketed || cursor.takeSign(")", "]") ? true : nil
        }
    }
}
