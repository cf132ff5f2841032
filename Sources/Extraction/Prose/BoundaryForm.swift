import ArabicText
import Lexicon

/// How an action may begin behind another.
enum BoundaryForm: Sendable, Hashable {
    /// فضلاً عن إعداد, وكذلك إعداد
    case connector
    /// وعلى إعداد, وأن تتولى, وبإعداد, وضرورة إعداد
    case preposition
    /// وإعداد
    case noun
    /// والالتزام بـ
    case article
    /// A comma or a dash, and إعداد
    case list
    /// مع إعداد
    case company
    /// وتتولى, behind a clause with أن
    case verb
    /// ورفعها
    case pronoun

    /// Reads a place; nil where no action can begin.
    static func read(_ members: Members, at index: Int) -> (head: ActionHead, form: Self)? {
        guard members.tokens[index].kind == .word else { return nil }
        if let head = afterConnector(members, index) { return (head, .connector) }
        if let head = afterPreposition(members, index) { return (head, .preposition) }
        if let head = afterCompany(members, index) { return (head, .company) }
        return noun(members, index) ?? verb(members, index)
    }

    /// Reads «فضلاً عن إعداد», «وكذلك إعداد», «بالإضافة إلى إعداد».
    private static func afterConnector(_ members: Members, _ index: Int) -> ActionHead? {
        let tokens = members.tokens
        guard let length = Connector.length(in: tokens, at: index) else { return nil }
        if tokens[index].isWord("كما"), index + 1 < members.end,
            ReportingVerb.read(tokens[index + 1]) != nil
        {
            return nil
        }
        let place = index + length
        if place < members.end, ActionStart.isVerb(tokens[members.head.index]),
            ActionStart.isVerb(tokens[place]), VerbalNoun.read(tokens[place]) == nil
        {
            return ActionHead(index: place, letters: 0)
        }
        return ActionStart.read(tokens, at: place, upTo: members.end)
    }

    /// Reads «وعلى إعداد», «وأن تتولى», «وبإعداد», «وضرورة إعداد».
    private static func afterPreposition(_ members: Members, _ index: Int) -> ActionHead? {
        let (tokens, end) = (members.tokens, members.end)
        let token = tokens[index]
        let key = members.followsLoneWaw(index) ? "و" + token.key : token.key
        if key == "وعلي" || key == "والي" || key == "وفي" && members.link == .within {
            return ActionStart.clause(tokens, at: index + 1, upTo: end)
                ?? (members.link == .on && key == "وعلي" || members.link == .to && key == "والي"
                    ? ActionStart.anyNoun(tokens, at: index + 1, upTo: end)
                    : ActionStart.read(tokens, at: index + 1, upTo: end))
        }
        if token.isWord("وان", "وبان", "والا") {
            return ActionStart.clause(tokens, at: index, upTo: end)
        }
        if key.hasPrefix("و"), ActionStart.isNecessity(token) || ActionStart.isImportance(token) {
            return ActionStart.isNecessity(token)
                ? ActionStart.read(tokens, at: index, upTo: end)
                : ActionStart.read(tokens, at: index + 1, upTo: end)
        }
        guard members.link == .with, let noun = VerbalNoun.read(token), noun.cut.conjunction,
            noun.cut.preposition == "ب", !Connector.manners.contains(noun.key)
        else { return nil }
        return ActionStart.noun(tokens, at: index, upTo: end)
    }

    /// Reads «مع ضرورة إعداد», «مع إعداد».
    private static func afterCompany(_ members: Members, _ index: Int) -> ActionHead? {
        guard members.tokens[index].isWord("مع"), index + 1 < members.end,
            let next = ActionStart.read(members.tokens, at: index + 1, upTo: members.end),
            VerbalNoun.read(members.tokens[next.index])?.hasPronoun == false
        else { return nil }
        return next
    }

    private static func noun(_ members: Members, _ index: Int) -> (head: ActionHead, form: Self)? {
        guard let noun = VerbalNoun.read(members.tokens[index]), noun.cut.preposition == nil,
            let next = ActionStart.noun(members.tokens, at: index, upTo: members.end)
        else { return nil }
        let joins = noun.cut.conjunction || members.followsLoneWaw(index)
        guard joins || members.followsSign(index), members.tail != .setOff,
            !members.belongsBefore(index)
        else { return nil }
        if noun.hasPronoun {
            return joins ? (next, informs(noun, members, index) ? .noun : .pronoun) : nil
        }
        if noun.cut.article {
            return joins && governs(noun, members, index) ? (next, .article) : nil
        }
        return (next, joins ? .noun : .list)
    }

    /// «والالتزام بـ»: its preposition stands right behind it, or behind an adjective where a comma
    /// stands before it.
    private static func governs(_ noun: VerbalNoun, _ members: Members, _ index: Int) -> Bool {
        guard ActionNouns.withPreposition.contains(noun.key), index + 1 < members.end else {
            return false
        }
        return ActionStart.isPreposition(members.tokens[index + 1]) || members.followsComma(index)
    }

    /// «وموافاته بكشف»: the pronoun is who is told, and the object stands behind ب.
    private static func informs(_ noun: VerbalNoun, _ members: Members, _ index: Int) -> Bool {
        guard informing.contains(noun.key), index + 1 < members.end else { return false }
        return members.tokens[index + 1].key.hasPrefix("ب")
    }

    private static let informing: WordSet = [
        "موافاه", "ابلاغ", "احاطه", "تزويد", "اشعار", "اخطار", "اعلام", "افاده",
    ]

    /// Reads «وتتحمل مسؤولياتها», where the action before is a clause too.
    private static func verb(_ members: Members, _ index: Int) -> (head: ActionHead, form: Self)? {
        let token = members.tokens[index]
        guard token.key.hasPrefix("و"), token.key.count >= 4, index + 1 < members.end,
            ActionStart.isVerb(members.tokens[members.head.index]),
            VerbalNoun.read(token) == nil, looksPresent(token.key.dropFirst())
        else { return nil }
        return (ActionHead(index: index, letters: 1), .verb)
    }

    private static func looksPresent(_ stem: Word) -> Bool {
        stem.hasPrefix("ت") || stem.hasPrefix("ي")
    }
}
