import ArabicText
import Lexicon

/// Whom a reporting verb addresses: the body that has to do what it announces.
///
///     وكلّف الوزير إدارة المخازن بـ                 →  إدارة المخازن
///     وجّه رئيس الحكومة فلان، وزارة الزراعة، بـ       →  وزارة الزراعة
///     طلب المجلس من الوزارة                         →  الوزارة
///     أوصى المؤتمر بـ, دعت التوصيات إلى              →  nobody
///
/// Between the verb and the action stand noun phrases: the subject with its name and titles, asides,
/// and perhaps the addressee, which comes last. Who speaks is never who is addressed, and a name that
/// is nobody's is worse than none. Source: ARABIC.md 4.6.
struct Addressee {
    /// The tokens of the paragraph.
    let tokens: [Token]
    /// The verb.
    let verb: ReportingVerb
    /// Where it stands.
    let place: Int
    /// Whether a subject was named before it, so that a body behind it may be addressed.
    let hasSubject: Bool

    /// Returns the addressee's tokens, given where the verb's complement begins; empty for nobody.
    func read(upTo complement: Int) -> ArraySlice<Token> {
        let start = place + 1
        guard start < complement else { return [] }
        if let named = behindPreposition(from: start, upTo: complement) { return named }
        guard verb.traits.contains(.mayAddress) else { return [] }
        let phrases = phrases(from: start, upTo: complement)
        guard let last = phrases.last else { return [] }
        return isAddressed(last, of: phrases) ? Self.clean(tokens[last]) : []
    }

    // MARK: Prepositions

    /// «طلب من الوزارة», «أوعز إلى القيادة», «تعليماته لرؤساء الأقسام», «أهابت بالمواطنين».
    private func behindPreposition(from start: Int, upTo end: Int) -> ArraySlice<Token>? {
        for index in (start..<end).reversed() {
            let token = tokens[index]
            let apart = verb.addressedBy.contains(token.key) && index + 1 < end
            guard apart || isJoined(token) else { continue }
            let first = apart ? index + 1 : index
            guard !ActionStart.isNecessity(tokens[first]), !ActionStart.isImportance(tokens[first]),
                apart ? names(tokens[first]) : true
            else { continue }
            let stop = nameEnd(of: first, upTo: end)
            return stop > first ? Self.clean(tokens[first..<stop]) : nil
        }
        return nil
    }

    /// «لرؤساء الأقسام», «لمدراء الجامعات»: what the verb sends is theirs.
    private func isJoined(_ token: Token) -> Bool {
        guard sendsOn || verb.traits.contains(.speaks) else { return false }
        return Proclitics.cuts(of: token.key).contains { cut in
            let joins = sendsOn && cut.preposition == "ل" || cut.preposition == "ب" && !sendsOn
            return joins && !cut.conjunction
                && (BodyNouns.opens.contains(cut.stem) || cut.article && isPeople(token))
        } && !BodyNouns.opens.contains(token.key)
    }

    /// Whether what the verb tells is sent to somebody with ل: instructions, a letter, a task.
    private var sendsOn: Bool {
        if case .object = verb.condition { return true }
        return verb.traits.contains(.handsOn)
            || tokens[place...].prefix(14).contains { Self.sent.contains($0.key) }
    }

    private static let sent: WordSet = [
        "تعليمات", "تعليماته", "تعليماتها", "توجيهاته", "توجيهات", "تعليمه", "تعميما", "خطابا",
        "مذكره", "كتابا",
    ]

    // MARK: Phrases

    /// The noun phrases between two places that could name somebody, in order: those that begin the
    /// clause, follow a comma, or stand right behind another.
    private func phrases(from start: Int, upTo end: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = start
        var isOpen = true
        while index < end {
            let token = tokens[index]
            if token.isSign("،", ",") || token.isSign("\"", "«", "“", "»", "”", "/") {
                isOpen = true
                index += 1
            } else if isOpen, token.kind == .word, names(token) || index == start {
                let stop = max(index + 1, nameEnd(of: index, upTo: end))
                found.append(index..<stop)
                index = stop
            } else {
                // «في كلمته»: the pronoun closes the phrase.
                isOpen = token.form.last == "ه" && isBehindPreposition(index, from: start)
                index += 1
            }
        }
        return found
    }

    private func isBehindPreposition(_ index: Int, from start: Int) -> Bool {
        index > start && ActionStart.prepositions.contains(tokens[index - 1].key)
    }

    /// Where the name that begins at a place ends, with the bodies that و adds to it.
    private func nameEnd(of start: Int, upTo end: Int) -> Int {
        var stop = NounPhrase.end(in: tokens, from: start, upTo: end)
        if stop == start, isPeople(tokens[start]) { stop = start + 1 }
        if tokens[start].isWord("كل", "جميع", "كافه"), start + 1 < end {
            let isOf = tokens[start + 1].isWord("من")
            stop = max(stop, NounPhrase.end(in: tokens, from: start + (isOf ? 2 : 1), upTo: end))
        }
        while stop + 1 < end, tokens[stop].isWord("في", "ب"),
            NounPhrase.isDefinite(tokens[stop + 1])
        {
            stop = NounPhrase.end(in: tokens, from: stop + 1, upTo: end)
        }
        return stop
    }

    /// Whether a word begins the name of a body, an office or people.
    private func names(_ token: Token) -> Bool {
        BodyNoun.isRead(in: token) || isPeople(token)
            || token.isWord("كل", "جميع", "كافه", "كلا")
    }

    /// «المواطنين», «القبائل», «الدول», «المعلمين».
    private func isPeople(_ token: Token) -> Bool {
        guard token.kind == .word, !ListOpening.nouns.words.contains(token.key) else {
            return false
        }
        let stem = Proclitics.cuts(of: token.key).last?.stem ?? token.key
        if Self.people.contains(stem) { return true }
        return token.key.count >= 6 && NounPhrase.isDefinite(token) && stem.hasSuffix("ين")
    }

    // MARK: Who it is

    /// Whether the last phrase before the complement is addressed, and not who speaks.
    private func isAddressed(_ phrase: Range<Int>, of all: [Range<Int>]) -> Bool {
        let first = tokens[phrase.lowerBound]
        if Speaker.isAssembly(first) || ListOpening.nouns[first.key] != nil { return false }
        if ReportingCue.isParticiple(tokens[place]) || isPassive { return true }
        if all.count > 1 || phrase.lowerBound > place + 1 {
            return names(first) && !isName(phrase, behind: all[0])
        }
        if Self.disagree(tokens[place], first) { return true }
        if verb.traits.contains(.needsAddressee) { return true }
        if hasSubject, verb.traits.contains(.advises) { return headsUnit(phrase) }
        if BodyNoun.isAuthority(first) { return hasSubject && isSubordinate(first) }
        return verb.traits.contains(.addresses) || hasSubject && verb.traits.contains(.orders)
    }

    /// Whether a phrase only says who the subject is: «وزير الداخلية الأمير فلان».
    private func isName(_ phrase: Range<Int>, behind subject: Range<Int>) -> Bool {
        guard phrase != subject, phrase.lowerBound == subject.upperBound else { return false }
        return Self.titles.contains(tokens[phrase.lowerBound].key)
    }

    /// «ودُعيت اللجنة إلى», «كُلّف القسم بـ»: whom it addresses stands in the subject's place.
    private var isPassive: Bool {
        tokens[place].isWord("دعيت", "ودعيت", "دعي", "ودعي")
    }

    /// «رئيس دائرة الصيانة»: the head of a part of the body that meets.
    private func headsUnit(_ name: Range<Int>) -> Bool {
        tokens[name].dropFirst().first?.isWord(
            "دائره", "قسم", "مصلحه", "وحده", "فرع", "شعبه", "مكتب", "ورشه", "خليه") ?? false
    }

    private func isSubordinate(_ head: Token) -> Bool { Self.subordinates.contains(head.key) }

    private static let subordinates: WordSet = [
        "مدير", "مديره", "امين", "رئيس", "مكتب", "قسم", "فرع", "مركز", "صندوق", "مديري", "رؤساء",
    ]
    private static let titles: WordSet = [
        "الامير", "السيد", "السيده", "الدكتور", "المهندس", "اللواء", "العميد", "الفريق", "الشيخ",
        "المستشار", "الاستاذ", "العقيد",
    ]
    private static let people: WordSet = WordSet(
        """
        مواطنين مواطنون قبائل عشائر دول معلمين معلمون اطباء قضاه محامين طلبه طلاب شباب مزارعين تجار مستثمرين \
        موظفين عاملين منتسبين متعهدين مقاولين موردين اصحاب ملاك اهالي سكان فصائل احزاب نقابات جهات حكومه حكومات \
        جمعيات منظمات مؤسسات شركات اعلاميين صحفيين خطباء ائمه باحثين اساتذه
        """)

    /// Whether verb and noun differ in gender or number as a verb and its subject cannot: a verb of
    /// the masculine before a feminine body, or any verb before a plural in the oblique case.
    static func disagree(_ verb: Token, _ noun: Token) -> Bool {
        let key = verb.key.hasPrefix("و") && verb.key.count > 3 ? verb.key.dropFirst() : verb.key
        let isFeminineVerb = key.hasSuffix("ت") || key.hasPrefix("ت")
        let isFeminineNoun = noun.key.hasSuffix("ه") && !masculine.contains(noun.key)
        if obliques.contains(where: noun.key.hasSuffix), noun.key.count > 4 { return true }
        // «كما أوصت القطاع المركزي بـ».
        if key.hasSuffix("ت"), masculineBodies.contains(noun.key) { return true }
        // «يوصون الديوان بـ»: no subject stands behind a verb in the plural.
        if key.hasSuffix("ون") || key.hasSuffix("وا") { return true }
        // «تدعو مجلس النواب إلى».
        if isFeminineVerb, masculineBodies.contains("ال" + noun.key) { return true }
        let isPlural = noun.key.hasSuffix("ات") && noun.key.count > 5
        return (isFeminineNoun || isPlural) && !isFeminineVerb
    }

    /// The tokens without signs at their ends; empty when they name everybody or nobody.
    static func clean(_ run: ArraySlice<Token>) -> ArraySlice<Token> {
        var run = run.drop { $0.kind == .sign }
        while let last = run.last, last.kind == .sign { run.removeLast() }
        guard let first = run.first, ListOpening.nouns[first.key] == nil else { return [] }
        return nobody.contains(first.key) && !namesEach(run) ? [] : run
    }

    /// «كل قسم», «جميع المديريات», «كل من وزير الصحة»: everybody of a sort, or some by name.
    private static func namesEach(_ run: ArraySlice<Token>) -> Bool {
        guard run.count >= 2, run.first?.isWord("كل", "جميع", "كافه") == true else { return false }
        let rest = run.dropFirst().drop { $0.isWord("من") }
        guard let second = rest.first else { return false }
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
        "دولته", "فضيلته", "جلالته", "حضرته",
    ]
}
