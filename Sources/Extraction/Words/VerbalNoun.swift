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
    let stem: String

    /// Reads a token; nil when no cut of it is a verbal noun.
    static func read(_ token: Token) -> VerbalNoun? {
        guard token.kind == .word else { return nil }
        Steps.count()
        return memory.reading(of: token.form) { form in
            Self.withOwnWaw.contains(Folding.key(form))
                ? nil : Proclitics.cuts(of: form).lazy.compactMap { VerbalNoun($0) }.first
        }
    }

    /// Words whose و is their own, though a verbal noun would stand behind it.
    private static let withOwnWaw: Set<String> = ["ورش", "ورد", "وعد", "وحل"]

    /// A text has few words, each many times.
    private static let memory = WordMemory<VerbalNoun>()

    /// Whether it can open an action by itself: without article and pronoun.
    var isBare: Bool { !cut.article && !hasPronoun }

    private init?(_ cut: Cut) {
        let letters = Skeleton(cut.stem.unicodeScalars)
        let governs = cut.article && Self.withPreposition.contains(Folding.key(letters.text))
        if governs || letters.isVerbalNoun {
            self.init(cut: cut, hasPronoun: false, stem: letters.text)
        } else if let shorter = letters.withoutPronoun.first(where: \.isVerbalNoun) {
            self.init(cut: cut, hasPronoun: true, stem: shorter.text)
        } else {
            return nil
        }
    }

    private init(cut: Cut, hasPronoun: Bool, stem: String) {
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

    /// The letters.
    var letters: [Unicode.Scalar]
    /// The first of them, if an alif.
    let firstAlif: FirstAlif

    /// Levels a word.
    init(_ word: some Sequence<Unicode.Scalar>) {
        let letters = Array(word)
        switch letters.first {
        case "أ", "آ": firstAlif = .hamzaAbove
        case "إ": firstAlif = .hamzaBelow
        case "ا", "ٱ": firstAlif = .bare
        default: firstAlif = .none
        }
        self.letters = letters.map(Self.level)
    }

    /// The levelled word.
    var text: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: letters)
        return String(view)
    }

    /// The word without a joined pronoun, with ة and ء restored: إعدادها → إعداد, متابعتهم →
    /// متابعة, إجرائه → إجراء.
    ///
    /// Empty when it ends in no pronoun. A final ه may be a badly written ة.
    var withoutPronoun: [Skeleton] {
        for pronoun in Self.pronouns where letters.count > pronoun.count + 2 {
            guard letters.suffix(pronoun.count).elementsEqual(pronoun) else { continue }
            var shorter = self
            shorter.letters.removeLast(pronoun.count)
            return [
                shorter, shorter.replacingLast("ت", by: "ة"),
                shorter.replacingLast("ئ", by: "ء"), shorter.replacingLast("ؤ", by: "ء"),
            ]
            .compactMap { $0 }
        }
        return []
    }

    /// The word with a last letter replaced; nil when it ends otherwise.
    func replacingLast(_ old: Unicode.Scalar, by new: Unicode.Scalar) -> Skeleton? {
        guard letters.last == old else { return nil }
        var replaced = self
        replaced.letters[letters.count - 1] = new
        return replaced
    }

    private static func level(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "أ", "إ", "آ", "ٱ": "ا"
        case "ى": "ي"
        default: scalar
        }
    }

    private static let pronouns: [[Unicode.Scalar]] =
        ["هما", "ها", "هم", "هن", "نا", "ه"].map { Array($0.unicodeScalars) }
}

extension VerbalNoun {
    /// Reads the token at a place; nil behind the last one.
    static func read(in tokens: [Token], at index: Int) -> VerbalNoun? {
        index < tokens.count ? read(tokens[index]) : nil
    }
}
