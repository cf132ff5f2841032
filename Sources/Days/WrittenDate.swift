public import ArabicText

/// A date as it is written in a text, with its weekday and its partner in the other calendar.
///
///     let tokens = TokenizedText("يوم الأحد 2 رمضان 1446هـ الموافق 2 مارس 2025م").tokens
///     let date = WrittenDate.read(tokens, at: 0, upTo: tokens.count, reference: nil)
///     date?.day?.iso                 // "2025-03-02"
///     date?.hijri?.description       // "1446-09-02"
///     date?.weekdayDisagrees         // false
///
/// Where both calendars are given, the Gregorian one rules.
public struct WrittenDate: Sendable, Hashable {
    /// The tokens of the date, «يوم» and the partner included.
    public let tokens: Range<Int>

    /// The day; nil when the text gives no year and there is no reference day to find it by.
    public let day: Day?

    /// The Hijri date, when the text gives one.
    public let hijri: HijriDay?

    /// The weekday that the text names.
    public let weekday: Weekday?

    /// Whether the weekday that the text names is not that of the day.
    ///
    /// «الأحد 15 أغسطس 2024» disagrees, for that day was a Thursday.
    public var weekdayDisagrees: Bool {
        guard let weekday, let day else { return false }
        return day.weekday != weekday
    }

    /// Whether the two calendars name days that lie more than one day apart.
    public var calendarsDisagree: Bool {
        guard let day, let other = hijri?.gregorian else { return false }
        return abs(day.days(until: other)) > 1
    }
}

extension WrittenDate {
    /// Reads the longest date that begins at a token; nil when none begins there.
    ///
    /// A date without a year is the next such day on or after the reference. A weekday alone counts
    /// only with القادم, المقبل or their like. A day that is in no calendar (31/2/2024) is no date.
    public static func read(
        _ tokens: [Token], at index: Int, upTo end: Int, reference: Day?
    ) -> WrittenDate? {
        guard index >= 0, index < min(end, tokens.count), mayOpen(tokens[index]) else {
            return nil
        }
        var cursor = TokenCursor(tokens, at: index, upTo: end)
        return read(&cursor, reference: reference)
    }

    /// Whether a date may begin with a token; a comma may stand before الموافق.
    public static func mayOpen(_ token: Token) -> Bool {
        switch token.kind {
        case .number: true
        case .word: openers.contains(token.key)
        case .sign: token.isSign("،", ",")
        case .lineBreak: false
        }
    }

    /// The words with which a date may begin.
    public static let openers = WordSet(
        DateLead.openers + DateLead.equals.words + DateInWords.openers)

    /// Reads the longest date that begins at a cursor and moves the cursor behind it.
    static func read(_ cursor: inout TokenCursor, reference: Day?) -> WrittenDate? {
        guard cursor.next.map(mayOpen) == true else { return nil }
        let start = cursor.index
        return cursor.attempt { cursor in
            let lead = DateLead.read(&cursor)
            let parts: DateParts? = cursor.attempt { cursor in
                if !DateLead.takeEquals(&cursor), lead.weekday != nil {
                    _ = cursor.takeSign("،", ",")
                }
                return readParts(&cursor)
            }
            guard let parts else {
                return lead.day(from: reference).map {
                    WrittenDate(
                        tokens: start..<cursor.index, day: $0, hijri: nil, weekday: lead.weekday)
                }
            }
            let partner = readPartner(of: parts, &cursor)
            return date(
                parts, partner?.parts, weekday: lead.weekday ?? partner?.weekday,
                reference: reference, tokens: start..<cursor.index)
        }
    }

    /// Reads one date of either shape, without weekday and partner.
    static func readParts(_ cursor: inout TokenCursor) -> DateParts? {
        cursor.longest { choice in
            choice.add(NumericDate.read)
            choice.add(DateInWords.read)
        }
    }

    /// Reads the same date in the other calendar: behind الموافق, in brackets or behind a stroke.
    private static func readPartner(
        of parts: DateParts, _ cursor: inout TokenCursor
    ) -> (parts: DateParts, weekday: Weekday?)? {
        cursor.attempt { cursor in
            _ = cursor.takeSign("،", ",")
            let isBracketed = cursor.takeSign("(", "[")
            let isJoined = cursor.takeSign("/", "-", "–")
            let isEqualled = DateLead.takeEquals(&cursor)
            guard isBracketed || isJoined || isEqualled else { return nil }
            let weekday = DateLead.read(&cursor).weekday
            guard let partner = readParts(&cursor), partner.calendar != parts.calendar,
                !isBracketed || cursor.takeSign(")", "]")
            else { return nil }
            return (partner, weekday)
        }
    }

    /// Puts a date and its partner together; the one with a year leads the one without.
    private static func date(
        _ parts: DateParts, _ partner: DateParts?, weekday: Weekday?, reference: Day?,
        tokens: Range<Int>
    ) -> WrittenDate? {
        let all = [parts, partner].compactMap(\.self)
        let anchor = all.first { $0.year != nil }?.resolved(reference: nil)?.day
        let near = anchor?.adding(days: -3) ?? reference
        let found = all.map { $0.resolved(reference: near) }
        guard !found.contains(where: { $0 == nil }) else { return nil }
        let gregorian = zip(all, found).first { $0.0.calendar == .gregorian }?.1
        let hijri = found.lazy.compactMap { $0?.hijri }.first
        return WrittenDate(
            tokens: tokens, day: gregorian?.day ?? hijri?.gregorian, hijri: hijri,
            weekday: weekday)
    }
}
