import ArabicText
import Lexicon

/// Words that join one action to the next, and words that open a purpose or a means.
enum Connector {
    /// Returns how many tokens a connector takes at a place, «ضرورة» not counted; nil for none.
    static func length(in tokens: [Token], at index: Int) -> Int? {
        joining.phrase(in: tokens, at: index)?.words.count
    }

    /// Returns how many tokens the opening of a purpose, a means or a condition takes at a place.
    static func purposeLength(in tokens: [Token], at index: Int) -> Int? {
        purposes.phrase(in: tokens, at: index)?.words.count
    }

    /// The words with which one of them begins.
    static var openers: [Word] { joining.openers + purposes.openers }

    private static let joining: PhraseTable = [
        "فضلا عن", "اضافه الي", "بالاضافه الي", "الي جانب", "علاوه علي", "كذلك", "ايضا", "كما",
        "من ثم",
        "فضلا علي", "زياده علي", "وكذا", "ناهيك عن", "الي جانب", "بجانب",
    ]

    private static let purposes: PhraseTable = [
        "بهدف", "بغيه", "بغرض", "لغرض", "بقصد", "قصد", "من اجل", "من خلال", "عبر", "عن طريق", "بما",
        "تمهيدا",
        "سعيا", "حرصا", "ضمانا", "منعا", "تفاديا", "تحقيقا", "علي ان", "علي الا", "حتي", "كي",
        "لكي", "بحيث",
        "شريطه", "بشرط", "شرط", "في حال", "في حاله", "في اطار", "في سبيل", "في مجال", "مع مراعاه",
        "بما في", "لضمان",
    ]

    /// Verbal nouns that after ب tell a manner and no action: «بالتنسيق مع», «باستخدام».
    static let manners = WordSet(companies.words + ["استخدام", "متابعه", "اعتماد", "استعمال"])

    /// Those of them that tell with whom, which no head can ask for: «تقوم الإدارة بالتعاون مع … بـ».
    static let companies: WordSet = [
        "اشراف", "تنسيق", "تعاون", "مشاركه", "حضور", "دعم", "تشاور", "اشتراك",
    ]
}

/// The places where what a reporting verb governs is over: another verb, a participle that tells
/// («مشيراً إلى»), or a word such as «فيما».
enum ClauseEnd {
    /// Whether such a place is reached.
    static func stands(in tokens: [Token], at index: Int, upTo end: Int) -> Bool {
        Steps.count()
        let token = tokens[index]
        guard index > 0, WordTraits(of: token).contains(.joins) else { return false }
        let before = tokens[index - 1]
        let comma = before.isSign("،", ",", "؛", "-", "–", "\"", "”", "»")
        if always.contains(token.key) && !isAmong(tokens, at: index)
            || (comma && afterComma.contains(token.key))
        {
            return true
        }
        if token.isWord("مع"), index + 1 < end, tokens[index + 1].isWord("التاكيد", "التشديد") {
            return true
        }
        // «… للعامين المقبلين حيث تم انتخاب»: what follows tells how it went.
        if token.isWord("حيث"), index + 1 < end,
            Auxiliary.isRead(in: tokens[index + 1]) || NarrativeVerb.isRead(in: tokens[index + 1])
        {
            return true
        }
        // «…، وإلا فلن يُسمح لهم».
        if token.isWord("والا"), index + 1 < end, tokens[index + 1].key.hasPrefix("ف") {
            return true
        }
        if comma, token.isWord("واخذت", "واخذ", "واحيطت", "واحيط"),
            tokens[index..<end].prefix(5).contains(where: { $0.isWord("علما") })
        {
            return true
        }
        if token.isWord("كما", "ثم"),
            VerbalNoun.read(in: tokens, at: index + 1)?.isBare != true
                || isTelling(tokens, at: index + 1)
        {
            return comma || isTelling(tokens, at: index + 1)
        }
        if token.isWord("الامر"), index + 1 < end, tokens[index + 1].isWord("الذي") { return true }
        if comma || token.key.hasPrefix("و"), let turn = turns.phrase(in: tokens, at: index),
            !isAside(tokens, behind: index + turn.words.count)
        {
            return true
        }
        let opensClause = comma || token.key.hasPrefix("و") || before.isWord("قد", "وقد", "كما")
        if NarrativeVerb.isRead(in: token) {
            // «جدولاً معلناً»: an adjective.
            let isAdjective = !comma && token.key.hasPrefix("م") && before.key.hasSuffix("ا")
            return opensClause || token.key.hasSuffix("ا") && !isAdjective
        }
        guard let verb = ReportingVerb.read(token) else { return false }
        return stops(verb, token, comma: comma, opensClause: opensClause)
    }

    /// «فيما بينها», «فيما يخص», which tell nothing new.
    private static func isAmong(_ tokens: [Token], at index: Int) -> Bool {
        guard tokens[index].isWord("فيما"), index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        return next.key.hasPrefix("بين") || next.isWord("يخص", "يتعلق", "يتصل", "بعد", "لو")
    }

    /// Whether a comma closes a phrase, with no verb behind it: «ألحّ المدير، من جانبه، على».
    private static func isAside(_ tokens: [Token], behind index: Int) -> Bool {
        index + 1 < tokens.count && tokens[index].isSign("،", ",")
            && tokens[index + 1].isWord("علي", "الي", "ب", "ان", "بان")
    }

    private static func stops(
        _ verb: ReportingVerb, _ token: Token, comma: Bool, opensClause: Bool
    ) -> Bool {
        switch verb.condition {
        case .none: opensClause || token.key.hasSuffix("ا")
        case .clauseStart, .object: comma
        case .afterAuxiliary: false
        }
    }

    private static func isTelling(_ tokens: [Token], at index: Int) -> Bool {
        guard index < tokens.count else { return false }
        return NarrativeVerb.isRead(in: tokens[index]) || ReportingVerb.read(tokens[index]) != nil
            || Auxiliary.isRead(in: tokens[index])
    }

    /// The words that may end what a verb governs, besides verbs and words with و.
    static var openers: [Word] {
        turns.openers + always.words + afterComma.words + ["مع", "كما", "ثم", "حيث"]
    }

    /// Phrases that turn to something else.
    private static let turns: PhraseTable = [
        "في حين", "من لم", "من لا", "علي حين", "في الوقت الذي", "وهو ما", "وهو الامر", "الامر الذي",
        "خاصه وان",
        "لا سيما وان",
        "سيما وان", "من جهته", "من جهتها", "من جانبه", "من جانبها", "من ناحيته", "من ناحيتها",
        "من جانب اخر", "من جهه اخري", "من ناحيه اخري", "في ختام", "في الختام", "في سياق متصل",
        "في السياق ذاته", "علي صعيد اخر", "علي صعيد متصل", "بدوره", "بدورها", "هذا وقد",
        "في المقابل",
    ]

    private static let always: WordSet = [
        "وقد", "ولقد", "وكان", "وكانت", "وتم", "وجري", "فيما", "بينما", "ويذكر", "يذكر", "وعليه",
    ]
    private static let afterComma: WordSet = [
        "حيث", "غير", "لكن", "ولكن", "ولم", "فلم", "ولن", "فلن", "علما", "اذ", "مما", "الامر", "تم",
        "جري", "وسط", "اما",
    ]
}

/// تم, جرى and the like, after which a noun reports: «تم الاتفاق على».
enum Auxiliary {
    /// Whether a token is one of them, with or without و.
    static func isRead(in token: Token) -> Bool {
        Proclitics.withoutConjunction(token.key).contains { forms.contains($0.stem) }
    }

    private static let forms: WordSet = [
        "تم", "تمت", "يتم", "جري", "جرت", "سيتم", "ختم", "ختمت", "وقع", "يقع",
        "انعقد", "حصل", "يحصل", "استقر",
    ]
}
