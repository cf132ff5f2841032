import ArabicText
import Recommendations

/// An announcement that the lines below hold items: «أوصى المجلس بما يلي:».
struct ListOpening: Sendable {
    /// The kind of the items.
    let kind: RecommendationKind
    /// The rule that found the announcement.
    let rule: String
    /// How sure the rule is.
    let strength: Double
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
        guard sentence.last?.isSign(":") == true else { return nil }
        let near = Array(sentence.suffix(18))
        for place in near.indices where near[place].isWord("ما") {
            let found = clauses.first { $0.phrases.stands(in: near, at: place) }
            guard let found else { continue }
            return ListOpening(kind: found.kind, rule: "list.told", strength: 0.85, owner: [])
        }
        return nil
    }

    /// Finds what such a noun announces, behind a colon or «منها», in the same sentence.
    static func complement(in tokens: [Token], after index: Int, upTo end: Int) -> Complement? {
        let limit = min(end, index + 24)
        if let head = told(in: tokens, behind: index, upTo: end) {
            return Complement(place: index + 1, form: .action(head))
        }
        var index = index + 1
        while index < limit {
            let token = tokens[index]
            if token.isSign(":") || leads.contains(token.key) {
                var next = index + 1
                while next < end,
                    tokens[next].isSign(":", "-", "–", "\"", "“", "«")
                        || tokens[next].isWord("في", "علي")
                        || tokens[next].isWord("بالاساس", "اساسا", "بالخصوص", "خصوصا", "تحديدا")
                {
                    next += 1
                }
                if next >= end { return Complement(place: index, form: .list) }
                let action =
                    ActionStart.read(tokens, at: next, upTo: end)
                    ?? ActionStart.clause(tokens, at: next, upTo: end)
                if let action { return Complement(place: next, form: .action(action)) }
                if token.isSign(":") { return nil }
            }
            index += 1
        }
        return nil
    }

    /// Reads «وجاء في التوصيات أيضاً إنشاء …».
    private static func told(in tokens: [Token], behind index: Int, upTo end: Int) -> ActionHead? {
        guard
            tokens[..<index].suffix(3).contains(where: {
                $0.isWord("جاء", "وجاء", "ورد", "تضمنت", "وتضمنت", "شملت", "وشملت", "ضمن")
            })
        else { return nil }
        var next = index + 1
        while next < end, tokens[next].isWord("ايضا", "كذلك", "الاخري", "كما") { next += 1 }
        return ActionStart.read(tokens, at: next, upTo: end)
    }

    private static let leads: WordSet = [
        "اهمها", "ابرزها", "مقدمتها", "تتمثل", "تركزت", "تضمن", "ومنها", "تشمل", "منها", "بينها",
        "ضمنها", "تتضمن", "تقضي", "تنص", "مفادها", "اولها", "تمحورت", "فحواها", "مضمونها", "شمل",
        "وهي", "همت", "تهم", "وهمت", "طالت", "تضمنت", "تمثلت", "شملت", "ابرزه", "كالتالي", "كالاتي",
    ]
}
