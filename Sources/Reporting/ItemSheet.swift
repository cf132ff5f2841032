public import Days
public import Recommendations

/// All that is known of one recommendation.
public struct ItemSheet: Sendable {
    /// The recommendation.
    public var item: Recommendation
    /// The line or lines of the source that hold it; nil when it was typed.
    public var sourceLines: String?
    /// What happened to it, oldest first.
    public var history: History
    /// The day of which it is true.
    public var day: Day

    /// Shows a recommendation.
    public init(_ item: Recommendation, sourceLines: String?, history: History, on day: Day) {
        self.item = item
        self.sourceLines = sourceLines
        self.history = history
        self.day = day
    }

    /// The sheet as a page.
    public func page(_ words: Words) -> Page {
        var blocks: [Page.Block] = [
            .heading(title(words), level: 1),
            .facts(key: "item", facts(words)),
        ]
        if let sourceLines {
            blocks.append(
                .quote(key: "source", title: words.label(.sourceSentence), text: sourceLines))
        }
        blocks.append(.heading(words.label(.history), level: 2))
        return Page(blocks + history.page(words).blocks)
    }

    private func title(_ words: Words) -> String {
        let parts = ["\(item.id)", item.item, words.status(item.status)]
        let later = item.isRepeatedLater ? [words.label(.repeatedLater)] : []
        return (parts + later).joined(separator: " · ")
    }

    private func facts(_ words: Words) -> [Fact] {
        [
            Fact("text", words.label(.text), .text(item.text)),
            Fact("number", words.label(.number), Cell(item.number)),
            Fact("kind", words.label(.kind), words.cell(item.kind)),
            Fact("owner", words.label(.owner), owner(words)),
            Fact(
                "supporting", words.label(.supporting),
                .list(item.supporting.map { .text($0.name) })),
            Fact(
                "due", words.label(.due), due(words),
                tone: item.isOverdue(on: day) ? .alarm : .plain),
            Fact("originalDue", words.label(.originalDue), movedDue),
            Fact("dueText", words.label(.dueText), Cell(item.dueText)),
            Fact("position", words.label(.position), Cell(item.position)),
            Fact("obstacle", words.label(.obstacle), Cell(item.obstacle)),
            Fact("remedy", words.label(.remedy), Cell(item.remedy)),
            Fact("note", words.label(.note), Cell(item.note)),
            Fact("progress", words.label(.progress), item.progress.map(Cell.percent) ?? .missing),
            Fact("priority", words.label(.priority), words.cell(item.priority)),
            Fact("topics", words.label(.topics), words.cell(topics: item.topics)),
            Fact("laws", words.label(.laws), .list(item.laws.map(ItemRow.law))),
            Fact("repeats", words.label(.repeatsEarlier), Cell(item.repeats)),
            Fact("meeting", words.label(.meeting), .text(meeting(words))),
            Fact("recordedOn", words.label(.recordedOn), .day(item.recordedOn)),
            Fact("closedOn", words.label(.closedOn), Cell(item.closedOn)),
            Fact("rule", words.label(.foundBy), rule),
            Fact(
                "needsReview", words.label(.needsReview),
                item.needsReview ? .word(key: "true", words.label(.yes)) : .missing),
        ]
    }

    private func owner(_ words: Words) -> Cell {
        guard let owner = item.owner else { return .word(key: "", words.label(.none)) }
        return .text("\(owner.name) (\(words.basis(owner.basis)))")
    }

    private func due(_ words: Words) -> Cell {
        guard let due = item.due else { return .word(key: "", words.label(.none)) }
        guard let late = item.daysLate(on: day) else { return .day(due) }
        return .text("\(due) (\(words.catalogue.late(days: late)))")
    }

    private var movedDue: Cell {
        item.originalDue == item.due ? .missing : Cell(item.originalDue)
    }

    private var rule: Cell {
        item.place.map { .text("\($0.rule) (\($0.confidence)%)") } ?? .missing
    }

    private func meeting(_ words: Words) -> String {
        let day = item.meeting.day?.iso ?? words.label(.undatedMeeting)
        return "\(item.meeting.id) · \(day) · \(item.meeting.title)"
    }
}
