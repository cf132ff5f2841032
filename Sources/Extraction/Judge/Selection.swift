import ArabicText

/// Chooses among candidates: the judge's odds first, then what fits together.
struct Selection {
    /// What is an item, in text order, without overlaps.
    private(set) var chosen: [Candidate] = []
    /// What is none, and overlaps no item, best first.
    private(set) var refused: [Candidate] = []

    /// Chooses by a judge.
    init(_ candidates: [Candidate], by judge: Judge) {
        var candidates = candidates
        for index in candidates.indices {
            let odds = judge.item.logOdds(candidates[index].features)
            let isDecided = !candidates[index].doubts.isDisjoint(with: .decisive)
            candidates[index].odds = isDecided ? min(odds, Self.refusal) : odds
        }
        let limit = Model<ItemFeature>.logOdds(ofProbability: judge.threshold)
        let merged = Self.merged(Self.governed(candidates), limit: limit)
        chosen = Teaser.removed(
            from: Self.best(merged.filter { $0.odds >= limit }, limit: limit))
        refused = Self.disjoint(candidates, from: chosen)
    }

    /// The odds of what is refused whatever else can be seen.
    private static let refusal = -3.0

    /// Leaves each cue the one coordination whose first action is the likeliest.
    private static func governed(_ candidates: [Candidate]) -> [Candidate] {
        var best: [Int: (head: Int, odds: Double)] = [:]
        for candidate in candidates where candidate.noted[.isFirst] == 1 {
            guard let group = candidate.group else { continue }
            if candidate.odds > best[group.cue]?.odds ?? -.infinity {
                best[group.cue] = (group.head, candidate.odds)
            }
        }
        return candidates.compactMap { candidate in
            guard let group = candidate.group else { return candidate }
            guard let first = best[group.cue], first.head == group.head else { return nil }
            var candidate = candidate
            candidate.odds = min(candidate.odds, first.odds + lead)
            return candidate
        }
    }

    /// How far the odds of a later action may stand above those of the first, whose cue it shares.
    private static let lead = 2.0

    /// Gives what was refused back to its left neighbour in the same coordination.
    private static func merged(_ candidates: [Candidate], limit: Double) -> [Candidate] {
        var merged: [Candidate] = []
        for candidate in candidates {
            guard candidate.odds < limit, candidate.noted[.isLater] == 1,
                let last = merged.last, last.group == candidate.group, last.odds >= limit,
                last.action.end < candidate.action.end
            else {
                merged.append(candidate)
                continue
            }
            merged[merged.count - 1].action.end = candidate.action.end
        }
        return merged
    }

    /// Of candidates that overlap, those whose odds together are highest.
    private static func best(_ candidates: [Candidate], limit: Double) -> [Candidate] {
        let spans = candidates.map(\.bounds)
        let sorted = candidates.indices.map { (place: $0, span: spans[$0]) }
            .sorted {
                ($0.span.upperBound, $0.span.lowerBound, $0.place)
                    < ($1.span.upperBound, $1.span.lowerBound, $1.place)
            }
        var sums = [0.0]
        var takes: [Bool] = []
        var before: [Int] = []
        for (index, entry) in sorted.enumerated() {
            var place = index
            while place > 0, sorted[place - 1].span.upperBound > entry.span.lowerBound {
                place -= 1
            }
            let sum = sums[place] + candidates[entry.place].odds - limit + 0.01
            takes.append(sum > sums[index])
            before.append(place)
            sums.append(max(sum, sums[index]))
        }
        var chosen: [Candidate] = []
        var index = sorted.count
        while index > 0 {
            if takes[index - 1] {
                chosen.append(candidates[sorted[index - 1].place])
                index = before[index - 1]
            } else {
                index -= 1
            }
        }
        return chosen.reversed()
    }

    /// The candidates that touch no chosen one and none better of their own, best first.
    private static func disjoint(_ candidates: [Candidate], from chosen: [Candidate]) -> [Candidate]
    {
        var taken = Spans()
        for candidate in chosen { _ = taken.take(candidate.bounds) }
        let best = candidates.indices.sorted {
            (candidates[$1].odds, $0) < (candidates[$0].odds, $1)
        }
        return best.filter { taken.take(candidates[$0].bounds) }.map { candidates[$0] }
    }
}

/// Spans of a text that do not overlap.
private struct Spans {
    private var spans: [Range<Int>] = []

    /// Adds a span, unless it overlaps one that was added before.
    mutating func take(_ span: Range<Int>) -> Bool {
        var (low, high) = (0, spans.count)
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].lowerBound < span.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        if low > 0, spans[low - 1].overlaps(span) { return false }
        if low < spans.count, spans[low].overlaps(span) { return false }
        spans.insert(span, at: low)
        return true
    }
}

extension Candidate {
    /// Where its words stand in the source.
    var bounds: Range<Int> {
        let words = words
        guard let first = words.first, let last = words.last else { return 0..<0 }
        return first.range.lowerBound..<max(first.range.lowerBound + 1, last.range.upperBound)
    }
}
