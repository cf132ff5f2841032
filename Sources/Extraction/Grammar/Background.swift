import ArabicText
import Lexicon

/// What a sentence tells as background: what was said or done before.
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

    /// Why a reporting verb at a place may announce nothing here and now.
    static func doubts(of verb: ReportingVerb, at index: Int, in passage: Passage) -> Doubts {
        let tokens = passage.tokens
        let before = passage.before(index, 8)
        var doubts = pastDoubts(before)
        if tells(tokens, in: passage.sentence) { doubts.insert(.background) }
        if isSaidBefore(tokens, after: index, upTo: passage.sentence.upperBound) {
            doubts.insert(.earlier)
        }
        if isComment(tokens[index], at: index, behind: before) { doubts.insert(.comment) }
        switch verb.condition {
        case .none, .object: break
        case .clauseStart:
            if !opensClause(tokens[index], before: before) { doubts.insert(.noClause) }
        case .afterAuxiliary:
            if !hasAuxiliary(tokens[index], behind: before) { doubts.insert(.noAuxiliary) }
        }
        return doubts
    }

    /// «أم خالد: نطلب من الشركة تخفيض الفاتورة».
    private static func isComment(
        _ token: Token, at index: Int, behind before: ArraySlice<Token>
    ) -> Bool {
        guard token.key.hasPrefix("ن"),
            let colon = before.lastIndex(where: { $0.isSign(":") }), index - colon <= 2,
            let name = before[..<colon].last
        else { return false }
        return !NarrativeVerb.isRead(in: name)
            && !before[..<colon].contains(where: BodyNoun.isAuthority)
    }

    /// Whether a noun reports where it stands: «تم الاتفاق على», «اختتم أعماله بالدعوة إلى».
    private static func hasAuxiliary(_ token: Token, behind before: ArraySlice<Token>) -> Bool {
        // «ولفت البيان إلى اتفاق المجتمعين على».
        if token.isWord("اتفاق") { return before.suffix(2).contains { $0.isWord("الي") } }
        return before.suffix(3).contains(where: Auxiliary.isRead)
            || token.key.hasPrefix("بال") || before.last?.isWord("مع") == true
    }

    /// Whether a clause that describes something begins with a word: الذي, التي, ما.
    static func isRelative(_ token: Token) -> Bool { relatives.contains(token.key) }

    /// Whether an action is the approval of earlier minutes, which is no task.
    static func approvesMinutes(_ words: ArraySlice<Token>) -> Bool {
        guard let first = words.first.flatMap(VerbalNoun.read),
            ["موافقه", "مصادقه", "اعتماد", "اقرار", "تصديق"].contains(first.key)
        else { return false }
        if words.prefix(4).contains(where: { $0.isWord("المحضر") }) { return true }
        // «المصادقة على محضر الجلسة العشرين».
        if let minutes = words.prefix(4).firstIndex(where: { $0.isWord("محضر", "محاضر") }),
            words[minutes...].dropFirst().first?.isWord("الجلسه", "الاجتماع", "الدوره") == true
        {
            return true
        }
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

    /// Whether what is told was over then: «كان الاجتماع قد انتهى إلى خمس توصيات».
    static func tellsThen(_ before: ArraySlice<Token>) -> Bool {
        guard let was = before.firstIndex(where: { $0.isWord("كان", "كانت", "وكان", "وكانت") })
        else { return false }
        return before[was...].contains { $0.isWord("قد") }
    }

    private static let states: WordSet = [
        "موقف", "مال", "مصير", "حصيله", "وضعيه", "متابعه", "تنفيذ", "مناقشه", "استعراض", "عرض",
        "مراجعه", "حاله", "استعرض", "ناقش",
        "بشان", "حول", "تقرير", "مشروع", "مسوده", "صياغه", "اعداد",
    ]

    /// What the words before a verb say against it.
    private static func pastDoubts(_ before: ArraySlice<Token>) -> Doubts {
        guard let last = before.last else { return [] }
        var doubts: Doubts = []
        if isRelative(last) { doubts.insert(.relative) }
        if before.suffix(3).contains(where: { $0.isWord("لم", "ولم", "لا", "ولا", "لن", "ولن") }) {
            doubts.insert(.negated)
        }
        if isPast(before, last) { doubts.insert(.earlier) }
        return doubts
    }

    private static func isPast(_ before: ArraySlice<Token>, _ last: Token) -> Bool {
        // «أن المجلس السابق أوصى بـ».
        if last.isWord("السابق", "السابقه") { return true }
        // «أن لجنة سنة 2022 أوصت بـ».
        if let year = last.value, (1300...2100).contains(year),
            before.dropLast().last?.isWord("سنه", "عام") == true
        {
            return before.dropLast(2).last.map { BodyNoun.isRead(in: $0) } ?? false
        }
        if before.suffix(3).contains(where: { $0.isWord("سبق", "وسبق") }) { return true }
        return last.isWord("قد")
            && before.contains { $0.isWord("كان", "كانت", "وكان", "وكانت", "كانوا") }
    }

    private static func isSaidBefore(_ tokens: [Token], after index: Int, upTo end: Int) -> Bool {
        let behind = tokens[(index + 1)..<min(end, index + 4)]
        // «خطاباً من مكتب محاسبي يطلب فيه تمديد الفترة».
        if behind.first?.isWord("فيه", "فيها", "خلالها", "خلاله") == true { return true }
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
    static let leads: WordSet = [
        "كما", "قد", "وقد", "ثم", "حيث", "فيما", "ان", "انه", "انها", "الوقت", "جانبه", "جهته",
        "وعليه", "ذلك", "اخري", "اخر", "ثانيه", "ثان", "ذاته", "ذاتها", "نفسه", "نفسها", "متصل",
        "مماثل", "هذا", "هنا", "جانبها", "جهتها", "ناحيته", "ناحيتها", "جانبهم", "بدوره", "بدورها",
        "ختامه", "ختامها", "اثرها", "اثره", "بعدها", "عليه", "ايضا", "كذلك", "موازاه", "مقابل",
    ]
}
