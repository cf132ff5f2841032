internal import Days
public import Recommendations

extension Register {
    /// Corrects what is known of a meeting.
    ///
    /// What is nil stays; an empty text means none. With the meeting's day, deadlines that waited for
    /// it («خلال شهر») get their due day.
    ///
    /// - Returns: The numbers of the recommendations that got a due day.
    /// - Throws: `Failure.unknownMeeting`, `.emptyText` for an empty title.
    public func setMeeting(
        _ id: Int, to update: MeetingUpdate, header: ActHeader
    ) throws(Failure) -> Done<[Int]> {
        try perform(header) { deed in
            let changes = try update.changes(to: deed.questions.meeting(id))
            try deed.record(Subject(.meeting, id), changes)
            guard let day = update.day, !changes.isEmpty else { return [] }
            return try deed.resolveDeadlines(of: id, heldOn: day)
        }
    }
}

extension Deed {
    /// Gives a due day to the recommendations of a meeting whose deadlines waited for its day.
    fileprivate func resolveDeadlines(of meeting: Int, heldOn day: Day) throws -> [Int] {
        let items = try questions.recommendations(
            matching: .meetings([meeting]), on: header.today, in: .id)
        let calendar = try questions.workingCalendar()
        return try items.compactMap { item in
            guard let due = item.waitingDeadline(meetingOn: day, by: calendar) else { return nil }
            var update = RecommendationUpdate()
            update.due = .set(due, words: item.dueText ?? due.iso)
            return try change(item.id, by: update) ? item.id : nil
        }
    }
}
