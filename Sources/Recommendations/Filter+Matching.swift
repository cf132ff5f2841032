import ArabicText
public import Days

extension Filter {
    /// Whether a recommendation is meant, on a day.
    public func matches(_ item: Recommendation, on day: Day) -> Bool {
        switch self {
        case .everything: true
        case .not(let filter): !filter.matches(item, on: day)
        case .all(let filters): filters.allSatisfy { $0.matches(item, on: day) }
        case .any(let filters): filters.contains { $0.matches(item, on: day) }
        case .stem, .phrase: matchesWords(of: item)
        case .dueBefore, .dueWithin, .overdue, .noDue, .recordedAfter, .closedAfter, .closedInTime:
            matchesDays(of: item, on: day)
        default: matchesFacts(of: item)
        }
    }

    private func matchesFacts(of item: Recommendation) -> Bool {
        switch self {
        case .current: !item.isRepeatedLater
        case .category(let category): item.status.category == category
        case .counted: item.status.isCounted
        case .statuses(let statuses): statuses.contains(item.status)
        case .kinds(let kinds): kinds.contains(item.kind)
        case .owners(let keys): item.owner?.agency.map(keys.contains) ?? false
        case .ownersNamed(let names):
            item.owner.map { $0.agency == nil && Self.isExactly($0.name, oneOf: names) } ?? false
        case .noOwner: item.owner == nil
        case .inferredOwner: item.owner?.basis == .inferred
        case .topics(let topics): topics.contains { item.topics.contains($0) }
        case .meetings(let ids): ids.contains(item.meeting.id)
        case .law(let wanted): item.laws.contains { $0.answers(wanted) }
        case .ids(let ids): ids.contains(item.id)
        case .needsReview: item.needsReview
        default: false
        }
    }

    /// Whether a name is one of some names, scalar by scalar, as SQLite compares.
    private static func isExactly(_ name: String, oneOf names: [String]) -> Bool {
        names.contains { $0.unicodeScalars.elementsEqual(name.unicodeScalars) }
    }

    private func matchesDays(of item: Recommendation, on day: Day) -> Bool {
        switch self {
        case .dueBefore(let limit): item.due.map { $0 < limit } ?? false
        case .dueWithin(let days):
            item.status.awaitsWork
                && item.due.map { $0 >= day && day.days(until: $0) <= days } ?? false
        case .overdue: item.isOverdue(on: day)
        case .noDue: item.due == nil
        case .recordedAfter(let limit): item.recordedOn > limit
        case .closedAfter(let limit): item.closedOn.map { $0 > limit } ?? false
        case .closedInTime: item.closedOn.flatMap { day in item.due.map { day <= $0 } } ?? false
        default: false
        }
    }

    private func matchesWords(of item: Recommendation) -> Bool {
        switch self {
        case .stem(let stem): SearchWords.stems(item.searchedText).contains(stem)
        case .phrase(let words): Self.holds(SearchWords.folded(item.searchedText), run: words)
        default: false
        }
    }

    private static func holds(_ words: [String], run: [String]) -> Bool {
        guard !run.isEmpty, words.count >= run.count else { return false }
        return (0...(words.count - run.count)).contains {
            words[$0..<($0 + run.count)].elementsEqual(run)
        }
    }
}

extension Recommendation {
    /// All the text that a search looks into: the action, the position, the obstacle, the remedy and
    /// the office's note, in that order and on lines of their own.
    public var searchedText: String {
        Self.searchedText([text, position, obstacle, remedy, note])
    }

    /// Joins texts as a search sees them.
    public static func searchedText(_ parts: [String?]) -> String {
        parts.compactMap(\.self).joined(separator: "\n")
    }
}
