package import ArabicText

/// Why the judge took or refused each candidate of a text: for whoever works on the reader.
package enum Explained {
    /// Returns a line for each candidate: its probability, its words, and the features that weighed
    /// most.
    package static func lines(of source: SourceText, weights: String) -> [String] {
        let judge = Judge(weights: weights)
        var text = TokenizedText(source)
        WordMemory().note(in: &text)
        let blocks = BlockReader.blocks(
            of: Furniture.removed(from: Line.all(of: text)), in: source)
        let weighing = Weighing(judge: judge, commaShare: CommaHabit.share(in: text.tokens))
        return CandidateFinder.candidates(in: blocks, by: weighing).map { candidate in
            let odds = judge.item.logOdds(candidate.features)
            let probability = Model<ItemFeature>.probability(ofLogOdds: odds)
            let words = source.oneLine(in: candidate.bounds)
            return "\(Int(probability * 100))% \(candidate.rule) «\(words)» "
                + reasons(candidate.features, judge.item).joined(separator: " ")
        }
    }

    private static func reasons(
        _ features: Features<ItemFeature>, _ model: Model<ItemFeature>
    ) -> [String] {
        ItemFeature.allCases
            .map { (name: "\($0)", part: features[$0] * model.weights[Int($0.rawValue)]) }
            .filter { abs($0.part) >= 0.2 }
            .sorted { abs($0.part) > abs($1.part) }
            .map { "\($0.name)\($0.part > 0 ? "+" : "")\(Int(($0.part * 10).rounded()))" }
    }
}
