import ArabicText
import Lexicon
import Recommendations

/// What a reporting verb governs, found behind it.
struct Complement: Sendable, Hashable {
    /// What it can be.
    enum Form: Sendable, Hashable {
        /// An action.
        case action(ActionHead)
        /// «ما يلي:»: the actions stand in the lines below.
        case list
    }

    /// The place where it begins, its preposition included: what stands before is subject and
    /// addressee.
    let place: Int
    /// What it is.
    let form: Form

    /// Whether it is an action itself.
    var isAction: Bool { if case .action = form { true } else { false } }

    /// Finds the complement of a verb, in front of any other verb that tells something.
    static func find(
        for verb: ReportingVerb, in tokens: [Token], after index: Int, upTo end: Int
    ) -> Complement? {
        var needed: WordSet?
        if case .object(let words) = verb.condition { needed = words }
        var skipped = index
        for place in (index + 1)..<max(index + 1, end) where place > skipped {
            let token = tokens[place]
            if needed == nil, Aside.opens(tokens, at: place, upTo: end) {
                let behind = Self.behindAside(verb, tokens, at: place, from: index, upTo: end)
                if let behind {
                    guard let form = behind.form else {
                        skipped = behind.place - 1
                        continue
                    }
                    return Complement(place: behind.place, form: form)
                }
            }
            if let words = needed, Aside.opens(tokens, at: place, upTo: end),
                let next = Aside.ends(tokens, from: place, upTo: end).first(where: {
                    $0 < end && words.contains(tokens[$0].key)
                })
            {
                skipped = next - 1
                continue
            }
            if needed?.contains(token.key) == true {
                needed = nil
                continue
            }
            if needed == nil, let form = form(of: verb, tokens, at: place, from: index, upTo: end) {
                return Complement(place: place, form: form)
            }
            if place > index + 1, opensAnother(token) { return nil }
            if ListOpening.nouns[token.key] != nil,
                ListOpening.complement(in: tokens, after: place, upTo: end)?.isAction == true
            {
                return nil
            }
            if token.isSign("؛", ":") || turnsAway(verb, token)
                || ClauseEnd.stands(in: tokens, at: place, upTo: end)
            {
                return nil
            }
        }
        return nil
    }

    /// What a verb governs behind an aside that opens at a place: the complement itself, or the name
    /// of whom it addresses, where the form is nil.
    private static func behindAside(
        _ verb: ReportingVerb, _ tokens: [Token], at place: Int, from index: Int, upTo end: Int
    ) -> (place: Int, form: Form?)? {
        for next in Aside.ends(tokens, from: place, upTo: end) where next < end {
            if let form = form(of: verb, tokens, at: next, from: index, upTo: end) {
                return (next, form)
            }
            if Addressee.follows(verb, in: tokens, at: next, upTo: end) { return (next, nil) }
        }
        return nil
    }

    /// Whether a token is a reporting verb that hardly is another word.
    private static func opensAnother(_ token: Token) -> Bool {
        ReportingVerb.read(token)?.condition == ReportingVerb.Guard.none
            && VerbalNoun.read(token) == nil
    }

    /// Whether a token shows that the verb governs something else: «أقرّ بأن», «أكد أهمية», «أكد حرص».
    private static func turnsAway(_ verb: ReportingVerb, _ token: Token) -> Bool {
        // «دعا الله أن يوفقهم».
        if verb.traits.contains(.prays), token.isWord("الله", "المولي", "الباري") { return true }
        if verb.traits.contains(.sends) {
            return token.isWord("ان", "بان") || greetings.contains(token.key)
        }
        if token.isWord("ان", "بان", "انه", "بانه", "انها", "بانها") { return true }
        return verb.traits.contains(.tellsStance) && attitudes.contains(token.key)
    }

    /// What may be addressed to somebody and asks for nothing: «وجّه الشكر إلى».
    private static let greetings: WordSet = [
        "الشكر", "شكره", "شكرها", "شكر", "تحيه", "تحيته", "التحيه", "رساله", "رسالته", "كلمه",
        "كلمته", "اسئله", "سؤالا", "انتقادات", "انتقادا", "اتهامات", "التهنئه", "تهانيه",
        "الدعوه", "دعوه",
    ]

    private static let attitudes: WordSet = [
        "اهميه", "حرص", "حرصه", "حرصها", "التزام", "التزامه", "استعداد", "استعداده", "موقف", "دعم",
        "دعمه",
        "ثقته", "مكانه", "عمق", "متانه",
    ]

    private static func form(
        of verb: ReportingVerb, _ tokens: [Token], at place: Int, from index: Int, upTo end: Int
    ) -> Form? {
        if announcesList(tokens, at: place, upTo: end) {
            return behindColon(tokens, from: place, upTo: end) ?? .list
        }
        if tokens[place].isSign(":"), !verb.traits.contains(.speaks) {
            return place + 1 == end ? .list : behindColon(tokens, from: place, upTo: end)
        }
        let reader = ComplementReader(
            verb: verb, tokens: tokens, place: place, index: index, end: end)
        return reader.head.map(Form.action)
    }

    /// Reads «بما يلي», «ما يأتي», «بالآتي», «على النحو التالي».
    private static func behindColon(_ tokens: [Token], from place: Int, upTo end: Int) -> Form? {
        let region = tokens[place..<min(end, place + 6)]
        guard let colon = region.firstIndex(where: { $0.isSign(":") }) else { return nil }
        return ActionStart.read(tokens, at: colon + 1, upTo: end).map(Form.action)
    }

    private static func announcesList(_ tokens: [Token], at place: Int, upTo end: Int) -> Bool {
        let token = tokens[place]
        if token.isWord("بما", "ما", "كما") {
            return place + 1 < end && tokens[place + 1].isWord("يلي", "ياتي", "هو")
        }
        return token.isWord("بالاتي", "بالتالي", "الاتي", "التالي", "التاليه", "الاتيه")
            && tokens[place..<end].prefix(4).contains { $0.isSign(":") }
    }
}

/// Tries one place behind a reporting verb as the beginning of its complement.
struct ComplementReader {
    /// The verb.
    let verb: ReportingVerb
    /// The tokens of its paragraph.
    let tokens: [Token]
    /// The place that is tried.
    let place: Int
    /// The place of the verb.
    let index: Int
    /// The place behind the last token that may be read.
    let end: Int

    /// The head of the action that begins there; nil when none does.
    var head: ActionHead? {
        let token = tokens[place]
        if verb.complements.contains(.that), token.isWord("ان", "بان", "الا") {
            return clause(at: place)
        }
        if let head = refusal { return head }
        if ActionStart.isNecessity(token) {
            return verb.complements.isDisjoint(with: [.necessity, .with, .on])
                ? nil : ActionStart.read(tokens, at: place, upTo: end)
        }
        if ActionStart.isTask(token) {
            return verb.complements.isDisjoint(with: [.bare, .with])
                ? nil : ActionStart.read(tokens, at: place, upTo: end)
        }
        if let head = behindPreposition { return head }
        return joined ?? bare ?? purpose
    }

    /// Reads «تقرر أنه لن تُقبل الطلبات», «قرر أن لن يُسمح».
    private var refusal: ActionHead? {
        guard verb.kind == .decision, verb.complements.contains(.that),
            tokens[place].isWord("انه", "انها", "بانه"), place + 2 < end,
            tokens[place + 1].isWord("لن", "لا"), ActionStart.isVerb(tokens[place + 2])
        else { return nil }
        return ActionHead(index: place + 1, letters: 0)
    }

    /// Reads «لتسريع», «للإسراع في», «قصد إعداد», «من أجل إعداد» behind verbs of instructing.
    private var purpose: ActionHead? {
        guard verb.complements.contains(.purpose) else { return nil }
        if tokens[place].isWord("قصد", "بغيه", "لاجل", "بهدف", "بقصد") {
            return ActionStart.noun(tokens, at: place + 1, upTo: end)
        }
        if tokens[place].isWord("من"), place + 1 < end, tokens[place + 1].isWord("اجل") {
            return ActionStart.noun(tokens, at: place + 2, upTo: end)
        }
        guard let noun = VerbalNoun.read(tokens[place]), noun.cut.preposition == "ل",
            !noun.cut.conjunction
        else { return nil }
        return ActionStart.noun(tokens, at: place, upTo: end)
    }

    /// Reads «على إعداد», «إلى إعداد», «في إعداد», «على أن تتولى».
    private var behindPreposition: ActionHead? {
        let token = tokens[place]
        let allowed =
            (verb.complements.contains(.on) && token.isWord("علي"))
            || (verb.complements.contains(.to) && token.isWord("الي"))
            || (verb.complements.contains(.within) && token.isWord("في", "فى"))
            || (verb.complements.contains(.with) && token.isWord("ب"))
            || (verb.complements.contains(.favour)
                && token.isWord("لصالح", "لمصلحه", "لفائده"))
        guard allowed, place + 1 < end else { return nil }
        if let head = clause(at: place + 1) { return head }
        if let head = ActionStart.read(tokens, at: place + 1, upTo: end) {
            guard let noun = VerbalNoun.read(tokens[head.index]) else { return head }
            return noun.cut.preposition == nil && !isStance(noun) ? head : nil
        }
        return nil
    }

    private func clause(at place: Int) -> ActionHead? {
        ActionStart.clause(tokens, at: place, upTo: end)
    }

    /// Reads «بإعداد», «بالانتقال إلى».
    private var joined: ActionHead? {
        guard verb.complements.contains(.with), let noun = VerbalNoun.read(tokens[place]),
            noun.cut.preposition == "ب", !noun.cut.conjunction
        else { return nil }
        if Connector.manners.contains(noun.key), isAside { return nil }
        if verb.traits.contains(.renews), ReportingVerb.renewed(in: tokens[index..<place]) == nil {
            return nil
        }
        return ActionStart.noun(tokens, at: place, upTo: end)
    }

    /// Whether a comma stands before: «وجّه الوزير، بالتنسيق مع …، بإعداد».
    private var isAside: Bool { place > 0 && tokens[place - 1].isSign("،", ",") }

    /// Reads «قرر المجلس تشكيل».
    private var bare: ActionHead? {
        guard verb.complements.contains(.bare), let noun = VerbalNoun.read(tokens[place]),
            noun.cut.letters == (noun.cut.article ? 2 : 0),
            !noun.cut.article || governs(noun),
            !noun.hasPronoun || noun.key.count >= 5
        else { return nil }
        if place > index + 1 {
            let before = tokens[place - 1]
            if before.kind == .word, BodyNoun.isConstruct(before) { return nil }
            if ActionStart.prepositions.contains(before.key) { return nil }
            if before.isWord("الذي", "التي", "الذين", "اللذين", "اللتين") { return nil }
        }
        return ActionStart.noun(tokens, at: place, upTo: end)
    }

    /// Whether a noun with the article has its preposition right behind it: «الإفراج عن».
    private func governs(_ noun: VerbalNoun) -> Bool {
        ActionNouns.withPreposition.contains(noun.key) && place + 1 < end
            && (ActionStart.isPreposition(tokens[place + 1])
                // «المرور الميداني على».
                || NounPhrase.isAdjective(tokens[place + 1]) && place + 2 < end
                    && ActionStart.isPreposition(tokens[place + 2]))
    }

    /// «أكد على التزام القائد»: a stance of somebody's, which nobody has to carry out.
    private func isStance(_ noun: VerbalNoun) -> Bool {
        guard verb.traits.contains(.tellsStance), ["التزام", "استمرار", "دعم"].contains(noun.key)
        else {
            return false
        }
        return VerbalNoun.read(in: tokens, at: place + 2)?.isBare != true
    }
}
