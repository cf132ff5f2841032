public import ArabicText

/// A verb with which a meeting, or an authority in it, announces an action.
///
///     أوصى المجلس بإعداد خطة        →  recommend, «إعداد خطة» after ب
///     شدّد على ضرورة صيانة الآبار    →  stress, «صيانة الآبار» after ضرورة
///
/// All that the grammar may do differently for one verb than for another stands in its row.
public struct ReportingVerb: Sendable, Hashable {
    /// The force that a verb gives to what it announces.
    public enum Force: Sendable, Hashable, CaseIterable {
        /// أوصى
        case recommends
        /// قرر
        case decides
        /// كلّف
        case directs
        /// اتفق
        case agrees
    }

    /// What may stand between the verb and its action.
    public struct Complements: OptionSet, Sendable, Hashable {
        /// One bit for each.
        public let rawValue: Int
        /// Makes a set of bits.
        public init(rawValue: Int) { self.rawValue = rawValue }
        /// ب and a verbal noun: أوصى بإعداد.
        public static let with = Complements(rawValue: 1)
        /// على and a verbal noun: وافق على إنشاء.
        public static let on = Complements(rawValue: 2)
        /// إلى and a verbal noun: دعا إلى تكثيف.
        public static let to = Complements(rawValue: 4)
        /// A verbal noun alone: قرر تشكيل.
        public static let bare = Complements(rawValue: 8)
        /// أن and a verb: طلب أن تقدم.
        public static let that = Complements(rawValue: 16)
        /// ضرورة or وجوب and an action, with or without a preposition: أكد ضرورة إعداد.
        public static let necessity = Complements(rawValue: 32)
        /// في and a verbal noun: فوّض المدير في التعاقد.
        public static let within = Complements(rawValue: 64)
        /// ل, قصد or من أجل and a verbal noun: أسدى تعليماته لتسريع.
        public static let purpose = Complements(rawValue: 128)
        /// لصالح and a verbal noun: صوّت لصالح إنشاء.
        public static let favour = Complements(rawValue: 256)
    }

    /// How certain it is that the word is this verb.
    public enum Guard: Sendable, Hashable {
        /// The word is hardly anything else.
        case none
        /// The word is a common noun too; it counts only where a clause begins.
        case clauseStart
        /// A noun that reports only after تم, جرى and the like: تم الاتفاق على.
        case afterAuxiliary
        /// Only when one of these words follows before the action: أصدر … تعليماته بـ.
        case object(WordSet)
    }

    /// What else sets a verb apart.
    public struct Traits: OptionSet, Sendable, Hashable {
        /// One bit for each.
        public let rawValue: Int
        /// Makes a set of bits.
        public init(rawValue: Int) { self.rawValue = rawValue }
        /// It only asks, so that one voice in the meeting or a stranger may be its subject: طالب.
        public static let asks = Traits(rawValue: 1)
        /// Whoever stands behind it is tasked by it: ألزم أصحاب المحلات بـ.
        public static let tasks = Traits(rawValue: 1 << 1)
        /// It can have an addressee between itself and the action: أوصى الوزارة بـ.
        public static let mayAddress = Traits(rawValue: 1 << 2)
        /// It hardly goes without one: دعا.
        public static let addresses = Traits(rawValue: 1 << 3)
        /// It never goes without one, so that a single name behind it is it: كُلّفت اللجنة بـ.
        public static let needsAddressee = Traits(rawValue: 1 << 4)
        /// Speech may follow it behind a colon: أكد: «…».
        public static let speaks = Traits(rawValue: 1 << 5)
        /// It also tells a stance: أكد حرص.
        public static let tellsStance = Traits(rawValue: 1 << 6)
        /// It also sends something: وجّه رسالة.
        public static let sends = Traits(rawValue: 1 << 7)
        /// It gives time before the action: أمهل المديرية عشرة أيام لـ.
        public static let givesTime = Traits(rawValue: 1 << 8)
        /// It tells what a discussion came to; a noun behind it may announce: خلص إلى الاتفاق على.
        public static let concludes = Traits(rawValue: 1 << 9)
        /// It says again what was said before: جدد قراره بـ.
        public static let renews = Traits(rawValue: 1 << 10)
        /// It backs what somebody said: أمّن على.
        public static let seconds = Traits(rawValue: 1 << 11)
        /// It begs, which only a meeting does for itself: التمس.
        public static let begs = Traits(rawValue: 1 << 12)
        /// It urges whom it names right behind itself: حث أصحاب المطاعم على.
        public static let urges = Traits(rawValue: 1 << 13)
        /// It may be said to God: دعا الله أن.
        public static let prays = Traits(rawValue: 1 << 14)
        /// It sends its task on with ل: عهد للجنة بـ.
        public static let handsOn = Traits(rawValue: 1 << 15)
        /// It addresses a body that stands behind the speaker's aside: أمر المدير، في كلمته، القسم بـ.
        public static let orders = Traits(rawValue: 1 << 16)
        /// It sends a word of its own on, instructions or orders: أصدر تعليماته إلى.
        public static let instructs = Traits(rawValue: 1 << 18)
        /// Parts of the body that meets are addressed by it: أوصى المجلس رئيس قسم الصيانة بـ.
        public static let advises = Traits(rawValue: 1 << 17)
    }

    /// Its key: a rule's key is `verb.` and this.
    public let key: String
    /// The force it gives.
    public let force: Force
    /// How often what follows it is a recommendation, 0...1.
    public let strength: Double
    /// What usually stands between it and the action.
    public let complements: Complements
    /// When the word counts.
    public let condition: Guard
    /// What else sets it apart.
    public let traits: Traits
    /// The prepositions before whom it addresses: طلب من, أوعز إلى; empty for none.
    public let addressedBy: [Word]
    /// Its folded forms: past, present, participle, or the noun.
    public let forms: [Word]

    /// Describes a verb; forms are given in one string, with blanks between.
    init(
        _ key: String, _ force: Force, _ strength: Double, _ complements: Complements,
        _ condition: Guard = .none, _ traits: Traits = [], addressedBy: [Word] = [], forms: String
    ) {
        self.key = key
        self.force = force
        self.strength = strength
        self.complements = complements
        self.condition = condition
        self.traits = traits
        self.addressedBy = addressedBy
        self.forms = forms.split(separator: " ").flatMap { form -> [Word] in
            let word = Word(folding: String(form.prefix { $0 != "+" }))
            return form.hasSuffix("+") ? Self.inflected(word) : [word]
        }
    }

    /// The forms of a noun that reports, which stands in the table with its article and a + behind it:
    /// with ب and ل before its article, without the article, and with a pronoun.
    ///
    ///     التأكيد+  →  التأكيد · بالتأكيد · للتأكيد · تأكيد · تأكيده · تأكيدها · تأكيدهم
    private static func inflected(_ form: Word) -> [Word] {
        let bare = form.dropFirst(2)
        let joined = bare.hasSuffix("ه") ? bare.dropLast() + "ت" : bare
        return [
            form, "ب" + form, "لل" + bare, bare, joined + "ه", joined + "ها", joined + "هم",
        ]
    }

    /// The place in the table of each form.
    public static let byForm = WordMap(
        table.enumerated().reversed().flatMap { index, verb in verb.forms.map { ($0, index) } })
}
