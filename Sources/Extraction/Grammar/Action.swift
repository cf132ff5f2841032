import ArabicText

/// Where an action begins: a token, and how many of its letters are particles before the action.
struct ActionHead: Sendable, Hashable {
    /// The place of the token.
    let index: Int
    /// How many letters of the token are left out: one in «بدراسة», two in «وبدراسة».
    let letters: Int
}

/// One action within a sentence.
struct Action: Sendable, Hashable {
    /// Where it begins.
    let head: ActionHead
    /// The place behind its last token.
    var end: Int
    /// The owner that stands before it without a verb of its own: «…، وإدارة المخازن بحصر».
    var owner: Range<Int>?
}

/// The readings of a place in a sentence as the beginning of an action.
enum ActionStart {
    /// Returns the head of an action that begins at a token: a bare verbal noun, one with the article
    /// and a preposition behind it, or words of necessity before either.
    ///
    ///     إعداد الخطة · الالتزام بالخطة · ضرورة إعداد الخطة · ضرورة أن تُعدّ الخطة
    static func read(_ tokens: [Token], at index: Int, upTo end: Int) -> ActionHead? {
        guard index < end else { return nil }
        if isNecessity(tokens[index]) {
            if index + 1 < end, tokens[index + 1].isWord("ان", "الا") {
                return clause(tokens, at: index + 1, upTo: end)
            }
            return anyNoun(tokens, at: index + 1, upTo: end)
        }
        if isTask(tokens[index]) { return bareNoun(tokens, at: index + 1, upTo: end) }
        if tokens[index].isWord("علي", "الي"), index + 1 < end, isNecessity(tokens[index + 1]) {
            return read(tokens, at: index + 1, upTo: end)
        }
        return noun(tokens, at: index, upTo: end)
    }

    /// Returns the head of a verbal noun at a token, whatever particles are before it.
    static func noun(_ tokens: [Token], at index: Int, upTo end: Int) -> ActionHead? {
        guard index < end, let noun = VerbalNoun.read(tokens[index]) else { return nil }
        if isAdverb(noun, behind: tokens, at: index, upTo: end) { return nil }
        let head = ActionHead(
            index: index, letters: noun.cut.letters - (noun.cut.article ? articleLetters(noun) : 0))
        if noun.hasPronoun { return head }
        guard hasObject(tokens, at: index, upTo: end) else { return nil }
        if noun.cut.article { return governs(tokens, at: index, noun, upTo: end) ? head : nil }
        return head
    }

    /// «بناءً على», «إضافة لـ»: no action, though the words have its shape.
    private static func isAdverb(
        _ noun: VerbalNoun, behind tokens: [Token], at index: Int, upTo end: Int
    ) -> Bool {
        guard index + 1 < end else { return false }
        let next = tokens[index + 1]
        if noun.key == "بناء" { return next.isWord("علي") }
        return noun.key == "اضافه" && (next.isWord("الي") || next.key.hasPrefix("ل"))
    }

    /// Returns the head of whatever noun stands at a place, where what is before it leaves no doubt
    /// that an action follows: «ضرورة الضغط على», «أهمية حمل الأوراق».
    static func anyNoun(_ tokens: [Token], at index: Int, upTo end: Int) -> ActionHead? {
        if let head = read(tokens, at: index, upTo: end) { return head }
        guard index + 1 < end, tokens[index].kind == .word, tokens[index].key.count >= 3,
            !prepositions.contains(tokens[index].key), !isPronoun(tokens[index]),
            tokens[index + 1].kind == .word
        else { return nil }
        return ActionHead(index: index, letters: 0)
    }

    private static func isPronoun(_ token: Token) -> Bool { pronouns.contains(token.key) }

    private static let pronouns: WordSet = [
        "هذا", "هذه", "ذلك", "تلك", "هو", "هي", "هم", "ما", "من", "التي", "الذي", "كل", "بعض",
        "انه", "انها", "قصوي", "ملحه", "بالغه", "كبري", "خاصه",
    ]

    /// Whether a token is a word for a task, which says nothing of the action behind it: «مهمة إعداد».
    static func isTask(_ token: Token) -> Bool { tasks.contains(token.key) }

    /// Returns the head of a verbal noun at a token without any particle, article or pronoun.
    static func bareNoun(_ tokens: [Token], at index: Int, upTo end: Int) -> ActionHead? {
        guard index < end, let noun = VerbalNoun.read(tokens[index]), noun.isBare,
            noun.cut.letters == 0
        else { return nil }
        return self.noun(tokens, at: index, upTo: end)
    }

    private static let tasks: WordSet = [
        "مهمه", "بمهمه", "مهام", "بمهام", "مسؤوليه", "بمسؤوليه", "مسئوليه", "بمسئوليه",
    ]

    /// Returns the head of a clause: أن, بأن or ألا at a token and a verb of the present behind it.
    static func clause(_ tokens: [Token], at index: Int, upTo end: Int) -> ActionHead? {
        guard index + 1 < end else { return nil }
        if tokens[index].isWord("الا", "والا") {
            return isVerb(tokens[index + 1])
                ? ActionHead(index: index, letters: tokens[index].key == "والا" ? 1 : 0) : nil
        }
        guard tokens[index].isWord("ان", "وان", "بان", "وبان") else { return nil }
        let verb = tokens[index + 1].isWord("لا") ? index + 2 : index + 1
        guard verb < end, isVerb(tokens[verb]) || canBeVerb(tokens[verb]) else { return nil }
        return ActionHead(index: index + 1, letters: 0)
    }

    /// Whether a token is ضرورة or وجوب, with particles or without.
    static func isNecessity(_ token: Token) -> Bool {
        necessity.contains(token.key)
    }

    /// Whether a word looks like a verb of the present: it begins with ي or ت and is no verbal noun
    /// of form II.
    static func isVerb(_ token: Token) -> Bool {
        guard token.kind == .word, token.key.count >= 3,
            let first = token.key.first, first == "ي" || first == "ت" || first == "ن"
        else { return false }
        guard let noun = VerbalNoun.read(token) else { return true }
        return noun.hasPronoun || noun.key.count < 5
    }

    /// Whether a word looks like a verb of the present or the future.
    static func isPresent(_ token: Token) -> Bool {
        isVerb(token)
            || token.key.count > 4 && (token.key.hasPrefix("ست") || token.key.hasPrefix("سي"))
                && VerbalNoun.read(token) == nil
    }

    /// Whether a token is أهمية or the like, with particles or without, behind which an action may
    /// stand as behind ضرورة.
    static func isImportance(_ token: Token) -> Bool { importance.contains(token.key) }

    private static let importance: WordSet = [
        "اهميه", "باهميه", "لاهميه", "واهميه", "الحاجه", "بالحاجه", "حاجه", "اولويه", "افضليه",
        "امكانيه", "بامكانيه", "مسانده", "الاهميه",
    ]

    /// Whether a word with the shape of a verbal noun of form V or VI can be a verb, as it is behind
    /// أن: «أن تواصل».
    private static func canBeVerb(_ token: Token) -> Bool {
        token.kind == .word && token.key.hasPrefix("ت") && token.key.count <= 5
            && !WordShape("ت..ي.").fits(token.form.levelled)
    }

    private static let necessity: WordSet = [
        "ضروره", "وجوب", "بضروره", "بوجوب", "وضروره", "ووجوب", "وبضروره", "لضروره", "لزوم",
        "حتميه", "بحتميه", "الزاميه", "بالزاميه", "الضروره", "بالضروره",
    ]

    private static func articleLetters(_ noun: VerbalNoun) -> Int {
        noun.cut.preposition == "ل" ? 1 : 2
    }

    private static func hasObject(_ tokens: [Token], at index: Int, upTo end: Int) -> Bool {
        guard index + 1 < end else { return false }
        let next = tokens[index + 1]
        return next.kind != .sign || next.isSign("\"", "«", "“", "(", "”", "'")
    }

    /// Whether a noun with the article has its object behind a preposition, perhaps after the chain
    /// «التنسيق والتعاون مع».
    private static func governs(
        _ tokens: [Token], at index: Int, _ noun: VerbalNoun, upTo end: Int
    ) -> Bool {
        let behind = tokens[(index + 1)..<min(end, index + 4)]
        let words = behind.prefix { $0.kind == .word }
        return words.contains { isPreposition($0) }
    }

    /// Whether a word is a preposition, or has ب or ل joined to it.
    static func isPreposition(_ token: Token) -> Bool {
        if prepositions.contains(token.key) { return true }
        guard let first = token.key.first else { return false }
        return first == "ب" || first == "ل"
    }

    /// Prepositions that stand alone.
    static let prepositions: WordSet = [
        "في", "فى", "من", "عن", "علي", "الي", "مع", "بين", "خلال", "قبل", "بعد", "دون", "عند",
        "حول", "ضد",
        "نحو", "لدي", "عبر", "وفق", "حتي", "منذ", "تحت", "امام", "ضمن", "داخل", "خارج", "لغايه",
        "حسب", "عمن", "ممن",
    ]
}
