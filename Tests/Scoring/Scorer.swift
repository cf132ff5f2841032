import ArabicText
import Days
import Extraction
import Recommendations

/// Reads a record as the program does and compares what it found with what is there.
///
/// An action is found where the words that it covers and those of the record are at least four
/// fifths the same (their intersection over their union), one to one, the best first. Owners and
/// days are compared for actions that were found.
public struct Scorer {
    private let record: GoldRecord
    private let drafts: [Draft]
    private let words: [Range<Int>]
    private var score = Score()

    /// Scores one record.
    public static func score(_ record: GoldRecord) -> Score {
        let reader = RecordReader(
            directory: AgencyDirectory([]), reference: nil, fallback: record.reference)
        let reading = reader.read(record.text)
        var scorer = Scorer(record, drafts: reading.drafts.filter { !$0.isWeak })
        scorer.compare(meetingDay: reading.meeting.day)
        scorer.compareItems()
        return scorer.score
    }

    private init(_ record: GoldRecord, drafts: [Draft]) {
        self.record = record
        self.drafts = drafts
        words = TokenizedText(record.text).tokens
            .filter { $0.kind == .word || $0.kind == .number }.map(\.range)
        score.records = 1
    }

    private mutating func compare(meetingDay: Day?) {
        guard let day = record.meetingDay else { return }
        score.meetings = (day == meetingDay ? 1 : 0, 1)
        if day != meetingDay { fault("MEETING", "\(meetingDay?.iso ?? "none") for \(day.iso)") }
    }

    private mutating func compareItems() {
        let pairs = bestPairs()
        for pair in pairs where !record.items[pair.item].isWeak {
            score.items.hits += 1
            compare(record.items[pair.item], drafts[pair.draft], isExact: pair.likeness == 1)
        }
        let (foundItems, usedDrafts) = (Set(pairs.map(\.item)), Set(pairs.map(\.draft)))
        for index in record.items.indices
        where !foundItems.contains(index) && !record.items[index].isWeak {
            score.items.missed += 1
            fault("MISSED", record.text.oneLine(in: record.items[index].span))
        }
        for index in drafts.indices where !usedDrafts.contains(index) && !isWeak(drafts[index]) {
            score.items.extra += 1
            fault("EXTRA", "[\(drafts[index].kind)] \(drafts[index].text)")
        }
    }

    private mutating func compare(_ item: GoldRecord.Item, _ draft: Draft, isExact: Bool) {
        if isExact {
            score.exact += 1
        } else {
            fault("SPAN", "\(draft.text) ≠ \(record.text.oneLine(in: item.span))")
        }
        if item.kind == draft.kind {
            score.kinds += 1
        } else {
            fault("KIND", "\(draft.kind) for \(item.kind): \(draft.text)")
        }
        compareOwner(of: item, draft)
        compareDue(of: item, draft)
    }

    private mutating func compareOwner(of item: GoldRecord.Item, _ draft: Draft) {
        let named = draft.owner.flatMap { $0.basis == .stated ? $0.name : nil }
        if let owner = item.owner, let named, Self.areAlike(owner, named) {
            score.owners.hits += 1
            return
        }
        if item.owner != nil { score.owners.missed += 1 }
        if named != nil { score.owners.extra += 1 }
        if item.owner != nil || named != nil {
            fault("OWNER", "\(named ?? "none") for \(item.owner ?? "none"): \(draft.text)")
        }
    }

    private mutating func compareDue(of item: GoldRecord.Item, _ draft: Draft) {
        let day = draft.due?.day
        if let due = item.due, due == day {
            score.dues.hits += 1
            return
        }
        if item.due != nil { score.dues.missed += 1 }
        let isExtra = day != nil && (item.due != nil || !item.hasDueText)
        if isExtra { score.dues.extra += 1 }
        if item.due != nil || isExtra {
            fault("DUE", "\(day?.iso ?? "none") for \(item.due?.iso ?? "none"): \(draft.text)")
        }
    }

    private mutating func fault(_ kind: String, _ text: String) {
        score.faults.append("\(record.name) \(kind) \(text)")
    }
}

extension Scorer {
    /// The pairs of an action and a draft that cover the same words, the best first.
    private func bestPairs() -> [(likeness: Double, item: Int, draft: Int)] {
        let covered = drafts.map { words(in: $0.span) }
        var pairs: [(likeness: Double, item: Int, draft: Int)] = []
        for (item, gold) in record.items.enumerated() {
            let own = words(in: gold.span)
            for draft in drafts.indices where drafts[draft].span.overlaps(gold.span) {
                let shared = Double(own.intersection(covered[draft]).count)
                let likeness = shared / Double(max(1, own.union(covered[draft]).count))
                if likeness >= 0.8 { pairs.append((likeness, item, draft)) }
            }
        }
        var (items, used): (Set<Int>, Set<Int>) = ([], [])
        return pairs.sorted { $0.likeness > $1.likeness }.filter { pair in
            guard !items.contains(pair.item), !used.contains(pair.draft) else { return false }
            items.insert(pair.item)
            used.insert(pair.draft)
            return true
        }
    }

    private func words(in span: Range<Int>) -> Set<Int> {
        Set(words.filter { $0.overlaps(span) }.map(\.lowerBound))
    }

    /// Whether half of a draft's words at least lie in one weak action.
    private func isWeak(_ draft: Draft) -> Bool {
        let own = words(in: draft.span)
        return record.items.contains { item in
            item.isWeak && 2 * own.intersection(words(in: item.span)).count >= max(1, own.count)
        }
    }

    /// Whether one name holds the other, letters folded and articles left out.
    private static func areAlike(_ one: String, _ other: String) -> Bool {
        let (one, other) = (bare(one), bare(other))
        return !one.isEmpty && !other.isEmpty && (one.contains(other) || other.contains(one))
    }

    private static func bare(_ name: String) -> String {
        SearchWords.folded(name).map { word in
            let prefix = ["بال", "وال", "ال", "لل"].first { word.hasPrefix($0) }
            return String(word.dropFirst(prefix?.count ?? 0))
        }
        .joined(separator: " ")
    }
}
