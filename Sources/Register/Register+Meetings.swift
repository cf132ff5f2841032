public import Recommendations

extension Register {
    /// Corrects what is known of a meeting.
    ///
    /// What is nil stays; an empty text means none.
    ///
    /// - Returns: Whether anything changed.
    /// - Throws: `Failure.unknownMeeting`, `.emptyText` for an empty title.
    public func setMeeting(
        _ id: Int, to update: MeetingUpdate, header: ActHeader
    ) throws(Failure) -> Done<Bool> {
        let done = try perform(header) { deed in
            let changes = try update.changes(to: deed.questions.meeting(id))
            try deed.record(Subject(.meeting, id), changes)
        }
        return Done(value: done.act != nil, act: done.act)
    }
}
