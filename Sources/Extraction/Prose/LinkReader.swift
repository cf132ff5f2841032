import ArabicText
import Lexicon
import Recommendations

/// Finds the places behind a cue where an action may begin, each with how it hangs on the cue.
///
///     ودعا المؤتمر الذي نظمته الكلية برعاية عميدها إلى إنشاء مركز
///     →  «رعاية عميدها …» after ب, in a relative clause · «إنشاء مركز» after إلى
struct LinkReader {
    private let passage: Passage
    private let cue: Cue
    private var proposals: [Proposal] = []

    /// How many places are proposed behind one cue.
    private static let most = 12
    /// How far behind a cue its action may stand.
    private static let reach = 70

    /// Returns the proposals of a cue, nearest first.
    static func proposals(for cue: Cue, in passage: Passage) -> [Proposal] {
        var reader = LinkReader(passage: passage, cue: cue)
        if cue.construct == .disposed {
            reader.propose(.itself, at: cue.place, head: reader.ownHead)
            return reader.proposals
        }
        reader.readOwner()
        if cue.construct == .duty, passage.tokens[cue.place].isWord("علي", "وعلي") {
            return reader.proposals
        }
        if cue.construct == .duty, DutyCue.forbids(passage.cursor(at: cue.place)) {
            reader.propose(.itself, at: cue.place, head: reader.ownHead)
        }
        reader.scan()
        return reader.proposals
    }

    private init(passage: Passage, cue: Cue) {
        self.passage = passage
        self.cue = cue
    }

    private var tokens: [Token] { passage.tokens }
    private var end: Int { cue.end }

    /// The head that the cue's own verb is: «وأحالت» without its و.
    private var ownHead: ActionHead {
        let joins = tokens[cue.place].key.hasPrefix("و")
        return ActionHead(index: cue.place, letters: joins ? 1 : 0)
    }

    private mutating func propose(
        _ link: Link, at place: Int, head: ActionHead?, owner: Range<Int>? = nil
    ) {
        guard let head, !proposals.contains(where: { $0.head == head }) else { return }
        proposals.append(
            Proposal(
                cue: cue, link: link, place: place, head: head, rank: proposals.count,
                followsUsual: proposals.contains(where: \.isUsual), owner: owner))
    }

    /// «على إدارة المخازن حصر …», «تتولى إدارة المخازن حصر …»: the owner between.
    private mutating func readOwner() {
        guard cue.construct == .duty || cue.construct == .taken,
            let found = OwnerHead.read(tokens, at: cue.place, upTo: end)
        else { return }
        propose(.owner, at: found.action.index, head: found.action, owner: found.owner)
    }

    private mutating func scan() {
        var place = cue.place + 1
        let limit = min(end, cue.place + Self.reach)
        while place < limit, proposals.count < Self.most {
            let token = tokens[place]
            if let behind = behindAside(at: place) {
                place = behind
                continue
            }
            if token.isSign("؛") || !proposals.isEmpty && stops(at: place) { return }
            if let (link, head) = link(at: place) { propose(link, at: place, head: head) }
            place += 1
        }
    }

    /// Where the cue goes on behind an aside that opens at a place: «وقررت اللجنة، التي كانت قد أوصت
    /// بحفر بئر، تجديد المضخات».
    private func behindAside(at place: Int) -> Int? {
        guard Aside.opens(tokens, at: place, upTo: end) else { return nil }
        return Aside.ends(tokens, from: place, upTo: end).first { $0 < end && link(at: $0) != nil }
    }

    /// Whether what the cue governs is over at a place.
    private func stops(at place: Int) -> Bool {
        ClauseEnd.stands(in: tokens, at: place, upTo: end)
    }

    // MARK: Links

    private func link(at place: Int) -> (Link, ActionHead)? {
        let token = tokens[place]
        guard token.kind == .word else { return nil }
        if let found = behindConjunction(token, place) ?? behindWord(token, place) { return found }
        if let found = behindPreposition(token, place) { return found }
        return joined(token, place)
    }

    /// «أن تتولى», «بأنه سيتم إعداد», «أن يتم إعداد».
    private func behindConjunction(_ token: Token, _ place: Int) -> (Link, ActionHead)? {
        if token.isWord("انه", "بانه", "انها"), place + 2 < end,
            tokens[place + 1].isWord("لن", "لا"), ActionStart.isVerb(tokens[place + 2])
        {
            return (.that, ActionHead(index: place + 1, letters: 0))
        }
        if token.isWord("ان", "بان", "الا") {
            return ActionStart.clause(tokens, at: place, upTo: end).map { (.that, $0) }
        }
        guard TakenCue.isFuture(token), place + 1 < end else { return nil }
        return ActionStart.noun(tokens, at: place + 1, upTo: end).map { (.future, $0) }
    }

    /// «ضرورة إعداد», «أهمية إعداد», «مهمة إعداد».
    private func behindWord(_ token: Token, _ place: Int) -> (Link, ActionHead)? {
        if ActionStart.isNecessity(token) {
            return ActionStart.read(tokens, at: place, upTo: end).map { (.necessity, $0) }
        }
        if ActionStart.isImportance(token) {
            let next = place + 1 < end && tokens[place + 1].isWord("الي") ? place + 2 : place + 1
            return
                (ActionStart.clause(tokens, at: next, upTo: end)
                ?? ActionStart.anyNoun(tokens, at: next, upTo: end)).map { (.importance, $0) }
        }
        if ActionStart.isTask(token) {
            return ActionStart.read(tokens, at: place, upTo: end).map { (.bare, $0) }
        }
        return nil
    }

    /// «على إعداد», «إلى "إعداد», «في إعداد», «من أجل إعداد»; a quotation mark may stand between.
    private func behindPreposition(_ token: Token, _ place: Int) -> (Link, ActionHead)? {
        var cursor = TokenCursor(tokens, at: place, upTo: end)
        let link: Link
        switch token.key {
        case "علي", "وعلي": link = .on
        case "الي", "الى", "نحو": link = .to
        case "في", "عن", "فى": link = .within
        case "ب": link = .with
        case "قصد", "بغيه", "لاجل", "بهدف", "بقصد", "لغرض", "بغرض", "لصالح", "لمصلحه", "لفائده":
            link = .purpose
        case "من" where cursor.peek(1)?.isWord("اجل") ?? false:
            cursor.advance()
            link = .purpose
        default: return nil
        }
        cursor.advance()
        while cursor.takeSign("\"", "“", "«", "(", ":", "'") {}
        guard var next = cursor.place else { return nil }
        // «خلص إلى الاتفاق على إعداد»: the agreement announces, as the verb does.
        if cue.verb?.traits.contains(.concludes) == true,
            cursor.takeWord("الاتفاق", "اتفاق", "التوافق", "الدعوه", "التاكيد"),
            cursor.takeWord("علي", "الي")
        {
            next = cursor.place ?? next
        }
        if let head = ActionStart.clause(tokens, at: next, upTo: end) { return (link, head) }
        guard let head = ActionStart.read(tokens, at: next, upTo: end) else { return nil }
        guard let noun = VerbalNoun.read(tokens[head.index]) else { return (link, head) }
        return noun.cut.preposition == nil ? (link, head) : nil
    }

    /// Whether the cue may govern an action with nothing between: right behind it, or anywhere where
    /// such verbs have an addressee or a subject before it.
    private func takesBare(at place: Int) -> Bool {
        guard let verb = cue.verb else { return true }
        return place == cue.place + 1 || verb.traits.contains(.addresses)
            || !verb.complements.isDisjoint(with: [.bare, .necessity])
    }

    /// «بإعداد», «لإعداد», «إعداد».
    private func joined(_ token: Token, _ place: Int) -> (Link, ActionHead)? {
        guard let noun = VerbalNoun.read(token), !noun.cut.conjunction,
            !noun.cut.article || ActionNouns.withPreposition.contains(noun.key),
            let head = ActionStart.noun(tokens, at: place, upTo: end)
        else { return nil }
        switch noun.cut.preposition {
        // «وجّه المديرية، بالتنسيق مع الشرطة، بـ»: an aside tells with whom.
        case "ب"
        where Connector.companies.contains(noun.key) && place > 0
            && tokens[place - 1].isSign("،", ","):
            return nil
        case "ب": return (.with, head)
        case "ل": return (.purpose, head)
        case nil:
            let before = tokens[place - 1]
            if ActionStart.prepositions.contains(before.key) { return nil }
            if before.isSign(":", "\"", "“", "«", "-", "–"), place - 1 > cue.place {
                return (.colon, head)
            }
            return takesBare(at: place) ? (.bare, head) : nil
        default: return nil
        }
    }
}
