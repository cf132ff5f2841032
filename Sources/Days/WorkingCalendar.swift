import ArabicText

/// The days on which an office works: all but its weekend and its holidays.
///
///     let calendar = WorkingCalendar(weekend: "friday, saturday")
///     let thursday = Day(iso: "2026-11-26")
///     calendar?.day(1, after: thursday)?.iso      // "2026-11-29"
///
/// Weekends differ from land to land: Friday and Saturday in most, Friday alone or Thursday and
/// Friday in some and in older records, Saturday and Sunday in Morocco, Tunisia, Mauritania, Lebanon
/// and the Emirates. That is why no calendar is assumed where none was given.
public struct WorkingCalendar: Sendable, Hashable {
    /// The days of the week without work; never all seven.
    public let weekend: Set<Weekday>

    /// Further days without work.
    public let holidays: Set<Day>

    /// Makes a calendar; nil when the weekend would be the whole week.
    public init?(weekend: Set<Weekday>, holidays: Set<Day> = []) {
        guard weekend.count < Weekday.allCases.count else { return nil }
        self.weekend = weekend
        self.holidays = holidays
    }

    /// Reads a weekend as a person types it: `friday, saturday`, «الجمعة والسبت», `الجمعة`.
    ///
    /// Nil when a word is no day of the week, when there is none, and when all seven are there.
    public init?(weekend text: String) {
        let tokens = TokenizedText(text).tokens
        var cursor = TokenCursor(tokens, at: 0, upTo: tokens.count)
        var days: Set<Weekday> = []
        while cursor.next != nil {
            if cursor.takeSign(",", "،", "+") { continue }
            guard
                let day = cursor.take(WeekdayNames.table, afterWaw: true)
                    ?? cursor.take(WeekdayNames.english)
            else { return nil }
            days.insert(day)
        }
        guard !days.isEmpty else { return nil }
        self.init(weekend: days)
    }

    /// Whether the office works on a day.
    public func isWorking(_ day: Day) -> Bool {
        !weekend.contains(day.weekday) && !holidays.contains(day)
    }

    /// Returns the working day a number of working days after a day, which itself does not count.
    ///
    /// Whole weeks are counted at once where no holiday can fall into them. Nil out of range.
    public func day(_ count: Int, after start: Day) -> Day? {
        guard count > 0 else { return nil }
        let perWeek = Weekday.allCases.count - weekend.count
        let weeks = holidays.isEmpty ? (count - 1) / perWeek : 0
        let (skipped, overflow) = weeks.multipliedReportingOverflow(by: 7)
        var day = overflow ? nil : start.adding(days: skipped)
        var left = count - weeks * perWeek
        while left > 0, let next = day?.adding(days: 1) {
            day = next
            if isWorking(next) { left -= 1 }
        }
        return left == 0 ? day : nil
    }
}
