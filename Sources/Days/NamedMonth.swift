import ArabicText

/// A month as it stands in a text, with the word شهر and a second name of the same month.
///
///     شهر شوال        كانون الأول/ديسمبر        آذار (مارس)        شهر رمضان المبارك        شهر 10
struct NamedMonth: Sendable, Hashable {
    let name: MonthName

    /// Whether it can stand without a day number: its name means nothing else, or شهر leads to it.
    let isSure: Bool

    /// Reads a month that begins at the cursor.
    static func read(_ cursor: inout TokenCursor) -> NamedMonth? {
        cursor.attempt { cursor in
            let saysMonth = cursor.takeWord("شهر", "لشهر", "بشهر", "شهري")
            guard let name = cursor.take(MonthNames.table) ?? numbered(&cursor, after: saysMonth)
            else { return nil }
            takeSecondName(of: name, &cursor)
            if name.calendar == .hijri { _ = cursor.take(MonthNames.honours) }
            return NamedMonth(name: name, isSure: saysMonth || !name.isAmbiguous)
        }
    }

    /// Reads the number of «شهر 10» or «شهر عشرة»; «شهر واحد» is a length of time.
    private static func numbered(_ cursor: inout TokenCursor, after saysMonth: Bool) -> MonthName? {
        guard saysMonth, cursor.next?.key != "واحد" else { return nil }
        return cursor.attempt { cursor in
            guard let number = cursor.takeNumber(), (1...12).contains(number),
                cursor.next.map({ TimeUnit.table.rows(beginningWith: $0.key).isEmpty }) ?? true
            else { return nil }
            return MonthName(calendar: .gregorian, number: number, isAmbiguous: false)
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
