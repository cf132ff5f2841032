import ArabicText

/// What may stand before a date: «يوم», a weekday, and whether it is the next one.
///
///     يوم الخميس المقبل        اليوم الأحد        صباح يوم السبت
struct DateLead: Sendable, Hashable {
    /// The weekday that is named.
    let weekday: Weekday?
    /// Whether it is the next or the last one.
    let nearness: Nearness?

    /// The words with which it begins.
    static let openers =
        WeekdayNames.table.openers + ["اليوم", "يوم", "ليوم", "بيوم", "تاريخ", "وتاريخ"]

    /// Reads what there is; it may be nothing.
    static func read(_ cursor: inout TokenCursor) -> DateLead {
        let found: DateLead? = cursor.attempt { cursor in
            let isToday = cursor.takeWord("اليوم")
            _ = !isToday && cursor.takeWord("يوم", "ليوم", "بيوم", "تاريخ", "وتاريخ")
            guard let weekday = cursor.take(WeekdayNames.table) else {
                return isToday ? nil : DateLead(weekday: nil, nearness: nil)
            }
            let nearness = cursor.take(RelativeWords.table)
            return DateLead(weekday: weekday, nearness: nearness)
        }
        return found ?? DateLead(weekday: nil, nearness: nil)
    }

    /// Returns the day that a weekday alone means; nil unless it says القادم or الماضي.
    func day(from reference: Day?) -> Day?? {
        guard let weekday, let nearness, nearness != .current else { return nil }
        return .some(nearness == .next ? reference?.next(weekday) : reference?.last(weekday))
    }

    /// Takes «الموافق», with a comma before it and ل or a colon behind, and says whether it stood.
    @discardableResult
    static func takeEquals(_ cursor: inout TokenCursor) -> Bool {
        let found: Bool? = cursor.attempt { cursor in
            _ = cursor.takeSign("،", ",")
            guard let next = cursor.next, equals.contains(next.key) else { return nil }
            cursor.advance()
            _ = cursor.takeWord("ل", "لي", "من") || cursor.takeSign(":")
            return true
        }
        return found ?? false
    }

    /// The words for «that is».
    static let equals: WordSet = [
        "الموافق", "الموافقه", "الموافقين", "المصادف", "والموافق", "الموفق", "موافق",
    ]
}
