import ArabicText

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
    var stem: Word
}

/// The particles that Arabic writes together with the next word.
///
/// Source: ARABIC.md 4.1.
enum Proclitics {
    /// Returns every way to cut particles off a word, the uncut word first, the barest stem last.
    ///
    /// A stem has at least two letters. Which of them is meant only a word list can tell: «وزارة»
    /// and «بيان» begin with letters that look like particles.
    static func cuts(of word: Word) -> Cuts {
        var cuts = Cuts(Cut(stem: word))
        cuts.append(cuts.last.cuttingConjunction)
        cuts.append(cuts.last.cuttingPreposition)
        cuts.append(cuts.last.cuttingArticle)
        return cuts
    }

    /// Returns the word and the word without a joined و or ف: what a verb can look like.
    static func withoutConjunction(_ word: Word) -> Cuts {
        var cuts = Cuts(Cut(stem: word))
        cuts.append(cuts.last.cuttingConjunction)
        return cuts
    }
}

/// The cuts of one word: four at most, for particles come in one order, each after the ones before.
struct Cuts: RandomAccessCollection, Sendable {
    private var cuts: InlineArray<4, Cut>
    private(set) var count = 1

    init(_ whole: Cut) { cuts = InlineArray(repeating: whole) }

    var startIndex: Int { 0 }
    var endIndex: Int { count }
    subscript(index: Int) -> Cut { cuts[index] }

    /// The barest one.
    var last: Cut { cuts[count - 1] }

    /// Adds one, unless it is nil.
    mutating func append(_ cut: Cut?) {
        guard let cut else { return }
        cuts[count] = cut
        count += 1
    }
}

extension Cut {
    /// The word without its first letter, if that is و or ف.
    fileprivate var cuttingConjunction: Cut? {
        guard stem.hasPrefix("و") || stem.hasPrefix("ف") else { return nil }
        var cut = dropping(1)
        cut?.conjunction = true
        return cut
    }

    /// The word without its first letter, if that is one of the prepositions.
    fileprivate var cuttingPreposition: Cut? {
        let letter: Unicode.Scalar
        if stem.hasPrefix("ب") {
            letter = "ب"
        } else if stem.hasPrefix("ل") {
            letter = "ل"
        } else if stem.hasPrefix("ك") {
            letter = "ك"
        } else {
            return nil
        }
        var cut = dropping(1)
        cut?.preposition = letter
        return cut
    }

    /// The word without ال, or without the second ل of للـ.
    fileprivate var cuttingArticle: Cut? {
        var cut: Cut?
        if stem.hasPrefix("ال") {
            cut = dropping(2)
        } else if preposition == "ل", stem.hasPrefix("ل") {
            cut = dropping(1)
        }
        cut?.article = true
        return cut
    }

    private func dropping(_ count: Int) -> Cut? {
        var cut = self
        cut.stem = stem.dropFirst(count)
        cut.letters += count
        return cut.stem.count >= 2 ? cut : nil
    }
}
