import ArabicText
import Lexicon

/// Whom a reporting verb addresses, among the names between it and the action.
///
///     كلّف المجلس إدارة المخازن بحصر …       →  إدارة المخازن
///     وجّه إدارة المخازن بحصر …              →  إدارة المخازن: وجّه does not agree with it
///     أوصى المشاركون بحصر …                  →  nobody
///     طلب من إدارة المخازن حصر …             →  إدارة المخازن
struct Addressee {
    /// The tokens of the paragraph.
    let tokens: [Token]
    /// The verb that addresses.
    let verb: ReportingVerb
    /// The place of the verb.
    let place: Int
    /// Whether a subject was named earlier in the paragraph, so that a single name behind the verb
    /// may be its object.
    let hasSubject: Bool

    /// Returns the addressee's tokens, empty for nobody, and whether a subject stands there.
    func read(upTo action: Int) -> (addressee: ArraySlice<Token>, namesSubject: Bool) {
        let between = region(upTo: action)
        guard !between.isEmpty else { return ([], false) }
        if let set = setOff(from: between, upTo: action) { return (Self.clean(set), true) }
        if let named = afterPreposition(between) {
            return (Self.clean(named), between.first.map(speaks) ?? false)
        }
        if case .object = verb.condition { return ([], between.first.map(speaks) ?? false) }
        guard verb.traits.contains(.mayAddress) else { return ([], true) }
        let run = between.prefix { !ActionStart.prepositions.contains($0.key) }
        guard !run.isEmpty else { return ([], false) }
        if isParticiple { return (Self.clean(run), false) }
        let found = split(run)
        return found.addressee.isEmpty && found.namesSubject
            ? (behindAside(upTo: action), true) : found
    }

    /// The addressee behind an aside: «ألزم الوزير، في رده على …، مديري الفروع بـ», «أوعز الوزير، في
    /// كلمته، إلى القيادة بـ».
    private func setOff(from between: ArraySlice<Token>, upTo action: Int) -> ArraySlice<Token>? {
        let comma = between.endIndex
        guard comma < action, Aside.opens(tokens, at: comma, upTo: action) else { return nil }
        if case .object(let words) = verb.condition {
            let object = Aside.ends(tokens, from: comma, upTo: action).first {
                $0 < action && words.contains(tokens[$0].key)
            }
            return object.flatMap { afterPreposition(tokens[$0..<action]) }
        }
        let start = Aside.ends(tokens, from: comma, upTo: action).last {
            Self.follows(verb, in: tokens, at: $0, upTo: tokens.count)
        }
        guard let start, start < action else { return nil }
        let leads = tokens[start].isWord("الي", "من", "علي")
        return tokens[(leads ? start + 1 : start)..<action]
    }

    /// Whether the name of whom a verb addresses stands at a place, and its task right behind it.
    static func follows(
        _ verb: ReportingVerb, in tokens: [Token], at place: Int, upTo end: Int
    ) -> Bool {
        let isLed =
            verb.addressedBy.first == tokens[place].key && tokens[place].isWord("من", "الي")
            && !verb.traits.contains(.instructs)
        let named = isLed ? place + 1 : place
        guard verb.traits.contains(.addresses) || named > place, named < end,
            !tokens[named].key.hasPrefix("و"), BodyNoun.isRead(in: tokens[named])
        else { return false }
        let stop = NounPhrase.end(in: tokens, from: named, upTo: min(end, named + 12))
        return tokens[stop..<min(end, stop + 6)].prefix { $0.kind == .word }
            .contains {
                VerbalNoun.read($0)?.isBare == true || $0.isWord("بان", "ان", "الي", "علي")
            }
    }

    /// The addressee behind a phrase set off by commas: «كلّف الوزير، خلال الجلسة، إدارة المخازن بـ».
    private func behindAside(upTo action: Int) -> ArraySlice<Token> {
        guard !verb.traits.isDisjoint(with: [.addresses, .orders]) else { return [] }
        let comma = tokens[(place + 1)..<action].lastIndex { $0.isSign("،", ",") }
        guard let start = comma.map({ $0 + 1 }) ?? behindPreposition(upTo: action), start < action
        else { return [] }
        let run = tokens[start..<action]
        guard let first = run.first, first.kind == .word, !first.key.hasPrefix("و"),
            BodyNoun.isRead(in: first), run.allSatisfy({ $0.kind == .word })
        else { return [] }
        return Self.clean(run)
    }

    /// The place behind a phrase such as «في كلمته» that stands between a subject and its object.
    private func behindPreposition(upTo action: Int) -> Int? {
        let words = tokens[(place + 1)..<action]
        guard let preposition = words.firstIndex(where: { $0.isWord("في", "خلال", "اثناء", "عقب") })
        else { return nil }
        // «كلمته»: the pronoun closes the phrase.
        if preposition + 2 < action, tokens[preposition + 1].key.hasSuffix("ه"),
            BodyNoun.isRead(in: tokens[preposition + 2])
        {
            return preposition + 2
        }
        return NounPhrase.end(in: tokens, from: preposition + 1, upTo: action)
    }

    /// The tokens between verb and action, up to the first comma or other sign.
    private func region(upTo action: Int) -> ArraySlice<Token> {
        let start = place + 1
        guard start < action else { return [] }
        let quotes = { (token: Token) in token.isSign("\"", "“", "”", "«", "»", "/", ".") }
        return tokens[start..<action].prefix { $0.kind == .word || quotes($0) }
    }

    private func afterPreposition(_ between: ArraySlice<Token>) -> ArraySlice<Token>? {
        if sends, !between.contains(where: { $0.isWord("الي") }),
            let place = between.lastIndex(where: isSentTo)
        {
            let end = NounPhrase.end(in: tokens, from: place, upTo: between.endIndex)
            return end > place ? between[place..<end] : between[place...]
        }
        let words = verb.addressedBy
        guard let place = between.lastIndex(where: { words.contains($0.key) }) else { return nil }
        let named = between[(place + 1)...]
        guard let first = named.first, !ActionStart.isNecessity(first) else { return nil }
        let end = NounPhrase.end(in: tokens, from: place + 1, upTo: between.endIndex)
        return tokens[(place + 1)..<max(end, place + 2)]
    }

    /// Whether what the verb tells is sent to somebody with ل.
    private var sends: Bool {
        if case .object = verb.condition { return true }
        return verb.traits.contains(.handsOn)
            || tokens[place...].prefix(6).contains { $0.isWord("تعليمات", "تعليماته", "توجيهاته") }
    }

    /// «تعليماته لرؤساء الأقسام»: a body or office with ل.
    private func isSentTo(_ token: Token) -> Bool {
        Proclitics.cuts(of: token.key).contains {
            $0.preposition == "ل" && !$0.conjunction && BodyNouns.opens.contains($0.stem)
        } && !BodyNouns.opens.contains(token.key)
    }

    private var isParticiple: Bool {
        let key = tokens[place].key
        return verb.forms.contains(where: { $0.hasSuffix("ا") && key.hasSuffix($0) })
            && key.hasSuffix("ا") && !Self.finiteInAlif.contains { key.hasSuffix($0) }
    }

    private func split(
        _ run: ArraySlice<Token>
    ) -> (addressee: ArraySlice<Token>, namesSubject: Bool) {
        let end = NounPhrase.end(in: tokens, from: run.startIndex, upTo: run.endIndex)
        let first = run[..<end]
        let rest = run[end...].drop { $0.kind == .sign }
        guard let head = first.first else { return ([], false) }
        // «ودُعيت لجنة الشؤون إلى»: who is called stands in the subject's place.
        if tokens[place].isWord("دعيت", "ودعيت", "دعي", "ودعي") { return (Self.clean(run), false) }
        // «أمهل المديرية عشرة أيام»: the time behind the name is none's.
        if verb.traits.contains(.givesTime) { return (Self.clean(first), false) }
        if !rest.isEmpty, speaks(head) || !Self.disagree(tokens[place], head) {
            return rest.contains { NounPhrase.isDefinite($0) || BodyNoun.isRead(in: $0) }
                ? (Self.clean(rest), true) : ([], true)
        }
        if Self.disagree(tokens[place], head) { return (Self.clean(run), false) }
        if verb.traits.contains(.needsAddressee) { return (Self.clean(run), false) }
        if speaks(head), !(hasSubject && isSubordinate(head)) { return ([], true) }
        let hasObject =
            verb.traits.contains(.addresses) || (hasSubject && verb.traits.contains(.orders))
            || (hasSubject && verb.traits.contains(.advises) && headsUnit(first))
        return hasObject ? (Self.clean(run), false) : ([], true)
    }

    /// «رئيس دائرة الصيانة»: the head of a part of the body that meets.
    private func headsUnit(_ name: ArraySlice<Token>) -> Bool {
        name.dropFirst().first?.isWord(
            "دائره", "قسم", "مصلحه", "وحده", "فرع", "شعبه", "مكتب", "ورشه", "خليه") ?? false
    }

    private func speaks(_ head: Token) -> Bool {
        BodyNoun.isAuthority(head) || head.key.hasSuffix("ون")
    }

    private func isSubordinate(_ head: Token) -> Bool {
        Self.subordinates.contains(head.key)
    }

    private static let subordinates: WordSet = [
        "مدير", "مديره", "امين", "رئيس", "مكتب", "قسم", "فرع", "مركز", "صندوق", "مديري", "رؤساء",
    ]

    /// Whether verb and noun differ in gender or number as a verb and its subject cannot: a verb of
    /// the masculine before a feminine body, or any verb before a plural in the oblique case.
    static func disagree(_ verb: Token, _ noun: Token) -> Bool {
        let isFeminineVerb =
            verb.key.hasSuffix("ت") || verb.key.hasPrefix("ت")
            || verb.key.hasPrefix("وت")
        let isFeminineNoun = noun.key.hasSuffix("ه") && !masculine.contains(noun.key)
        if obliques.contains(where: noun.key.hasSuffix), noun.key.count > 4 {
            return true
        }
        let isPlural = noun.key.hasSuffix("ات") && noun.key.count > 5
        // «كما أوصت القطاع المركزي بـ».
        if verb.key.hasSuffix("ت"), masculineBodies.contains(noun.key) { return true }
        // «يوصون الديوان بـ»: no subject stands behind a verb in the plural.
        if verb.key.hasSuffix("ون") || verb.key.hasSuffix("وا") { return true }
        // «تدعو مجلس النواب إلى».
        if verb.key.hasSuffix("ت") || verb.key.hasPrefix("ت") || verb.key.hasPrefix("وت"),
            masculineBodies.contains("ال" + noun.key)
        {
            return true
        }
        return (isFeminineNoun || isPlural) && !isFeminineVerb
    }

    /// The tokens without signs at their ends; empty when they name everybody or nobody.
    static func clean(_ run: ArraySlice<Token>) -> ArraySlice<Token> {
        var run = run.drop { $0.kind == .sign }
        while let last = run.last, last.kind == .sign { run.removeLast() }
        guard let first = run.first else { return [] }
        return nobody.contains(first.key) && !namesEach(run) ? [] : run
    }

    /// «كل قسم», «جميع المديريات»: everybody of a sort.
    private static func namesEach(_ run: ArraySlice<Token>) -> Bool {
        guard run.count >= 2, run.first?.isWord("كل", "جميع", "كافه") == true,
            let second = run.dropFirst().first
        else { return false }
        return BodyNoun.isRead(in: second)
    }

    private static let obliques: [Word] = ["ين", "يري", "سلي", "ولي"]
    private static let masculine: WordSet = [
        "قاده", "ساده", "اجهزه", "خليفه", "رؤساء", "اساتذه", "طلبه",
    ]
    private static let masculineBodies: WordSet = [
        "القطاع", "المجلس", "المدير", "المكتب", "الديوان", "الجهاز", "القسم", "المركز", "الفرع",
        "الصندوق", "المعهد", "البنك", "المصرف", "الوزير", "المحافظ", "الوالي",
    ]
    private static let nobody: WordSet = [
        "الجميع", "جميع", "كل", "كافه", "هم", "نفسه", "سعادته",
        "سعادتها", "معاليه", "معاليها", "سموه", "سموها", "سيادته", "سيادتها", "فخامته", "عطوفته",
        "دولته", "فضيلته", "جلالته",
    ]
    private static let finiteInAlif: [Word] = ["اتفقا", "اوصيا", "قررا", "دعا", "اكدا", "وا"]
}
