import ArabicText

/// Reads a deadline that a preposition opens, with all that belongs to it.
///
///     خلال تسعين يوماً من تاريخ هذا المحضر        قبل نهاية الربع الثاني من العام الجاري
struct DeadlineReader: Sendable {
    /// The day from which relative deadlines count.
    let reference: Day?
    /// What tells working days; nil leaves them without a day.
    let calendar: WorkingCalendar?

    /// Reads a deadline; nil for what only looks like one: خلال الاجتماع, من قبل الوزارة.
    func read(_ cursor: inout TokenCursor) -> DayReading? {
        let start = cursor.index
        return cursor.attempt { cursor in
            guard let opening = cursor.take(DeadlineOpening.table, afterWaw: true) else {
                return nil
            }
            let before = cursor.tokens[..<start].last { $0.kind != .lineBreak }
            if before?.isWord("من", "ومن") == true, opening == .within || opening == .before {
                return nil
            }
            if opening == .on || opening == .date,
                CitationGuard(tokens: cursor.tokens, index: start).isCitation
            {
                return nil
            }
            let object = cursor.longest { offerObjects(of: opening, to: &$0) }
            return object.map { ended($0, &cursor) }
        }
    }

    /// Reads a length of time with what it is counted from.
    func readSpan(_ cursor: inout TokenCursor) -> DayReading? {
        guard let span = TimeSpan.read(&cursor) else { return nil }
        switch SpanAnchor.read(&cursor) {
        case .event: return DayReading(basis: .event)
        case .reference, nil:
            return span.reading(from: reference, by: calendar)
        }
    }

    /// Runs a reader and takes the words that may end what it found.
    func ended(
        _ read: (inout TokenCursor) -> DayReading?, _ cursor: inout TokenCursor
    ) -> DayReading? {
        read(&cursor).map { ended($0, &cursor) }
    }

    /// Takes the words that may end any deadline; a weekday «من كل أسبوع» comes back.
    func ended(_ reading: DayReading, _ cursor: inout TokenCursor) -> DayReading {
        let isRecurrent: Bool? = cursor.attempt { cursor in
            _ = cursor.takeWord("من", "في")
            return RecurrentWords.takeEvery(&cursor) ? true : nil
        }
        _ = cursor.take(DeadlineEndings.table)
        return isRecurrent == true ? DayReading(basis: .recurrent) : reading
    }

    /// Offers what may stand behind an opening.
    private func offerObjects(
        of opening: DeadlineOpening, to choice: inout TokenCursor.Choice<DayReading>
    ) {
        let dates = DateObject(reference: reference)
        let tenth = BoundaryReader(reference: reference)
        switch opening {
        case .within:
            choice.add(readSpan)
            choice.add(readPeriodEnd)
            choice.add(tenth.read)
            choice.add(readNextMeeting)
            choice.add(dates.read)
        case .before:
            offerDays(to: &choice)
            choice.add { PeriodReader(reference: reference).read(&$0)?.reading(at: .first) }
            choice.add(EventPhrase.readOccasion)
            choice.add(spanBeforeEvent)
        case .limit:
            offerDays(to: &choice)
            choice.add(readPeriodEnd)
            choice.add(EventPhrase.readOccasion)
        case .limitOrSpan:
            offerDays(to: &choice)
            choice.add(readPeriodEnd)
            choice.add(readSpan)
        case .on:
            choice.add(dates.read)
            choice.add(tenth.read)
            choice.add(readPeriodEnd)
            choice.add(readNextMeeting)
            choice.add(readDefiniteSpan)
        case .edge:
            choice.add(BoundaryReader(reference: reference, beginning: .first).read)
        case .span:
            choice.add(readSpan)
        case .date:
            choice.add(dates.read)
            choice.add(dates.readTomorrow)
            choice.add(dates.readShort)
        }
    }

    /// Offers days, and points of a period that begin on one.
    private func offerDays(to choice: inout TokenCursor.Choice<DayReading>) {
        let dates = DateObject(reference: reference)
        choice.add(dates.read)
        choice.add(dates.readWeekday)
        choice.add(dates.readShort)
        choice.add(dates.readTomorrow)
        choice.add(BoundaryReader(reference: reference, beginning: .first).read)
    }

    /// Reads a period, which means its last day.
    private func readPeriodEnd(_ cursor: inout TokenCursor) -> DayReading? {
        PeriodReader(reference: reference).read(&cursor)?.reading(at: .last)
    }

    /// Reads «الاجتماع القادم» behind خلال or في.
    private func readNextMeeting(_ cursor: inout TokenCursor) -> DayReading? {
        guard let next = cursor.next, !EventWords.leads.opens(with: next.key) else { return nil }
        let start = cursor.index
        guard let reading = EventPhrase.readOccasion(&cursor),
            cursor.tokens[start..<cursor.index].contains(where: isNext)
        else { return nil }
        return reading
    }

    private func isNext(_ token: Token) -> Bool {
        RelativeWords.table.rows(beginningWith: token.key).contains { $0.value == .next }
    }

    /// Reads «الأيام القادمة» behind في.
    private func readDefiniteSpan(_ cursor: inout TokenCursor) -> DayReading? {
        guard let key = cursor.next?.key, key.hasPrefix("ال") else { return nil }
        return readSpan(&cursor)
    }

    /// Reads «أسبوعين من موعد الامتحانات» behind قبل.
    private func spanBeforeEvent(_ cursor: inout TokenCursor) -> DayReading? {
        guard TimeSpan.read(&cursor) != nil, SpanAnchor.read(&cursor) == .event else { return nil }
        return DayReading(basis: .event)
    }
}
