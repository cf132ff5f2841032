import ArabicText
import Lexicon

/// A word read as a verbal noun (masdar), the word that names an action.
///
///     بدراسة      →  دراسة after ب
///     وتعميمه     →  تعميم after و, with a pronoun
///     والالتزام   →  التزام after و ال
///
/// Forms II, III, IV, VII, VIII and X are known by their shape, the others from a list, because the
/// shapes of forms I, V and VI are those of ordinary nouns and verbs. Source: ARABIC.md 4.2.
struct VerbalNoun: Sendable, Hashable {
    /// How it stands in its word: what is joined before and behind it.
    let cut: Shape
    /// The whole word as it is written, and as tables compare it.
    private let word: (form: Word, key: Word)

    /// Reads a token; nil when no cut of it is a verbal noun.
    static func read(_ token: Token) -> VerbalNoun? {
        Steps.count()
        guard let shape = WordTraits(of: token).verbalNoun else { return nil }
        return VerbalNoun(cut: shape, word: (token.form, token.key))
    }

    /// Whether a pronoun is joined to its end: the action's object was named before.
    var hasPronoun: Bool { cut.hasPronoun }

    /// Whether it can open an action by itself: without article and pronoun.
    var isBare: Bool { !cut.article && !cut.hasPronoun }

    /// The bare noun, folded.
    var key: Word {
        let stem = word.key.dropFirst(cut.letters)
        guard cut.hasPronoun else { return stem }
        let skeleton = Skeleton(
            word.form.dropFirst(cut.letters), levelled: word.form.levelled.dropFirst(cut.letters),
            key: stem)
        return skeleton.verbalNounBeforePronoun?.key ?? stem
    }

    static func == (left: VerbalNoun, right: VerbalNoun) -> Bool {
        left.cut == right.cut && left.word == right.word
    }

    func hash(into hasher: inout Hasher) { hasher.combine(word.form) }
}

extension VerbalNoun {
    /// What is joined to a verbal noun in its word.
    struct Shape: Sendable, Hashable {
        /// Whether و or ف stands before it.
        let conjunction: Bool
        /// The preposition that is joined to it: ب, ل or ك.
        let preposition: Unicode.Scalar?
        /// Whether the article stands before it.
        let article: Bool
        /// How many letters stand before it.
        let letters: Int
        /// Whether a pronoun stands behind it.
        let hasPronoun: Bool

        private static let prepositions: [Unicode.Scalar?] = [nil, "ب", "ل", "ك"]

        /// The shape in eight bits.
        var bits: UInt32 {
            let place = Self.prepositions.firstIndex(of: preposition) ?? 0
            return (conjunction ? 1 : 0) | (article ? 2 : 0) | (hasPronoun ? 4 : 0)
                | UInt32(place) << 3 | UInt32(letters) << 5
        }

        /// Reads the shape from its bits.
        init(bits: UInt32) {
            conjunction = bits & 1 != 0
            article = bits & 2 != 0
            hasPronoun = bits & 4 != 0
            preposition =
                switch bits >> 3 & 3 {
                case 1: "ب"
                case 2: "ل"
                case 3: "ك"
                default: nil
                }
            letters = Int(bits >> 5 & 7)
        }

        private init(_ cut: Cut, hasPronoun: Bool) {
            conjunction = cut.conjunction
            preposition = cut.preposition
            article = cut.article
            letters = cut.letters
            self.hasPronoun = hasPronoun
        }

        /// Finds out how a word is cut into particles and a verbal noun; nil when no cut leaves one.
        init?(findingOut token: Token) {
            guard token.kind == .word, !VerbalNoun.whole.contains(token.key) else {
                return nil
            }
            let levelled = token.form.levelled
            for cut in Proclitics.cuts(of: token.form) {
                let skeleton = Skeleton(
                    cut.stem, levelled: levelled.dropFirst(cut.letters),
                    key: token.key.dropFirst(cut.letters))
                let governs = cut.article && ActionNouns.withPreposition.contains(skeleton.key)
                if governs || skeleton.isVerbalNoun {
                    self.init(cut, hasPronoun: false)
                    return
                }
                if skeleton.verbalNounBeforePronoun != nil {
                    self.init(cut, hasPronoun: true)
                    return
                }
            }
            return nil
        }
    }

    /// Words whose و or ب is their own, though a verbal noun would stand behind it.
    private static let whole: WordSet = ["ورش", "ورد", "وعد", "بعد", "وبعد"]
}

/// The letters of a word with the seats of hamza levelled, and how its alif was written.
struct Skeleton: Sendable, Hashable {
    /// How the first alif was written, which tells أعمال (plural) from إعمال (verbal noun).
    enum FirstAlif: Sendable, Hashable {
        /// It begins with another letter.
        case none
        /// It begins with a bare ا.
        case bare
        /// It begins with أ or آ.
        case hamzaAbove
        /// It begins with إ.
        case hamzaBelow
    }

    /// The levelled letters, ة among them.
    let letters: Word
    /// The word as tables compare it.
    let key: Word
    /// The first letter, if an alif.
    let firstAlif: FirstAlif

    /// Describes a word by its three foldings.
    init(_ form: Word, levelled letters: Word, key: Word) {
        if form.hasPrefix("أ") || form.hasPrefix("آ") {
            firstAlif = .hamzaAbove
        } else if form.hasPrefix("إ") {
            firstAlif = .hamzaBelow
        } else {
            firstAlif = form.hasPrefix("ا") ? .bare : .none
        }
        self.letters = letters
        self.key = key
    }

    private init(letters: Word, key: Word, firstAlif: FirstAlif) {
        self.letters = letters
        self.key = key
        self.firstAlif = firstAlif
    }

    /// The verbal noun before a joined pronoun, with ة and ء restored: إعدادها → إعداد, متابعتهم →
    /// متابعة, إجرائه → إجراء.
    ///
    /// Nil when it ends in no pronoun, or when none stands before it. A final ه may be a badly
    /// written ة.
    var verbalNounBeforePronoun: Skeleton? {
        guard let length = pronounLength, letters.count > length + 2 else { return nil }
        let shorter = Skeleton(
            letters: letters.dropLast(length), key: key.dropLast(length), firstAlif: firstAlif)
        if shorter.isVerbalNoun { return shorter }
        let restored: Skeleton
        if shorter.letters.hasSuffix("ت") {
            restored = shorter.replacingLast(by: "ة")
        } else if shorter.letters.hasSuffix("ئ") || shorter.letters.hasSuffix("ؤ") {
            restored = shorter.replacingLast(by: "ء")
        } else {
            return nil
        }
        return restored.isVerbalNoun ? restored : nil
    }

    /// How many letters the pronoun at its end has: هما, ها, هم, هن, نا or ه.
    private var pronounLength: Int? {
        if letters.hasSuffix("ه") { return 1 }
        if letters.hasSuffix("ها") || letters.hasSuffix("هم") || letters.hasSuffix("هن")
            || letters.hasSuffix("نا")
        {
            return 2
        }
        return letters.hasSuffix("هما") ? 3 : nil
    }

    /// The word with its last letter replaced.
    func replacingLast(by new: Word) -> Skeleton {
        Skeleton(
            letters: letters.dropLast() + new, key: key.dropLast() + new.key, firstAlif: firstAlif)
    }
}

extension VerbalNoun {
    /// Reads the token at a place; nil behind the last one.
    static func read(in tokens: [Token], at index: Int) -> VerbalNoun? {
        index < tokens.count ? read(tokens[index]) : nil
    }
}
