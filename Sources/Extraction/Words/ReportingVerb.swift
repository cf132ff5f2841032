import ArabicText
import Recommendations

/// A verb with which a meeting, or an authority in it, announces an action.
///
///     أوصى المجلس بإعداد خطة        →  recommend, «إعداد خطة» after ب
///     شدّد على ضرورة صيانة الآبار    →  stress, «صيانة الآبار» after ضرورة
///
/// The verbs are a table, one line a verb: `ReportingVerb+Table.swift`. Source: ARABIC.md 4.4.
struct ReportingVerb: Sendable, Hashable {
    /// What may stand between the verb and its action.
    struct Complements: OptionSet, Sendable, Hashable {
        /// One bit for each.
        let rawValue: Int
        /// ب and a verbal noun: أوصى بإعداد.
        static let with = Complements(rawValue: 1)
        /// على and a verbal noun: وافق على إنشاء.
        static let on = Complements(rawValue: 2)
        /// إلى and a verbal noun: دعا إلى تكثيف.
        static let to = Complements(rawValue: 4)
        /// A verbal noun alone: قرر تشكيل.
        static let bare = Complements(rawValue: 8)
        /// أن and a verb: طلب أن تقدم.
        static let that = Complements(rawValue: 16)
        /// ضرورة or وجوب and an action, with or without a preposition: أكد ضرورة إعداد.
        static let necessity = Complements(rawValue: 32)
        /// في and a verbal noun: فوّض المدير في التعاقد.
        static let within = Complements(rawValue: 64)
        /// ل, قصد or من أجل and a verbal noun: أسدى تعليماته لتسريع.
        static let purpose = Complements(rawValue: 128)
        /// لصالح and a verbal noun: صوّت لصالح إنشاء.
        static let favour = Complements(rawValue: 256)
    }

    /// How certain it is that the word is this verb.
    enum Guard: Sendable, Hashable {
        /// The word is hardly anything else.
        case none
        /// The word is a common noun too; it counts only where a clause begins.
        case clauseStart
        /// A noun that reports only after تم, جرى and the like: تم الاتفاق على.
        case afterAuxiliary
        /// Only when one of these words follows before the action: أصدر … تعليماته بـ.
        case object(WordSet)
    }

    /// Its key: a rule's key is `verb.` and this.
    let key: String
    /// The force it gives.
    let kind: RecommendationKind
    /// How often what follows it is a recommendation, 0...1: the base of a draft's confidence.
    let strength: Double
    /// What may stand between it and the action.
    let complements: Complements
    /// When the word counts.
    let condition: Guard
    /// Its folded forms: past, present, participle, or the noun.
    let forms: [Word]

    /// Describes a verb; forms are given in one string, with blanks between.
    init(
        _ key: String, _ kind: RecommendationKind, _ strength: Double, _ complements: Complements,
        _ condition: Guard = .none, forms: String
    ) {
        self.key = key
        self.kind = kind
        self.strength = strength
        self.complements = complements
        self.condition = condition
        self.forms = Word.list(forms)
    }

    /// The kind of what is said once more: «جددت اللجنة قرارها بـ».
    static func renewed(in words: ArraySlice<Token>) -> RecommendationKind? {
        let kinds: [RecommendationKind?] = words.map { word in
            if word.isWord("قراره", "قرارها", "قراراتها", "قراراته") { return .decision }
            return word.isWord("توصيته", "توصيتها", "توصياته", "توصياتها") ? .recommendation : nil
        }
        return kinds.compactMap(\.self).first
    }

    /// Returns the verb that a token is, و or ف before it or not.
    static func read(_ token: Token) -> ReportingVerb? {
        guard token.kind == .word else { return nil }
        Steps.count()
        guard WordTraits(of: token).contains(.reports) else { return nil }
        for cut in Proclitics.withoutConjunction(token.key) {
            if let index = byForm[cut.stem] { return table[index] }
        }
        return nil
    }

    /// Returns the verb that a token is as a whole, which opens a sentence: «كلّفت», never «تكليف».
    static func opening(_ token: Token) -> ReportingVerb? {
        guard token.kind == .word, let index = byForm[token.key] else { return nil }
        let noun = VerbalNoun.read(token)
        let verb = table[index]
        return noun == nil || noun?.cut.preposition != nil && verb.condition == .none ? verb : nil
    }

    /// The place in the table of each form.
    static let byForm = WordMap(
        table.enumerated().reversed().flatMap { index, verb in verb.forms.map { ($0, index) } })
}
