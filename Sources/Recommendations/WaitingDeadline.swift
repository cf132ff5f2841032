public import Days

extension Recommendation {
    /// The day that its deadline's words lead to once its meeting's day is known; nil when it has a due
    /// day already, is closed, or its words lead to none.
    ///
    ///     «خلال شهر», meeting on 2026-06-01    →  2026-07-01
    public func waitingDeadline(
        meetingOn day: Day, by calendar: WorkingCalendar? = nil
    ) -> Day? {
        guard due == nil, originalDue == nil, status.category == .open, let dueText else {
            return nil
        }
        return DayPhraseReader(reference: day, calendar: calendar).day(typed: dueText)
    }
}
