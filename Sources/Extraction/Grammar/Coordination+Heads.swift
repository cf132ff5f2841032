import ArabicText

/// What belongs to an action before any tail of it has begun.
extension Coordination {
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

    private static let lightHeads: WordSet = [
        "اسراع", "تسريع", "تعجيل", "بدء", "شروع", "انطلاق", "مباشره", "استمرار", "سرعه",
    ]

    /// Whether a bare verbal noun stands at a place behind a preposition.
    ///
    /// There «إدارة» is the action of running something, not a body: «متخصصة في إدارة الأزمات».
    func opensGoverned(_ index: Int) -> Bool {
        guard index < end else { return false }
        if tokens[index].isWord("اداره"), tokens[index - 1].isWord("في", "علي", "عن") {
            return true
        }
        guard let noun = VerbalNoun.read(tokens[index]) else { return false }
        return noun.cut.letters == 0 && noun.isBare
    }
}
