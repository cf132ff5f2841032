import ArabicText
import Days
import Recommendations

extension Simulation {
    /// A random filter, of filters so deep.
    mutating func filter(depth: Int = 3) -> Filter {
        guard depth > 0, random.onceIn(2) else { return leaf() }
        let parts = (0..<Int.random(in: 0...3, using: &random)).map { _ in filter(depth: depth - 1)
        }
        switch Int.random(in: 0...2, using: &random) {
        case 0: return .not(filter(depth: depth - 1))
        case 1: return .all(parts)
        default: return .any(parts)
        }
    }

    private mutating func leaf() -> Filter {
        let day = someDay() ?? today
        let days = Int.random(in: -5...60, using: &random)
        let ids = (0..<5).map { _ in Int.random(in: 1...15, using: &random) }
        let leaves: [Filter] = [
            .everything, .current, .category(random.one(of: [.open, .closed])), .counted,
            .statuses(random.some(of: Status.allCases)),
            .kinds(random.some(of: RecommendationKind.allCases)),
            .owners(random.some(of: Self.keys)), .ownersNamed(random.some(of: ["جهة ما", "x"])),
            .noOwner, .inferredOwner, .topics(random.some(of: Self.topics)), .meetings(ids),
            .law(LawCitation(number: 5, year: random.onceIn(2) ? nil : 2018 + days % 2)),
            .ids(ids), .dueBefore(day), .dueWithin(days: days), .overdue, .noDue,
            .recordedAfter(day), .closedAfter(day), .needsReview, stem(), phrase(),
        ]
        return random.one(of: leaves)
    }

    private mutating func stem() -> Filter {
        let stems = SearchWords.stems(random.one(of: Self.words))
        return .stem(stems.first ?? "\"")
    }

    private mutating func phrase() -> Filter {
        .phrase(SearchWords.folded(text(Int.random(in: 0...2, using: &random))))
    }
}
