import ArabicText
import Days
import Recommendations

/// What a person should look at in a record as a whole.
enum DocumentFindings {
    /// Returns the findings: no day of the meeting, dates that contradict themselves, no items.
    static func all(
        _ head: MeetingReader, meeting: MeetingDraft, drafts: [Draft], in source: SourceText
    ) -> [Finding] {
        var findings: [Finding] = []
        if meeting.day == nil { findings.append(Finding(category: .noMeetingDay, span: 0..<0)) }
        if drafts.isEmpty { findings.append(Finding(category: .nothingFound, span: 0..<0)) }
        for (date, tokens) in head.dates {
            if date.weekdayDisagrees {
                findings.append(finding(.weekdayDisagrees, date, tokens, source))
            }
            if date.calendarsDisagree {
                findings.append(finding(.calendarsDisagree, date, tokens, source))
            }
        }
        return findings
    }

    private static func finding(
        _ category: Finding.Category, _ date: WrittenDate, _ tokens: [Token], _ source: SourceText
    ) -> Finding {
        let words = tokens[date.tokens]
        let span = (words.first?.range.lowerBound ?? 0)..<(words.last?.range.upperBound ?? 0)
        return Finding(
            category: category, span: span, quote: source.oneLine(in: span),
            details: date.day.map { [$0.iso] } ?? [])
    }
}
