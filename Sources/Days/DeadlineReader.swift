import ArabicText

/// Reads a deadline that a preposition opens, with all that belongs to it.
///
///     خلال تسعين يوماً من تاريخ هذا المحضر        قبل نهاية الربع الثاني من العام الجاري
struct DeadlineReader: Sendable {
    /// The day from which relative deadlines count.
    let reference: Day?

    /// Reads a deadline; nil for what only looks like one: خلال الاجتماع, من قبل الوزارة.
    func read(_ cursor: inout TokenCursor) -> DayReading? {
        let before = cursor.tokens[..<cursor.index].last { $0.kind != .lineBreak }
        let citation = CitationGuard(tokens: cursor.tokens, index: cursor.index)
        return cursor.attempt { cursor in
            guard let opening = cursor.take(DeadlineOpening.table, afterWaw: true) else {
                return nil
            }
            if before?.isWord("من", "ومن") == true, opening == .within || opening == .before {
                return nil
            }
            if opening == .on || opening == .date, citation.isCitation { return nil }
            return cursor.longest(of: objects(of: opening)).map { ended($0, &cursor) }
        }
    }

    /// Reads a length of time with what it is counted from.
    func readSpan(_ cursor: inout TokenCursor) -> DayReading? {
        guard let span = TimeSpan.read(&cursor) else { return nil }
        switch SpanAnchor.read(&cursor) {
        case .event: return DayReading(basis: .event)
        case .reference, nil: return DayReading(basis: .span, day: span.end(from: reference))
        }
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

    private typealias Reader = (inout TokenCursor) -> DayReading?

    private func objects(of opening: DeadlineOpening) -> [Reader] {
        let dates = DateObject(reference: reference)
        let tenth = BoundaryReader(reference: reference)
        let first = BoundaryReader(reference: reference, beginning: .first)
        let days: [Reader] = [
            dates.read, dates.readWeekday, dates.readShort, dates.readTomorrow, first.read,
        ]
        switch opening {
        case .within: return [readSpan, period(at: .last), tenth.read, readNextMeeting, dates.read]
        case .before: return days + [period(at: .first), EventPhrase.readOccasion, spanBeforeEvent]
        case .limit: return days + [period(at: .last), EventPhrase.readOccasion]
        case .limitOrSpan: return days + [period(at: .last), readSpan]
        case .on:
            return [dates.read, tenth.read, period(at: .last), readNextMeeting, readDefiniteSpan]
        case .edge: return [first.read]
        case .date: return [dates.read, dates.readTomorrow, dates.readShort]
        }
    }

    private func period(at edge: PeriodEdge) -> Reader {
        { cursor in
            PeriodReader(reference: reference).read(&cursor)?.reading(at: edge)
        }
    }

    /// Reads «الاجتماع القادم» behind خلال or في.
    private func readNextMeeting(_ cursor: inout TokenCursor) -> DayReading? {
        guard cursor.next.map({ !EventWords.leads.rows(beginningWith: $0.key).isEmpty }) == false
        else { return nil }
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
