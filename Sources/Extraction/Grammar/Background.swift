import ArabicText

/// What a sentence tells as background: earlier acts, denials, and what outsiders ask for.
enum Background {
    /// Whether a whole sentence tells the past: «وكانت اللجنة قد أوصت …».
    static func tells(_ tokens: [Token], in sentence: Range<Int>) -> Bool {
        let head = tokens[sentence].prefix(12)
        guard let first = head.first(where: { $0.kind == .word }) else { return true }
        if first.isWord("كان", "وكان", "كانت", "وكانت", "سبق", "وسبق") { return true }
        if first.isWord("قد", "وقد", "هذا", "كما"),
            head.prefix(3).contains(where: { $0.isWord("سبق", "وسبق") })
        {
            return true
        }
        return asides.stands(in: head, at: 0)
    }

    /// Whether a reporting verb at a place announces something here and now.
    static func counts(
        _ verb: ReportingVerb, _ tokens: [Token], at index: Int, in sentence: Range<Int>
    ) -> Bool {
        let before = tokens[sentence.lowerBound..<index].suffix(8)
        guard !isPast(before) && !isSaidBefore(tokens, after: index, upTo: sentence.upperBound)
        else { return false }
        switch verb.condition {
        case .none, .object: return true
        case .clauseStart: return opensClause(tokens[index], before: before)
        case .afterAuxiliary:
            return before.suffix(3).contains(where: Auxiliary.isRead)
                || tokens[index].key.hasPrefix("بال") || before.last?.isWord("مع") == true
        }
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
            if NounPhrase.isDefinite(word) { return false }
        }
        return false
    }

    private static func isOutside(_ token: Token) -> Bool {
        Proclitics.cuts(of: token.key).contains {
            $0.preposition == nil && outsiders.contains($0.stem)
        }
    }

    /// Whether a verb is a participle, or has no subject of its own, whose subject, named behind the finite verb before it, is an
    /// outsider: «وعبّر الأهالي عن قلقهم، مطالبين بـ».
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
    static func asks(_ verb: ReportingVerb) -> Bool {
        ["demand", "hold", "request", "urge", "appeal"].contains(verb.key)
    }

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

    /// Whether an entry tells that nothing was decided, or what happened: «لم يوافق المجلس»,
    /// «أحيط المجلس علماً».
    static func tellsNoAction(_ tokens: [Token]) -> Bool {
        guard let first = tokens.first(where: { $0.kind == .word }) else { return false }
        if first.isWord("لم", "لن", "ولم") { return true }
        if first.isWord("توجيه", "تقديم", "اسداء", "رفع"), tokens.count > 1,
            tokens.prefix(3).contains(where: { $0.isWord("الشكر", "شكر", "التهنئه", "التحيه") })
        {
            return true
        }
        return first.isWord(
            "احيط", "احيطت", "اطلع", "اطلعت", "ناقش", "ناقشت", "استعرض", "استعرضت")
            || first.isWord("نوقش", "نوقشت", "بحث", "استعرضنا")
    }

    /// Whether a demand was turned down, or left open, right where it was told: «وطلب …، فأجابه
    /// الوالي بأن», «ورأى … ضرورة …، ولم يُبت في ذلك», «…، وهو المقترح الذي رُفض».
    static func isTurnedDown(_ tokens: [Token], from first: Int, upTo end: Int) -> Bool {
        let behind = tokens[end...].prefix(12).filter { $0.kind == .word }
        if let reply = behind.first, replies.contains(reply.key) { return true }
        if zip(behind, behind.dropFirst()).prefix(8).contains(where: { first, second in
            first.isWord("ان", "بان") && second.isWord("ذلك", "المطلب", "المقترح", "الطلب")
        }) {
            return true
        }
        if let turn = behind.first, turn.isWord("ولم", "فلم", "الا", "غير", "لكن", "ولكن"),
            denies(behind.prefix(7))
        {
            return true
        }
        guard let which = tokens[first..<end].lastIndex(where: { $0.isWord("وهو", "وهي") }) else {
            return false
        }
        let said = tokens[which...].prefix(7)
        return said.contains { $0.isWord("رفض", "رفضت", "بالرفض", "تحفظ", "تحفظت", "ارجئ", "اجل") }
            || denies(said.filter { $0.kind == .word }[...])
    }

    private static func denies(_ words: ArraySlice<Token>) -> Bool {
        zip(words, words.dropFirst()).contains { first, second in
            first.isWord("لم", "ولم", "فلم") && settled.contains(second.key)
        }
    }

    private static let replies: WordSet = [
        "فاجاب", "فاجابه", "فاجابت", "فاجابهم", "فاوضح", "فاوضحت", "فبين", "فبينت", "فرد", "فردت",
        "فافاد", "فافادت", "فاشار",
    ]
    /// What did not happen to a demand, behind لم.
    private static let settled: WordSet = [
        "يبت", "تبت", "ينته", "تنته", "يتخذ", "تتخذ", "يؤخذ", "تؤخذ", "ياخذ", "تاخذ", "يحظ", "تحظ",
        "يستجب", "تستجب", "يوافق", "توافق", "يحسم", "تحسم", "يصدر", "تصدر", "يعتمد", "تعتمد",
        "يتوصل", "تتوصل", "يقر", "تقر", "يتقرر", "يقرر", "تقرر", "يقبل", "تقبل",
        "يدرج", "تدرج", "يؤيد", "تؤيد", "ينل", "تنل", "يلق", "تلق", "يتبن", "تتبن", "يجز", "تجز",
        "يستجب", "يلتفت", "تلتفت", "يحصل", "تحصل",
    ]

    /// Whether an action is the approval of earlier minutes, which is no task.
    static func approvesMinutes(_ words: ArraySlice<Token>) -> Bool {
        guard let first = words.first.flatMap(VerbalNoun.read),
            ["موافقه", "مصادقه", "اعتماد", "اقرار", "تصديق"].contains(first.stem.key)
        else { return false }
        if words.prefix(4).contains(where: { $0.isWord("المحضر") }) { return true }
        return words.prefix(5).contains { $0.isWord("محضر", "محاضر") }
            && words.prefix(10).contains {
                $0.isWord("السابق", "السابقه", "الماضي", "الماضيه", "الفارط", "الفارطه")
            }
    }

    /// Whether a noun such as التوصيات stands for earlier ones: «موقف التوصيات السابقة».
    static func isEarlier(_ tokens: [Token], at index: Int, in sentence: Range<Int>) -> Bool {
        let before = tokens[sentence.lowerBound..<index].suffix(3)
        let after = tokens[(index + 1)..<min(sentence.upperBound, index + 5)]
        return before.contains { states.contains($0.key) }
            || after.contains {
                $0.isWord("السابقه", "السابق", "الماضي", "الماضيه", "الصادره", "الوارده")
            }
    }

    private static let states: WordSet = [
        "موقف", "مال", "مصير", "حصيله", "وضعيه", "متابعه", "تنفيذ", "مناقشه", "استعراض", "عرض",
        "مراجعه", "حاله", "استعرض", "ناقش",
        "بشان",
        "حول", "تقرير",
    ]

    private static func isPast(_ before: ArraySlice<Token>) -> Bool {
        guard let last = before.last else { return false }
        if relatives.contains(last.key) { return true }
        let near = before.suffix(3)
        // «أن المجلس السابق أوصى بـ».
        if last.isWord("السابق", "السابقه") { return true }
        if near.contains(where: { $0.isWord("سبق", "وسبق", "لم", "ولم", "لا", "ولا", "لن", "ولن") })
        {
            return true
        }
        return last.isWord("قد")
            && before.contains { $0.isWord("كان", "كانت", "وكان", "وكانت", "كانوا") }
    }

    private static func isSaidBefore(_ tokens: [Token], after index: Int, upTo end: Int) -> Bool {
        let behind = tokens[(index + 1)..<min(end, index + 4)]
        return behind.contains { pasts.contains($0.key) } || tellsYear(behind)
    }

    /// «أوصت سنة 2022 بـ»: the year of what was said, right behind the verb.
    private static func tellsYear(_ behind: ArraySlice<Token>) -> Bool {
        guard let first = behind.first, let second = behind.dropFirst().first else { return false }
        if first.isWord("قبل", "منذ") {
            return second.kind == .number || spans.contains(second.key)
        }
        guard let year = second.value else { return false }
        return first.isWord("سنه", "عام", "في") && (1300...2100).contains(year)
    }

    private static let pasts: WordSet = [
        "سابقا", "السابق", "السابقه", "بها", "انذاك", "حينها", "حينذاك", "وقتها", "وقتئذ", "حينئذ",
        "الماضي", "الماضيه", "المنصرم", "يومئذ", "يومها", "وقتذاك", "ساعتها", "عامئذ", "انئذ",
    ]

    /// How long ago: «أوصت قبل عامين بـ».
    private static let spans: WordSet = [
        "عام", "عامين", "اعوام", "سنه", "سنتين", "سنوات", "شهر", "شهرين", "اشهر", "اسبوع",
        "اسبوعين", "اسابيع", "ايام", "مده", "فتره",
    ]

    /// Whether a clause can begin with a token that might be a noun: behind a sign, with و, or
    /// behind a word that verbs follow.
    private static func opensClause(_ token: Token, before words: ArraySlice<Token>) -> Bool {
        guard let before = words.last else { return true }
        if before.kind == .sign || leads.contains(before.key) { return true }
        if token.key.hasPrefix("و"), token.key.count > 3 || token.key.hasPrefix("وو") {
            return true
        }
        return token.key.hasSuffix("ا") || token.key.hasPrefix("ي") || token.key.hasSuffix("ت")
            || (NounPhrase.isDefinite(before) && !(isNoun(token) && followsVerb(words)))
    }

    /// Whether a point of the agenda begins with a noun that is also a verb: «طلب قسم النقل شراء حافلة».
    ///
    /// «طلب الرئيس من المقرر إرسال» is the verb.
    static func isRequestNoun(_ tokens: [Token]) -> Bool {
        tokens.first.map(isNoun) ?? false && !tokens.prefix(9).contains { $0.isWord("من", "الي") }
    }

    private static func isNoun(_ token: Token) -> Bool { token.isWord("طلب", "امر", "اذن", "عهد") }

    /// Whether the clause has a verb of its own already, so that a noun is what stands behind it:
    /// «رفض المجلس طلب الشركة».
    private static func followsVerb(_ words: ArraySlice<Token>) -> Bool {
        let clause = words.reversed().prefix { $0.kind == .word && !$0.isWord("ان", "بان", "انه") }
        guard clause.count < 8, let first = clause.last else { return false }
        return NarrativeVerb.isRead(in: first) || first.isWord("رفض", "ورفض", "رفضت", "ورفضت")
            || (ReportingVerb.read(first) != nil && VerbalNoun.read(first) == nil)
    }

    /// Openings of a sentence that reminds of something: «يذكر أن», «وتجدر الإشارة إلى».
    private static let asides: PhraseTable = [
        "يذكر ان", "يشار الي", "تجدر الاشاره", "جدير بالذكر", "الجدير بالذكر", "من الجدير",
        "من المقرر",
        "من المرتقب", "للتذكير", "للاشاره", "يجدر بالذكر", "من المعلوم", "يذكر بان", "من المنتظر",
        "من المتوقع",
    ]

    private static let relatives: WordSet = [
        "التي", "الذي", "الذين", "اللتين", "اللذين", "اللتان", "ما", "بما", "مما", "لما", "كانت",
        "كان",
    ]
    private static let leads: WordSet = [
        "كما", "قد", "وقد", "ثم", "حيث", "فيما", "ان", "انه", "انها", "الوقت", "جانبه", "جهته",
        "وعليه", "ذلك", "اخري", "اخر", "ثانيه", "ثان", "ذاته", "ذاتها", "نفسه", "نفسها", "متصل",
        "مماثل", "هذا", "هنا", "جانبها", "جهتها", "ناحيته", "ناحيتها", "جانبهم", "بدوره", "بدورها",
        "ختامه", "ختامها", "اثرها", "اثره", "بعدها", "عليه", "ايضا", "كذلك", "موازاه", "مقابل",
    ]
    private static let outsiders: WordSet = [
        "اهالي", "سكان", "مواطن", "مواطنون", "مواطنين", "نقابه", "ناشطون", "ناشط", "متظاهرون",
        "محتجون",
        "معتصمون", "احد", "احدهم", "احدي", "دراسه", "باحث", "باحثون", "خبير", "بعضهم",
        "بعض", "قراء",
        "اولياء", "طلبه", "عدد", "باحثه", "دراسات", "خبيره", "مزارعون", "مزارعو", "مزارعي",
        "مزارعين", "تجار", "صيادون", "صيادين", "مستثمرون", "مستثمرين", "حرفيون", "حرفيين",
        "خطاطون", "متدخل", "متدخلون", "متدخلين", "طلاب", "عمال", "سائقون", "سائقو", "معلمون",
        "ملاك", "مالكو", "تجمع", "محتجين", "متضررون", "متضررين", "ناشطه", "نشطاء", "مراقبون",
        "محللون", "مغردون", "زبائن", "مستهلكون", "مربو", "مربي", "اصحاب", "مواطنه", "ساكنه",
        "جمعيات", "مساهمون", "مساهمين", "مستفيدون", "شيوخ", "مشايخ", "وجهاء", "اعيان",
    ]
}
