import ArabicText
import Lexicon

/// Who speaks: the meeting and who leads it, one voice of many, or people outside, whose demands it
/// need not have adopted.
enum Speaker {
    /// Why who says a reporting verb at a place may not speak for the meeting.
    static func doubts(of verb: ReportingVerb, at place: Int, in passage: Passage) -> Doubts {
        var doubts: Doubts = []
        let behind = passage.after(place, 8)
        let tokens = passage.tokens
        // Whoever decides, agrees or recommends speaks for those who met.
        let mayBeStranger = !verb.traits.isDisjoint(with: [.asks, .tellsStance, .speaks])
        if mayBeStranger, isOutsider(behind), !isOwn(behind, behind: tokens[place]),
            !behind.prefix(2).contains(where: isAssembly), !namesAddressee(verb, at: place, passage)
        {
            doubts.insert(.outsider)
        }
        if verb.traits.contains(.asks), let subject = behind.first,
            isVoice(subject) || isUnknown(subject) || speaksForTrade(behind)
        {
            doubts.insert(.voice)
        }
        if verb.traits.contains(.begs), !isMeeting(behind) { doubts.insert(.voice) }
        if verb.traits.contains(.prays),
            behind.prefix(3).contains(where: { $0.isWord("الله", "المولي", "الباري") })
        {
            doubts.insert(.stance)
        }
        if let subject = behind.first, isStudy(subject) { doubts.insert(.paper) }
        if isOutsidersClause(tokens, at: place, in: passage.sentence) { doubts.insert(.paper) }
        if mayBeStranger, isOutsidersParticiple(tokens, at: place, in: passage.sentence) {
            doubts.insert(.outsider)
        }
        if isQuotedFromOutside(tokens, at: place, in: passage.sentence) { doubts.insert(.quoted) }
        return doubts
    }

    /// Whether whoever stands right behind a verb is tasked and does not ask: «ألزم أصحاب المحلات بـ»,
    /// «داعياً المواطنين إلى».
    private static func namesAddressee(
        _ verb: ReportingVerb, at place: Int, _ passage: Passage
    ) -> Bool {
        if verb.traits.contains(.tasks) { return true }
        if ReportingCue.isParticiple(passage.tokens[place]) { return true }
        if verb.traits.contains(.urges) {
            let end = passage.sentence.upperBound
            let name = NounPhrase.end(in: passage.tokens, from: place + 1, upTo: end)
            return name > place + 1 && name < end && passage.tokens[name].isWord("علي", "الي")
        }
        return passage.after(place, 1).first?.key.hasSuffix("ين") ?? false
    }

    /// Whether a study, a paper or who wrote it is a verb's subject: «أوصت الدراسة بـ».
    private static func isStudy(_ token: Token) -> Bool {
        Proclitics.cuts(of: token.key).contains { studies.contains($0.stem) }
    }

    private static let studies: WordSet = [
        "دراسه", "دراسات", "ورقه", "اوراق", "احداها", "احداهما", "باحث", "باحثه", "باحثون", "خبير",
        "استطلاع", "كاتب",
    ]

    /// Whether a word names all who met: المشاركون, المؤتمر.
    static func isAssembly(_ token: Token) -> Bool {
        Proclitics.cuts(of: token.key).contains { assemblies.contains($0.stem) }
    }

    private static let assemblies: WordSet = [
        "مشاركون", "مشاركين", "مجتمعون", "مجتمعين", "حاضرون", "مؤتمرون", "مؤتمر", "ملتقي", "ورشه",
        "ندوه", "اجتماع", "منتدي", "حضور", "متدخلون", "جميع", "اعضاء",
    ]

    /// «على الحكومة أن تخفض السعر»، هكذا يرى خبير»: who was quoted is named behind, and is nobody of
    /// the meeting's.
    static func isQuotedFromOutside(
        _ tokens: [Token], at place: Int, in sentence: Range<Int>
    ) -> Bool {
        guard place <= sentence.lowerBound + 2,
            tokens[sentence.lowerBound..<place].contains(where: { $0.isSign("«", "“", "\"") }),
            let close = tokens[place..<sentence.upperBound].firstIndex(where: {
                $0.isSign("»", "”", "\"")
            })
        else { return false }
        return !tokens[close..<sentence.upperBound].contains(where: BodyNoun.isAuthority)
    }

    /// Whether the words between a verb and its action name somebody outside the meeting, or one
    /// voice of many in it.
    static func isOutsider(_ between: ArraySlice<Token>) -> Bool {
        let words = between.drop { $0.kind == .sign }.prefix(3)
        for (place, word) in words.enumerated() {
            if isOutside(word) { return true }
            if word.isWord("المجتمع"), words.dropFirst(place + 1).first?.isWord("المدني") == true {
                return true
            }
            if place == 0, word.isWord("نواب") { return true }
            // «منظمة حقوقية»: one that the record does not know.
            if place == 0, word.isWord("منظمه", "شركه", "مؤسسه", "حركه", "مبادره", "صحيفه"),
                let quality = words.dropFirst().first, quality.key.hasSuffix("يه"),
                !NounPhrase.isDefinite(quality)
            {
                return true
            }
            if NounPhrase.isDefinite(word) { return false }
        }
        return false
    }

    /// Whether a body speaks in its own statement: «وتطالب النقابة وزارة المالية بـ».
    static func isOwn(_ between: ArraySlice<Token>, behind verb: Token) -> Bool {
        let key = verb.key.hasPrefix("و") ? verb.key.dropFirst() : verb.key
        return (key.hasPrefix("ت") || key.hasPrefix("ي"))
            && between.first?.isWord("النقابه", "الرابطه", "الجمعيه", "الاتحاد") == true
    }

    private static func isOutside(_ token: Token) -> Bool {
        Proclitics.cuts(of: token.key).contains {
            $0.preposition == nil && outsiders.contains($0.stem)
        }
    }

    /// Whether a participle, or a verb without a subject of its own, takes up an outsider named behind
    /// the finite verb before it: «وعبّر الأهالي عن قلقهم، مطالبين بـ».
    static func isOutsidersParticiple(
        _ tokens: [Token], at index: Int, in sentence: Range<Int>
    ) -> Bool {
        guard index > sentence.lowerBound else { return false }
        let key = tokens[index].key
        let isPlural = key.hasPrefix("م") && key.hasSuffix("ين")
        guard isPlural || tokens[index - 1].isSign("،", ",") else { return false }
        let isParticiple = ["م", "دا", "طال", "حا"].contains(where: key.hasPrefix)
        guard isParticiple || key.hasSuffix("ت") || key.hasPrefix("و") else { return false }
        let near = tokens[max(sentence.lowerBound, index - 60)..<index]
        let verb = near.lastIndex { token in
            !token.key.hasPrefix("م") && token.key != "بين"
                && (NarrativeVerb.isRead(in: token) || ReportingVerb.read(token) != nil)
        }
        let subject = tokens[(verb.map { $0 + 1 } ?? near.startIndex)..<index].prefix(4)
        guard isParticiple else {
            if key.hasPrefix("و"), subject.first?.isWord("احد", "بعض", "احدي") == true {
                return true
            }
            return (subject.first.map(isVoice) ?? false)
                && subject.first?.key.hasSuffix("ه") == true
                || isOutsider(subject)
                    && subject.contains { isOutside($0) && $0.key.hasSuffix("ه") }
        }
        return isOutsider(subject)
    }

    /// Whether a verb only asks for something.
    static func asks(_ verb: ReportingVerb) -> Bool { verb.traits.contains(.asks) }

    /// Whether people whom the record does not know ask for something: «طالب مساهمون بـ», «وطالب آخر
    /// بـ».
    static func isUnknown(_ subject: Token) -> Bool {
        subject.isWord("اخر", "اخرون", "ثالث", "بعضهم", "زميله", "زميلته", "زميلها", "زميلتها")
            || subject.key.hasSuffix("ون") && subject.key.count > 4
                && !NounPhrase.isDefinite(subject)
    }

    /// Whether the meeting itself, or who leads it, begins some words: «المجلس», «رئيس اللجنة».
    static func isMeeting(_ words: ArraySlice<Token>) -> Bool {
        guard let first = words.first else { return false }
        let subject = first.isWord("رئيس") ? words.dropFirst().first ?? first : first
        return subject.isWord(
            "المجلس", "اللجنه", "الاجتماع", "المجتمعون", "المشاركون", "الحاضرون", "الاعضاء",
            "الجلسه", "المؤتمر")
    }

    /// Whether the one who asks speaks for a trade: «رئيس اتحاد الناقلين».
    static func speaksForTrade(_ words: ArraySlice<Token>) -> Bool {
        guard let first = words.first, let second = words.dropFirst().first else { return false }
        return first.isWord("رئيس", "رئيسه", "امين", "نقيب", "مندوب")
            && second.isWord("اتحاد", "رابطه", "نقابه", "جمعيه", "تجمع")
    }

    /// Whether a word names one voice of many, or those who speak for a trade: what they ask for, the
    /// meeting did not adopt.
    static func isVoice(_ token: Token) -> Bool {
        token.kind == .word && voices.contains(token.key)
    }

    private static let voices: WordSet = [
        "اتحاد", "رابطه", "جمعيه", "نقابه", "ائتلاف", "نقابات", "جمعيات", "ممثل", "ممثلو", "ممثلوا",
        "ممثله",
        "ممثلي", "مندوب", "مندوبو", "مندوبه", "عضو",
    ]

    /// Whether a verb's subject, named before it, is a study or people outside: «دراسة أعدتها الجامعة
    /// أوصت بـ», «شكوى من أهالي السجناء طالبوا فيها بـ».
    static func isOutsidersClause(_ tokens: [Token], at index: Int, in sentence: Range<Int>) -> Bool
    {
        let before = tokens[sentence.lowerBound..<index].suffix(6)
        let near = before.drop { $0.kind != .sign }
        let words = near.isEmpty ? before : near.dropFirst()
        if tokens[index].key.hasSuffix("وا") { return words.contains(where: isOutside) }
        return words.contains { $0.isWord("دراسه", "دراسات", "ورقه", "استطلاع", "ابحاث", "تقارير") }
    }

    private static let outsiders: WordSet = [
        "اهالي", "سكان", "مواطن", "مواطنون", "مواطنين", "ناشطون", "ناشط", "متظاهرون",
        "محتجون",
        "معتصمون", "احد", "احدهم", "احدي", "دراسه", "باحث", "باحثون", "خبير", "بعضهم",
        "بعض", "قراء",
        "اولياء", "طلبه", "عدد", "باحثه", "دراسات", "خبيره", "مزارعون", "مزارعو", "مزارعي",
        "مزارعين", "تجار", "صيادون", "صيادين", "مستثمرون", "مستثمرين", "حرفيون", "حرفيين",
        "خطاطون", "متدخل", "متدخلون", "متدخلين", "طلاب", "عمال", "سائقون", "سائقو", "معلمون",
        "ملاك", "مالكو", "محتجين", "متضررون", "متضررين", "ناشطه", "نشطاء", "مراقبون",
        "محللون", "مغردون", "زبائن", "مستهلكون", "مربو", "مربي", "اصحاب", "مواطنه", "ساكنه",
        "احداها", "احداهما", "بعضها", "مقدموها", "مقدموه",
        "مساهمون", "مساهمين",
        "مستفيدون", "شيوخ", "مشايخ", "وجهاء", "اعيان", "ناطق",
    ]
}
