import ArabicText

/// Describes for the item model what speaks against a candidate.
enum DoubtDescription {
    /// Notes doubts.
    static func note(_ doubts: Doubts, in features: inout Features<ItemFeature>) {
        for (doubt, feature) in table { features.note(feature, if: doubts.contains(doubt)) }
        features.note(.clean, if: doubts.isEmpty)
    }

    /// The doubts that the words of an action itself give.
    static func doubts(of words: ArraySlice<Token>) -> Doubts {
        var doubts: Doubts = []
        if Denial.thanks(words) { doubts.insert(.courtesy) }
        if Background.approvesMinutes(words) { doubts.insert(.minutes) }
        return doubts
    }

    private static let table: [(Doubts, ItemFeature)] = [
        (.background, .background), (.relative, .relative), (.earlier, .earlier),
        (.negated, .negated), (.noClause, .noClause), (.noAuxiliary, .noAuxiliary),
        (.outsider, .outsider), (.voice, .voice), (.paper, .paper), (.quoted, .quoted),
        (.turnedDown, .turnedDown), (.courtesy, .courtesy), (.minutes, .minutes), (.done, .done),
        (.talk, .talk), (.stance, .stance), (.comment, .comment),
    ]
}
