import ArabicText
import Days
import Recommendations

/// The deadline of an action: the phrase in its own sentence, or the value of a field beside it.
///
///     تسليم الكشف خلال أسبوعين       →  «خلال أسبوعين»
///     المدة: فوراً                   →  «فوراً», no day
///
/// Of several phrases the one with a day counts, else the first. What recurs, and a field in which
/// nothing was decided, is no deadline.
struct DueReader {
    private let reader: DayPhraseReader
    private let nextMeeting: Day?
    private let source: SourceText

    /// Makes a reader that counts from a day and knows when the next meeting is, if the text says.
    init(reference: Day?, calendar: WorkingCalendar?, nextMeeting: Day?, source: SourceText) {
        reader = DayPhraseReader(reference: reference, calendar: calendar)
        self.nextMeeting = nextMeeting
        self.source = source
    }

    /// Reads a field's value; nil when it names no deadline.
    func readField(_ value: [Token]) -> DraftDue? {
        guard let phrase = reader.readField(value, in: value.indices) else { return nil }
        return due(phrase, in: value)
    }

    /// Reads the phrase within an action.
    func read(_ candidate: Candidate) -> DraftDue? {
        var found: [DraftDue] = []
        let words = candidate.words
        var index = words.startIndex
        while index < words.endIndex {
            guard WordTraits(of: candidate.tokens[index]).contains(.opensTime),
                let phrase = reader.read(candidate.tokens, at: index, upTo: words.endIndex)
            else {
                index += 1
                continue
            }
            if !startsValidity(candidate.tokens, before: index),
                let due = due(phrase, in: candidate.tokens)
            {
                found.append(due)
            }
            index = max(index + 1, phrase.tokens.upperBound)
        }
        return found.first { $0.day != nil } ?? found.first { $0.basis != .atOnce } ?? found.first
    }

    private func startsValidity(_ tokens: [Token], before index: Int) -> Bool {
        let before = tokens[max(0, index - 2)..<index]
        return before.contains { $0.isWord("اعتبارا", "ابتداء", "بدءا", "انطلاقا") }
    }

    private func due(_ phrase: DayPhrase, in tokens: [Token]) -> DraftDue? {
        guard phrase.basis != .recurrent, phrase.basis != .unknown,
            let first = tokens[phrase.tokens].first, let last = tokens[phrase.tokens].last
        else { return nil }
        let span = first.range.lowerBound..<last.range.upperBound
        let day = phrase.day ?? (namesNextMeeting(tokens[phrase.tokens]) ? nextMeeting : nil)
        return DraftDue(
            day: day, text: source.oneLine(in: span), basis: phrase.basis, span: span,
            wantsCalendar: phrase.wantsCalendar)
    }

    private func namesNextMeeting(_ words: ArraySlice<Token>) -> Bool {
        words.contains { $0.isWord("الاجتماع", "اجتماع", "الجلسه", "اجتماعها", "الدوره") }
            && words.contains {
                $0.isWord("القادم", "القادمه", "المقبل", "المقبله", "التالي", "التاليه")
            }
    }
}
