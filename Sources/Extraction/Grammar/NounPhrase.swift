import ArabicText
import Lexicon

/// The name of a body or of an office as far as it can be followed: construct nouns up to a definite
/// one, its adjectives, and what و, لـ and للـ add.
///
///     إدارة الشؤون المالية بحصر …          →  إدارة الشؤون المالية
///     مركز المعلومات والتوثيق بربط …        →  مركز المعلومات والتوثيق
///     وزارة الصحة الديوان بكشف …           →  وزارة الصحة
///
/// Source: ARABIC.md 4.6.
enum NounPhrase {
    /// Returns the place behind the phrase that begins at a token; the token itself when none does.
    static func end(in tokens: [Token], from start: Int, upTo end: Int) -> Int {
        guard start < end, canOpen(tokens[start]) else { return start }
        var index = start + 1
        var isClosed = isDefinite(tokens[start]) && !honorifics.contains(tokens[start].key)
        while index < end, tokens[index].kind == .word {
            let token = tokens[index]
            if token.isWord("المدير"), tokens[index - 1].isWord("الرئيس") {
                // «الرئيس المدير العام»: one office.
            } else if isClosed, joinsName(tokens, at: index, upTo: end) {
                isClosed = false
            } else {
                guard let closes = isClosed ? continued(token) : opened(token) else { break }
                isClosed = closes
            }
            index += 1
        }
        return index
    }

    /// Whether the phrase goes on with a token while its construct is open, and is closed by it.
    private static func opened(_ token: Token) -> Bool? {
        if ActionStart.prepositions.contains(token.key) || isStop(token) { return nil }
        if let noun = VerbalNoun.read(token), noun.cut.preposition != nil { return nil }
        return isDefinite(token) || PlaceNames.isRead(token.key)
    }

    /// Whether the phrase goes on with a token behind a definite noun, and stays closed.
    private static func continued(_ token: Token) -> Bool? {
        if isAdjective(token) { return true }
        for cut in Proclitics.cuts(of: token.key) where cut.letters > 0 {
            if cut.conjunction, cut.preposition == nil {
                if cut.article, !ActionNouns.withPreposition.contains(cut.stem) { return true }
                if BodyNouns.opens.contains(cut.stem) || cut.stem == "شؤون" { return false }
            }
            if cut.preposition == "ل", !cut.conjunction {
                if cut.article { return true }
                if tailNouns.contains(cut.stem) || plurals.contains(cut.stem) { return false }
            }
        }
        return nil
    }

    /// Whether a verbal noun behind و belongs to the name of a body that itself is named for actions:
    /// «مديرية البرمجة ومتابعة الميزانية».
    static func joinsName(_ tokens: [Token], at index: Int, upTo end: Int) -> Bool {
        guard index >= 2, index + 1 < end, isDefinite(tokens[index + 1]),
            let noun = VerbalNoun.read(tokens[index]), noun.isBare, noun.cut.conjunction,
            noun.cut.preposition == nil, isDefinite(tokens[index - 1]),
            VerbalNoun.read(tokens[index - 1])?.cut.article == true
        else { return false }
        return Proclitics.cuts(of: tokens[index - 2].key).contains {
            units.contains($0.stem) && !$0.article
        }
    }

    /// Bodies that are named for what they do.
    private static let units: WordSet = [
        "مديريه", "اداره", "قسم", "مصلحه", "شعبه", "لجنه", "وحده", "مكتب", "مركز", "هيئه", "دائره",
        "وزاره", "وكاله", "مديريات", "ادارات", "قطاع", "مدير", "رئيس",
    ]

    private static func canOpen(_ token: Token) -> Bool {
        token.kind == .word && !ActionStart.prepositions.contains(token.key) && !isStop(token)
    }

    private static func isStop(_ token: Token) -> Bool { stops.contains(token.key) }

    /// Whether a word has the article.
    static func isDefinite(_ token: Token) -> Bool {
        token.key.hasPrefix("ال") || token.key.hasPrefix("لل")
    }

    /// Whether a word with the article looks like an adjective: a nisba (المالية), a participle with
    /// م (المشتركة), or one of a list.
    static func isAdjective(_ token: Token) -> Bool {
        guard token.key.hasPrefix("ال") else { return false }
        let stem = token.key.dropFirst(2)
        if adjectives.contains(stem) { return true }
        let length = stem.count
        if length >= 4, stem.hasSuffix("ي") || stem.hasSuffix("يه") {
            return !BodyNouns.opens.contains(stem) && !BodyNouns.others.contains(stem)
        }
        return length >= 5 && stem.hasPrefix("م") && stem.hasSuffix("ه")
            && !BodyNouns.opens.contains(stem) && !BodyNouns.others.contains(stem)
    }

    private static let stops: WordSet = [
        "ان", "وان", "بان", "الا", "التي", "الذي", "الذين", "قد", "كل", "وذلك", "ما", "هذا", "هذه",
        "ضروره",
        "وجوب", "مهمه", "بمهمه", "مهام", "بمهام", "تم", "لم", "لا", "غدا", "امس", "اليوم", "كما",
        "ثم",
    ]
    /// Titles of courtesy, rank or learning, behind which the office or name follows.
    private static let honorifics: WordSet = [
        "السيد", "السيده", "الساده", "المهندس", "المهندسه", "الدكتور", "الدكتوره", "الاستاذ",
        "الاستاذه",
        "اللواء", "العميد", "العقيد", "الفريق", "المقدم", "الرائد", "الشيخ", "المستشار",
        "المستشاره", "النقيب",
    ]
    private static let tailNouns: WordSet = [
        "شؤون", "شئون", "قطاع", "مجلس", "لجنه", "اداره", "مكافحه", "رعايه", "تنميه", "حمايه",
        "قاده", "مدير",
    ]
    /// What a body may be for, in the construct: «الإدارة العامة لنظم المعلومات».
    private static let plurals: WordSet = [
        "نظم", "امن", "اعمال", "خدمات", "حقوق", "جوده", "سلامه", "موارد", "مشاريع", "مشروعات",
        "تقنيه", "تقنيات", "انظمه", "شركات", "علاقات", "كهرباء", "صيانه", "تخطيط", "متابعه",
    ]
    private static let adjectives: WordSet = WordSet(
        """
        صحي طبي فني عام عامه عليا اعلي وطني كبري صغري جديد جديده عضو اعضاء دائم دائمه سابق سابقه لاحق حالي فني عربيه \
        محليه اتحاديه فيدراليه فدراليه تعاونيه معنيين معنيون مختصين مختصون عامين عامون موحد موحده مختص مختصه معني معنيه مشترك متخصص مركزي مختلفه كبار كافه اول ثاني اولي ثانيه ثالث ثالثه رابع رابعه خامس خامسه \
        سادس سادسه سابع سابعه ثامن ثامنه تاسع تاسعه عاشر عاشره
        """)
}
