internal import Days
internal import GRDB
internal import Recommendations

/// The second meaning of a filter: a condition on `recommendation r`. The first is
/// `Filter.matches(_:on:)`, and a test compares the two.
///
/// Every condition is true or false, never null, so that `NOT` means the opposite. What users typed
/// is bound as arguments, never pasted.
extension Filter {
    /// Returns the condition on a day.
    func sql(on day: Day) -> SQL {
        switch self {
        case .everything: "1"
        case .not(let filter): "(NOT \(filter.sql(on: day)))"
        case .all(let filters): Self.joined(filters, on: day, by: " AND ", empty: "1")
        case .any(let filters): Self.joined(filters, on: day, by: " OR ", empty: "0")
        case .stem, .phrase: wordsSQL
        case .dueBefore, .dueWithin, .overdue, .noDue, .recordedAfter, .closedAfter, .closedInTime:
            daysSQL(on: day)
        case .owners, .ownersNamed, .noOwner, .inferredOwner: ownerSQL
        default: factsSQL
        }
    }

    private static func joined(
        _ filters: [Filter], on day: Day, by word: String, empty: SQL
    ) -> SQL {
        if filters.isEmpty { return empty }
        // SQLite reads expressions only so deep: many are joined by halves.
        guard filters.count > 50 else {
            return "(\(filters.map { $0.sql(on: day) }.joined(separator: word)))"
        }
        let middle = filters.count / 2
        let halves = [Array(filters[..<middle]), Array(filters[middle...])]
        let joined = halves.map { Self.joined($0, on: day, by: word, empty: empty) }
        return "(\(joined.joined(separator: word)))"
    }

    private var factsSQL: SQL {
        switch self {
        case .current:
            """
            NOT EXISTS (SELECT 1 FROM recommendation l WHERE l.repeats = r.id AND l.withdrawn = 0
            AND l.status <> 'void')
            """
        case .category(let category):
            "r.status IN (SELECT key FROM status WHERE category = \(category.rawValue))"
        case .counted: "r.status IN (SELECT key FROM status WHERE counted)"
        case .statuses(let statuses): "r.status IN \(statuses.map(\.rawValue))"
        case .kinds(let kinds): "r.kind IN \(kinds.map(\.rawValue))"
        case .topics(let topics):
            "r.id IN (SELECT recommendation FROM recommendationTopic WHERE topic IN \(topics))"
        case .meetings(let ids): "r.meeting IN \(ids)"
        case .law(let law):
            """
            r.id IN (SELECT recommendation FROM recommendationLaw WHERE number = \(law.number)
            AND (year IS NULL OR year = ifnull(\(law.year), year)))
            """
        case .ids(let ids): "r.id IN \(ids)"
        case .needsReview: "r.needsReview = 1"
        default: "0"
        }
    }

    private var ownerSQL: SQL {
        switch self {
        case .owners(let keys): "(r.owner IS NOT NULL AND r.owner IN \(keys))"
        case .ownersNamed(let names): "(r.ownerName IS NOT NULL AND r.ownerName IN \(names))"
        case .noOwner: "(r.ownerBasis IS NULL)"
        case .inferredOwner: "(r.ownerBasis IS 'inferred')"
        default: "0"
        }
    }

    private func daysSQL(on day: Day) -> SQL {
        switch self {
        case .dueBefore(let limit): return "(r.due IS NOT NULL AND r.due < \(limit.iso))"
        case .dueWithin(let days):
            let last = day.adding(days: days)?.iso ?? (days < 0 ? "" : "9999-12-31")
            return """
                (r.due IS NOT NULL AND r.due BETWEEN \(day.iso) AND \(last) AND \(Self.awaitsWork))
                """
        case .overdue: return Self.overdueSQL(on: day)
        case .noDue: return "(r.due IS NULL)"
        case .recordedAfter(let limit): return "(r.recordedOn > \(limit.iso))"
        case .closedAfter(let limit):
            return "(r.closedOn IS NOT NULL AND r.closedOn > \(limit.iso))"
        case .closedInTime:
            return "(r.closedOn IS NOT NULL AND r.due IS NOT NULL AND r.closedOn <= r.due)"
        default: return "0"
        }
    }

    /// The condition of being overdue on a day.
    static func overdueSQL(on day: Day) -> SQL {
        "(r.due IS NOT NULL AND r.due < \(day.iso) AND \(awaitsWork))"
    }

    private static var awaitsWork: SQL { "r.status IN (SELECT key FROM status WHERE awaitsWork)" }

    private var wordsSQL: SQL {
        switch self {
        case .stem(let stem): Self.search("stems", for: [stem])
        case .phrase(let words): Self.search("words", for: words)
        default: "0"
        }
    }

    /// The condition of having words in a row in a column of the index.
    private static func search(_ column: String, for words: [String]) -> SQL {
        let areWords = words.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isWhitespace) }
        guard areWords, !words.isEmpty else { return "0" }
        let run = words.joined(separator: " ")
        let quoted = run.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"")
        let pattern = "\(column) : \"\(quoted)\""
        return "r.id IN (SELECT rowid FROM search WHERE search MATCH \(pattern))"
    }
}
