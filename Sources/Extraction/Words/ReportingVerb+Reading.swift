import ArabicText
import Lexicon
import Recommendations

/// How a word of a text is read as a reporting verb.
extension ReportingVerb {
    /// The kind of what it announces.
    var kind: RecommendationKind { RecommendationKind(force) }

    /// The kind of what is said once more: «جددت اللجنة قرارها بـ».
    static func renewed(in words: ArraySlice<Token>) -> RecommendationKind? {
        let kinds: [RecommendationKind?] = words.map { word in
            if word.isWord("قراره", "قرارها", "قراراتها", "قراراته") { return .decision }
            return word.isWord("توصيته", "توصيتها", "توصياته", "توصياتها") ? .recommendation : nil
        }
        return kinds.compactMap(\.self).first
    }

    /// Returns the verb that a token is, و or ف before it or not.
    static func read(_ token: Token) -> ReportingVerb? {
        guard token.kind == .word else { return nil }
        Steps.count()
        guard WordTraits(of: token).contains(.reports) else { return nil }
        for cut in Proclitics.withoutConjunction(token.key) {
            if let index = byForm[cut.stem] { return table[index] }
        }
        return nil
    }

    /// Returns the verb that a token is as a whole, which opens a sentence: «كلّفت», never «تكليف».
    static func opening(_ token: Token) -> ReportingVerb? {
        guard token.kind == .word, let index = byForm[token.key] else { return nil }
        let noun = VerbalNoun.read(token)
        let verb = table[index]
        return noun == nil || noun?.cut.preposition != nil && verb.condition == .none ? verb : nil
    }
}

extension RecommendationKind {
    /// The kind that a force gives.
    init(_ force: ReportingVerb.Force) {
        self =
            switch force {
            case .recommends: .recommendation
            case .decides: .decision
            case .directs: .directive
            case .agrees: .agreement
            }
    }
}
