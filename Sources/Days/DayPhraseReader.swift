public import ArabicText

/// Reads time phrases in the text of a record, in a field of it, or as a person types them.
///
///     let reader = DayPhraseReader(reference: Day(iso: "2024-08-18"))
///     reader.readTyped("خلال أسبوعين")?.day?.iso        // "2024-09-01"
///     reader.readTyped("15 رمضان 1447")?.day?.iso       // "2026-03-04"
///
/// The reference is the day of the meeting, or today; without it relative phrases have no day.
/// Working days («خلال عشرة أيام عمل») have one only where a calendar tells which they are.
public struct DayPhraseReader: Sendable {
    private let reference: Day?
    private let calendar: WorkingCalendar?
    private let deadlines: DeadlineReader

    /// Makes a reader that counts from a day, and working days by a calendar.
    public init(reference: Day?, calendar: WorkingCalendar? = nil) {
        self.reference = reference
        self.calendar = calendar
        deadlines = DeadlineReader(reference: reference, calendar: calendar)
    }

    /// Reads the longest deadline that begins exactly at a token, its preposition included.
    ///
    /// A و written together with the preposition (وخلال) is inside the phrase's first token. Line
    /// breaks may stand inside. What only looks like a deadline is nil: «خلال الاجتماع», «من قبل»,
    /// «حتى يتسنى», «قبل استفحالها», a law's date, the start of validity (اعتباراً من).
    public func read(_ tokens: [Token], at index: Int, upTo end: Int) -> DayPhrase? {
        guard index >= 0, index < min(end, tokens.count), Self.mayOpen(tokens[index]) else {
            return nil
        }
        var cursor = TokenCursor(tokens, at: index, upTo: end)
        let reading = cursor.longest { offerProse(to: &$0) }
        return reading.map { phrase($0, from: index, cursor) }
    }

    /// Whether a deadline in prose may begin with a token: nine words of ten open none.
    private static func mayOpen(_ token: Token) -> Bool {
        token.kind == .word && openers.contains(token.key)
    }

    /// Reads a cell or a label's value: a deadline with or without its preposition.
    ///
    /// An empty or undecided value (—, يحدد لاحقاً) has the basis unknown; a value that tells no
    /// time is nil. What stands behind the phrase is left.
    public func readField(_ tokens: [Token], in range: Range<Int>) -> DayPhrase? {
        let range = range.clamped(to: tokens.indices)
        let start = range.first { tokens[$0].kind == .word || tokens[$0].kind == .number }
        guard let start else {
            return DayPhrase(
                tokens: range, basis: .unknown, day: nil, hijri: nil, wantsCalendar: false)
        }
        let isBracketed = start > range.lowerBound && tokens[start - 1].isSign("(")
        let places = isBracketed ? [start, start - 1] : [start]
        return places.lazy.compactMap { place in
            var cursor = TokenCursor(tokens, at: place, upTo: range.upperBound)
            let reading = cursor.longest { choice in
                offerProse(to: &choice)
                offerFields(to: &choice)
            }
            return reading.map { phrase($0, from: place, cursor) }
        }.first
    }

    /// Reads what a person types: an ISO day, or any phrase in Arabic, or a little English.
    ///
    /// The whole text must be the phrase; final punctuation does not count.
    public func readTyped(_ text: String) -> DayPhrase? {
        let tokens = TokenizedText(text).tokens
        guard let first = tokens.firstIndex(where: { $0.kind != .lineBreak }) else { return nil }
        var cursor = TokenCursor(tokens, at: first, upTo: tokens.count)
        let reading = cursor.longest { choice in
            offerProse(to: &choice)
            offerFields(to: &choice)
            choice.add(readRelativeDay)
            choice.add(readAfter)
            choice.add(EnglishReader(reference: reference, calendar: calendar).read)
        }
        guard let reading, reading.basis != .unknown else { return nil }
        let rest = tokens[cursor.index...]
        let isOver = rest.allSatisfy { token in
            token.kind == .lineBreak || token.isSign(".", "،", "؛", "!", "؟")
        }
        guard isOver else { return nil }
        return phrase(reading, from: first, cursor)
    }

    /// Returns the day that a person typed: an ISO day, which needs none of the tables, or a phrase.
    public func day(typed text: String) -> Day? { Day(iso: text) ?? readTyped(text)?.day }

    private func phrase(_ reading: DayReading, from start: Int, _ cursor: TokenCursor) -> DayPhrase
    {
        DayPhrase(
            tokens: start..<cursor.index, basis: reading.basis, day: reading.day,
            hijri: reading.hijri, wantsCalendar: reading.wantsCalendar)
    }
}

extension DayPhraseReader {
    /// The words with which they begin, with a joined و and without: few words of a text do.
    public static let openers: WordSet = {
        let words =
            DeadlineOpening.table.openers + UrgencyWords.table.openers + RecurrentWords.openers
            + EventWords.conditions.openers + BoundaryWords.table.openers + DateLead.openers
            + RelativeDayWords.coming.openers
        return WordSet(words + words.map { "و" + $0 })
    }()

    /// Offers the constructs that count in running prose.
    fileprivate func offerProse(to choice: inout TokenCursor.Choice<DayReading>) {
        choice.add(deadlines.read)
        choice.add(readUrgency)
        choice.add(RecurrentWords.read)
        choice.add(EventPhrase.readCondition)
        choice.add(readExplicitBoundary)
        choice.add(readBareTomorrow)
        choice.add(readBareWeekday)
    }

    /// Offers the constructs that count only where a deadline is expected.
    fileprivate func offerFields(to choice: inout TokenCursor.Choice<DayReading>) {
        let dates = DateObject(reference: reference)
        let periods = PeriodReader(reference: reference, allowsBareNouns: true)
        choice.add { deadlines.ended(dates.read, &$0) }
        choice.add { deadlines.ended(dates.readWeekday, &$0) }
        choice.add { deadlines.ended(dates.readShort, &$0) }
        choice.add { deadlines.ended(deadlines.readSpan, &$0) }
        choice.add { deadlines.ended(BoundaryReader(reference: reference).read, &$0) }
        choice.add { deadlines.ended({ periods.read(&$0)?.reading(at: .last) }, &$0) }
        choice.add { deadlines.ended(EventPhrase.readOccasion, &$0) }
        choice.add { deadlines.ended(readUndecided, &$0) }
    }

    private func readUrgency(_ cursor: inout TokenCursor) -> DayReading? {
        cursor.take(UrgencyWords.table, afterWaw: true).map { _ in DayReading(basis: .atOnce) }
    }

    /// Reads «نهاية الشهر الجاري» or «بنهاية العام»; «نهاية الشهر» alone may be of a report.
    private func readExplicitBoundary(_ cursor: inout TokenCursor) -> DayReading? {
        let found = BoundaryReader(reference: reference).readMarked(&cursor)
        guard let found, found.isExplicit else { return nil }
        return deadlines.ended(found.reading, &cursor)
    }

    private func readBareTomorrow(_ cursor: inout TokenCursor) -> DayReading? {
        cursor.next?.isWord("غدا") == true
            ? DateObject(reference: reference).readTomorrow(&cursor) : nil
    }

    /// Reads «الخميس المقبل» without a preposition.
    private func readBareWeekday(_ cursor: inout TokenCursor) -> DayReading? {
        let lead = DateLead.read(&cursor)
        guard let weekday = lead.weekday, lead.nearness == .next else { return nil }
        return DayReading(basis: .relative, day: reference?.next(weekday))
    }

    private func readUndecided(_ cursor: inout TokenCursor) -> DayReading? {
        cursor.take(UndecidedWords.table).map { _ in DayReading(basis: .unknown) }
    }

    private func readRelativeDay(_ cursor: inout TokenCursor) -> DayReading? {
        let words = cursor.take(RelativeDayWords.typed) ?? cursor.take(RelativeDayWords.coming)
        return words.map { DayReading(basis: .relative, day: reference?.adding(days: $0)) }
    }

    /// Reads «بعد أسبوعين», which in prose is no deadline.
    private func readAfter(_ cursor: inout TokenCursor) -> DayReading? {
        cursor.takeWord("بعد") ? deadlines.readSpan(&cursor) : nil
    }
}
