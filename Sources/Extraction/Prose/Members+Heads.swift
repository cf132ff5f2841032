import ArabicText

/// What belongs to an action before any tail of it has begun.
extension Members {
    /// Whether a place belongs to what a light head governs, «الإسراع في إنجاز», «التسريع بإنجاز»,
    /// where no tail has begun.
    func completesHead(_ index: Int) -> Bool {
        guard index <= head.index + 3, let noun = VerbalNoun.read(tokens[head.index]),
            Self.lightHeads.contains(noun.key)
        else { return false }
        let before = tokens[(head.index + 1)..<index]
        return before.allSatisfy { NounPhrase.isAdjective($0) || $0.isWord("في", "علي", "الي") }
            && !tokens[index].key.hasPrefix("ل")
    }

    /// Whether a place is what a participle needs, and says nothing of the action itself: «المؤسسة
    /// المكلفة بإنجاز المسبح».
    func completesParticiple(_ index: Int) -> Bool {
        tokens[index].key.hasPrefix("ب") && !tokens[index].isWord("بما")
            && Self.governing.contains(tokens[index - 1].key)
    }

    private static let governing: WordSet = [
        "المكلف", "المكلفه", "المكلفين", "المتعلق", "المتعلقه", "الخاص", "الخاصه", "المعني",
        "المعنيه",
        "المعنيين", "الكفيل", "الكفيله", "المختص", "المختصه", "المختصين", "المرتبط", "المرتبطه",
        "الملزم", "الملزمه", "المنوط", "المنوطه", "القائم", "القائمه", "القائمين", "المطالب",
        "المطالبه",
    ]
}
