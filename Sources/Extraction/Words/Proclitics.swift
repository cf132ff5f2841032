/// One way to cut the particles off the front of a word.
///
///     وبالتنسيق  →  وبالتنسيق · بالتنسيق after و · التنسيق after و ب · تنسيق after و ب ال
struct Cut: Sendable, Hashable {
    /// Whether و or ف was cut off.
    var conjunction = false
    /// The joined preposition that was cut off: ب, ل or ك.
    var preposition: Unicode.Scalar?
    /// Whether the article was cut off.
    var article = false
    /// How many letters were cut off.
    var letters = 0
    /// What is left.
    var stem: String
}

/// The particles that Arabic writes together with the next word.
///
/// Source: ARABIC.md 4.1.
enum Proclitics {
    /// Returns every way to cut particles off a word, the uncut word first, the barest stem last.
    ///
    /// A stem has at least two letters. Which of them is meant only a word list can tell: «وزارة»
    /// and «بيان» begin with letters that look like particles.
    static func cuts(of word: String) -> [Cut] {
        var cuts = [Cut(stem: word)]
        if let cut = cuts[0].cuttingConjunction { cuts.append(cut) }
        for cut in cuts { cuts += cut.preposition(upTo: "بلك") }
        for cut in cuts { if let bare = cut.cuttingArticle { cuts.append(bare) } }
        return cuts
    }

    /// Returns the word and the word without a joined و or ف: what a verb can look like.
    static func withoutConjunction(_ word: String) -> [Cut] {
        let whole = Cut(stem: word)
        return [whole] + (whole.cuttingConjunction.map { [$0] } ?? [])
    }
}

extension Cut {
    /// The word without its first letter, if that is و or ف.
    fileprivate var cuttingConjunction: Cut? {
        guard let first = stem.unicodeScalars.first, first == "و" || first == "ف" else {
            return nil
        }
        var cut = dropping(1)
        cut?.conjunction = true
        return cut
    }

    /// The word without its first letter, if that is one of the prepositions.
    fileprivate func preposition(upTo letters: String) -> [Cut] {
        guard let first = stem.unicodeScalars.first, letters.unicodeScalars.contains(first) else {
            return []
        }
        guard var cut = dropping(1) else { return [] }
        cut.preposition = first
        return [cut]
    }

    /// The word without ال, or without the second ل of للـ.
    fileprivate var cuttingArticle: Cut? {
        var rest = stem.unicodeScalars.makeIterator()
        let first = rest.next()
        var cut: Cut?
        if first == "ا", rest.next() == "ل" {
            cut = dropping(2)
        } else if first == "ل", preposition == "ل" {
            cut = dropping(1)
        }
        cut?.article = true
        return cut
    }

    private func dropping(_ count: Int) -> Cut? {
        var cut = self
        cut.stem = String(String.UnicodeScalarView(stem.unicodeScalars.dropFirst(count)))
        cut.letters += count
        return cut.stem.unicodeScalars.count >= 2 ? cut : nil
    }
}
