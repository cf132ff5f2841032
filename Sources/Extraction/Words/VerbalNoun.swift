import ArabicText

/// A word read as a verbal noun (masdar), the word that names an action.
///
///     بدراسة      →  دراسة after ب
///     وتعميمه     →  تعميم after و, with a pronoun
///     والالتزام   →  التزام after و ال
///
/// Forms II, III, IV, VII, VIII and X are known by their shape, the others from a list, because the
/// shapes of forms I, V and VI are those of ordinary nouns and verbs. Source: ARABIC.md 4.2.
struct VerbalNoun: Sendable, Hashable {
    /// What stood before the noun in the same word.
    let cut: Cut
    /// Whether a pronoun is joined to its end: the action's object was named before.
    let hasPronoun: Bool
    /// The bare noun: hamza on alif and ى levelled, ة kept.
    let stem: Word

    /// Reads a token; nil when no cut of it is a verbal noun.
    static func read(_ token: Token) -> VerbalNoun? {
        guard token.kind == .word else { return nil }
        Steps.count()
        if withOwnWaw.contains(token.key) { return nil }
        let levelled = token.form.levelled
        for cut in Proclitics.cuts(of: token.form) {
            let skeleton = Skeleton(
                cut.stem, levelled: levelled.dropFirst(cut.letters),
                key: token.key.dropFirst(cut.letters))
            if let noun = VerbalNoun(cut, skeleton) { return noun }
        }
        return nil
    }

    /// Words whose و is their own, though a verbal noun would stand behind it.
    private static let withOwnWaw: WordSet = ["ورش", "ورد", "وعد"]

    /// Whether it can open an action by itself: without article and pronoun.
    var isBare: Bool { !cut.article && !hasPronoun }

    private init?(_ cut: Cut, _ skeleton: Skeleton) {
        let governs = cut.article && Self.withPreposition.contains(skeleton.key)
        if governs || skeleton.isVerbalNoun {
            self.init(cut: cut, hasPronoun: false, stem: skeleton.letters)
        } else if let shorter = skeleton.verbalNounBeforePronoun {
            self.init(cut: cut, hasPronoun: true, stem: shorter.letters)
        } else {
            return nil
        }
    }

    private init(cut: Cut, hasPronoun: Bool, stem: Word) {
        self.cut = cut
        self.hasPronoun = hasPronoun
        self.stem = stem
    }
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
