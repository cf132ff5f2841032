package import ArabicText
import Days
import Synchronization

/// What an annotated record teaches the judge: rows of features, each with what is true of it.
///
/// Nothing of the program uses it; the target in `Training` writes the rows to files.
package enum TrainingRows {
    /// One thing that the judge looks at.
    package struct Row: Sendable {
        /// The model that it is for: `boundary`, `item` or `weak`.
        package let model: String
        /// Whether it is what the model asks for.
        package let isTrue: Bool
        /// The features' numbers, in the order of their names.
        package let values: [Float]
        /// Where it stands in the text, for a person who looks it up.
        package let place: Int
    }

    /// What is true of a text.
    package struct Truth: Sendable {
        /// Where an item stands, and whether it is an exhortation.
        package let items: [(span: Range<Int>, isWeak: Bool)]

        /// Says what is true.
        package init(items: [(span: Range<Int>, isWeak: Bool)]) { self.items = items }

        func item(at token: Token) -> (span: Range<Int>, isWeak: Bool)? {
            items.first { token.range.contains($0.span.lowerBound) }
        }

        func covers(_ token: Token) -> Bool {
            items.contains { $0.span.contains(token.range.lowerBound) }
        }
    }

    /// The names of a model's features, in order.
    package static func names(of model: String) -> [String] {
        switch model {
        case "boundary": BoundaryFeature.allCases.map { "\($0)" }
        case "item": ItemFeature.allCases.map { "\($0)" }
        case "weak": WeakFeature.allCases.map { "\($0)" }
        default: []
        }
    }

    /// Returns the rows of a record.
    ///
    /// Boundaries are read as the truth has them, items as the weights given split them.
    package static func rows(
        of source: SourceText, truth: Truth, weights: String
    ) -> [Row] {
        let judge = Judge(weights: weights)
        var text = TokenizedText(source)
        WordMemory().note(in: &text)
        let blocks = BlockReader.blocks(
            of: Furniture.removed(from: Line.all(of: text)), in: source)
        let share = CommaHabit.share(in: text.tokens)
        return boundaryRows(blocks, share, truth, judge) + itemRows(blocks, share, truth, judge)
    }

    private static func boundaryRows(
        _ blocks: [Block], _ share: Double, _ truth: Truth, _ judge: Judge
    ) -> [Row] {
        let rows = Rows()
        let weighing = Weighing(judge: judge, commaShare: share) { features, head, word in
            let isTrue = truth.item(at: word) != nil
            if truth.item(at: head) != nil, isTrue || truth.covers(word) {
                rows.add(
                    Row(
                        model: "boundary", isTrue: isTrue, values: features.values,
                        place: word.range.lowerBound))
            }
            return isTrue ? 1 : 0
        }
        _ = CandidateFinder.candidates(in: blocks, by: weighing)
        return rows.all
    }

    private static func itemRows(
        _ blocks: [Block], _ share: Double, _ truth: Truth, _ judge: Judge
    ) -> [Row] {
        let weighing = Weighing(judge: judge, commaShare: share)
        let candidates = CandidateFinder.candidates(in: blocks, by: weighing)
        let right = Set(
            candidates.filter { candidate in
                candidate.features[.isFirst] == 1
                    && candidate.words.first.flatMap(truth.item) != nil
            }.compactMap(\.group))
        return candidates.flatMap { candidate in
            guard let first = candidate.words.first,
                // Of a coordination that begins at the wrong place, only the beginning teaches.
                candidate.features[.isFirst] == 1 || candidate.group.map(right.contains) ?? true
            else { return [Row]() }
            let item = truth.item(at: first)
            let row = Row(
                model: "item", isTrue: item != nil, values: candidate.features.values,
                place: first.range.lowerBound)
            guard let item else { return [row] }
            let hasTime = candidate.words.contains { DayPhraseReader.openers.contains($0.key) }
            let weak = WeakDescription(candidate, hasTime: hasTime)
            return [
                row,
                Row(
                    model: "weak", isTrue: item.isWeak, values: weak.features.values,
                    place: first.range.lowerBound),
            ]
        }
    }
}

/// Rows that a closure adds.
///
/// It is a class because the closure is handed about.
private final class Rows: Sendable {
    private let rows = Mutex<[TrainingRows.Row]>([])

    func add(_ row: TrainingRows.Row) { rows.withLock { $0.append(row) } }

    var all: [TrainingRows.Row] { rows.withLock { $0 } }
}
