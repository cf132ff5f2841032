import ArabicText
import Recommendations

/// An announcement that the lines below hold items: «أوصى المجلس بما يلي:».
struct ListOpening: Sendable {
    /// The kind of the items.
    let kind: RecommendationKind
    /// The rule that found the announcement.
    let rule: String
    /// Whether a table knows what announces: else the lines below may be anything.
    let isCertain: Bool
    /// The owner of all the items, if the announcement names one.
    let owner: [Token]

    /// Nouns that announce items, with the kind they give.
    static let nouns: WordMap<RecommendationKind> = [
        "التوصيات": .recommendation, "توصيات": .recommendation, "والتوصيات": .recommendation,
        "القرارات": .decision, "قرارات": .decision, "بالتوصيات": .recommendation,
        "بتوصيات": .recommendation, "التكليفات": .directive, "التوجيهات": .directive,
        "توجيهات": .directive, "مقررات": .decision, "تعليمات": .directive,
        "خلاصات": .recommendation, "المتفق": .agreement,
        "التعليمات": .directive, "المقررات": .decision, "النقاط": .agreement,
        "توصياته": .recommendation, "توصياتها": .recommendation, "توصياتهم": .recommendation,
        "قراراته": .decision, "قراراتها": .decision, "قراراتهم": .decision,
        "توجيهاته": .directive, "توجيهاتها": .directive, "مقرراته": .decision,
        "مقرراتها": .decision,
    ]

    /// What clauses that stand for the items announce, with the kind they give: «أدون لكم ما تم الاتفاق
    /// عليه:».
    private static let clauses: [(kind: RecommendationKind, phrases: PhraseTable)] = [
        (
            .agreement,
            ["ما تم الاتفاق عليه", "ما اتفق عليه", "ما جري الاتفاق عليه", "ما اتفقنا عليه"]
        ),
        (
            .decision,
            [
                "ما تقرر", "ما قرره", "ما قررته", "ما تم اقراره", "ما اقره", "ما اقرته",
                "ما تم اتخاذه",
                "ما اتخذ", "ما قررناه",
            ]
        ),
        (
            .recommendation,
            [
                "ما اوصي به", "ما اوصت به", "ما انتهي اليه", "ما خلص اليه", "ما خلصت اليه",
                "ما توصل اليه", "ما تم التوصل اليه", "ما انتهت اليه",
            ]
        ),
        (.directive, ["ما وجه به", "ما كلف به", "ما تم التكليف به", "ما امر به"]),
    ]

    /// Reads the announcement that a sentence is which ends with a colon; nil for others.
    static func told(by sentence: ArraySlice<Token>) -> ListOpening? {
        guard ListAnnouncement.endsWithColon(sentence) else { return nil }
        let near = Array(sentence.suffix(18))
        for place in near.indices where near[place].isWord("ما") {
            let found = clauses.first { $0.phrases.stands(in: near, at: place) }
            guard let found else { continue }
            return ListOpening(kind: found.kind, rule: "list.told", isCertain: true, owner: [])
        }
        return nil
    }

    /// Verbs with which a text says what its items are: «تضمنت التوصيات إنشاء».
    static let containers: WordSet = [
        "جاء", "وجاء", "جاءت", "وجاءت", "ورد", "وورد", "تضمنت", "وتضمنت", "تضمن", "وتضمن", "شملت",
        "وشملت", "شمل", "وشمل", "ضمن", "ضمت", "وضمت", "تمثلت", "وتمثلت", "خرج", "خرجت", "اسفر",
        "اسفرت", "اشتملت", "واشتملت", "نصت", "ونصت", "ركزت", "وركزت", "ابرز", "وابرز", "اهم",
        "واهم", "اولي", "وتقضي", "تقضي",
    ]

    /// Words that lead from the noun to the items.
    static let leads: WordSet = [
        "اهمها", "ابرزها", "مقدمتها", "تتمثل", "تركزت", "تضمن", "ومنها", "تشمل", "منها", "بينها",
        "ضمنها", "تتضمن", "تقضي", "تنص", "مفادها", "اولها", "تمحورت", "فحواها", "مضمونها", "شمل",
        "وهي", "همت", "تهم", "وهمت", "طالت", "تضمنت", "تمثلت", "شملت", "ابرزه", "كالتالي", "كالاتي",
    ]
}
