import ArabicText
import Lexicon

/// A light head that names the owner in front of the action, and is left out of it.
///
///     على إدارة المخازن حصر …  ·  تتولى إدارة المخازن حصر …  ·  قيام إدارة المخازن بحصر …
///     →  owner «إدارة المخازن», action «حصر …»
///
/// The rule book's rule 6; source: ARABIC.md 4.6.
struct OwnerHead: Sendable, Hashable {
    /// The owner's tokens; empty when the head names none (يتعين إعداد).
    let owner: Range<Int>
    /// Where the action begins.
    let action: ActionHead

    /// Reads the head that begins at a token; nil when there is none.
    static func read(_ tokens: [Token], at index: Int, upTo end: Int) -> OwnerHead? {
        guard index < end, WordTraits(of: tokens[index]).contains(.ownerHead) else { return nil }
        for cut in Proclitics.withoutConjunction(tokens[index].key) {
            guard let frame = frames[cut.stem] ?? frames[withoutFuture(cut.stem)] else { continue }
            if let head = frame.read(tokens, after: index, upTo: end) { return head }
        }
        return nil
    }

    /// The words with which a head may begin, و or ف not before them.
    static var openers: [Word] {
        frames.words
            + frames.words.filter { $0.hasPrefix("ت") || $0.hasPrefix("ي") }.map { "س" + $0 }
    }

    /// The verb without the س of the future: ستتكفل → تتكفل.
    private static func withoutFuture(_ key: Word) -> Word {
        key.hasPrefix("ست") || key.hasPrefix("سي") ? key.dropFirst() : key
    }

    /// What a head requires before its owner and before its action.
    struct Frame: Sendable, Hashable {
        /// The prepositions before the owner, joined or apart; empty for none.
        let owner: [Word]
        /// How the action follows.
        let action: ReportingVerb.Complements

        /// Reads owner and action behind a head.
        func read(_ tokens: [Token], after index: Int, upTo end: Int) -> OwnerHead? {
            guard let start = ownerStart(tokens, after: index, upTo: end) else { return nil }
            for place in start..<min(end, start + 24) {
                let token = tokens[place]
                if token.kind == .sign, !token.isSign("/", "(", ")", "\"", "،") { return nil }
                if let head = actionHead(tokens, at: place, ownerFrom: start, upTo: end) {
                    return OwnerHead(owner: start..<place, action: head)
                }
            }
            return nil
        }

        private func ownerStart(_ tokens: [Token], after index: Int, upTo end: Int) -> Int? {
            let next = index + 1
            guard next < end else { return nil }
            if owner.isEmpty { return opensName(tokens[next]) ? next : nil }
            if owner.contains(tokens[next].key) { return next + 1 < end ? next + 1 : nil }
            if owner.contains("ل"), tokens[next].key.hasPrefix("ل") { return next }
            return action.contains(.bare) && VerbalNoun.read(tokens[next])?.isBare == true
                ? next : nil
        }

        /// «تقوم بواجباتها» names nobody, «تقوم بلدية الساحل» does.
        private func opensName(_ token: Token) -> Bool {
            guard token.key.hasPrefix("ب") else { return true }
            return BodyNoun.isRead(in: token)
                || action.contains(.with) && VerbalNoun.read(token) != nil
        }

        private func actionHead(
            _ tokens: [Token], at place: Int, ownerFrom start: Int, upTo end: Int
        ) -> ActionHead? {
            let token = tokens[place]
            if action.contains(.that), token.isWord("ان", "الا") {
                return ActionStart.clause(tokens, at: place, upTo: end)
            }
            if action.contains(.on), token.isWord("علي"), place > start {
                return ActionStart.noun(tokens, at: place + 1, upTo: end)
            }
            if action.contains(.within), token.isWord("في"), place > start {
                return ActionStart.noun(tokens, at: place + 1, upTo: end)
            }
            if action.contains(.to), token.isWord("الي"), place > start {
                return ActionStart.noun(tokens, at: place + 1, upTo: end)
            }
            if ActionStart.isTask(token), place > start {
                return ActionStart.bareNoun(tokens, at: place + 1, upTo: end)
            }
            guard let noun = VerbalNoun.read(token), !noun.cut.conjunction else { return nil }
            if action.contains(.with), noun.cut.preposition == "ب",
                !Connector.companies.contains(noun.key)
            {
                return ActionStart.noun(tokens, at: place, upTo: end)
            }
            guard action.contains(.bare),
                place == start || !tokens[place - 1].isWord("لم", "لن", "لا", "قد"),
                noun.isBare && noun.cut.letters == 0
                    || place > start && governs(noun, tokens, place),
                place == start || !Self.isConstruct(tokens[place - 1])
                    || namesEach(tokens[start..<place])
            else { return nil }
            return ActionStart.noun(tokens, at: place, upTo: end)
        }

        /// «يتعين على الملاك الحصول على»: the article, and its preposition right behind it.
        private func governs(_ noun: VerbalNoun, _ tokens: [Token], _ place: Int) -> Bool {
            noun.cut.article && noun.cut.letters == 2 && place + 1 < tokens.count
                && ActionNouns.withPreposition.contains(noun.key)
                && ActionStart.isPreposition(tokens[place + 1])
        }

        /// «كل رئيس مركز»: everybody of a sort, which no verbal noun belongs to.
        private func namesEach(_ owner: ArraySlice<Token>) -> Bool {
            owner.count >= 2 && owner.suffix(3).contains { $0.isWord("كل", "جميع", "كافه") }
        }

        /// «لجنة متابعة …»: a verbal noun that belongs to the name of a body.
        private static func isConstruct(_ token: Token) -> Bool {
            BodyNoun.isConstruct(token)
        }
    }

    /// The heads, folded, a line each.
    static let frames: WordMap<Frame> = [
        "علي": Frame(owner: [], action: [.bare, .that]),
        "تتولي": Frame(owner: [], action: [.bare]),
        "يتولي": Frame(owner: [], action: [.bare]),
        "تولي": Frame(owner: [], action: [.bare]),
        "تتكفل": Frame(owner: [], action: [.with]),
        "يتكفل": Frame(owner: [], action: [.with]),
        "تسهر": Frame(owner: [], action: [.on]),
        "يسهر": Frame(owner: [], action: [.on]),
        "تحرص": Frame(owner: [], action: [.on]),
        "يحرص": Frame(owner: [], action: [.on]),
        "تبادر": Frame(owner: [], action: [.with, .to]),
        "يبادر": Frame(owner: [], action: [.with, .to]),
        "تباشر": Frame(owner: [], action: [.bare]),
        "يباشر": Frame(owner: [], action: [.bare]),
        "تشرع": Frame(owner: [], action: [.within]),
        "يشرع": Frame(owner: [], action: [.within]),
        "تعني": Frame(owner: [], action: [.with]),
        "يعني": Frame(owner: [], action: [.with]),
        "يختص": Frame(owner: [], action: [.with]),
        "تختص": Frame(owner: [], action: [.with]),
        "تتعهد": Frame(owner: [], action: [.with]),
        "يتعهد": Frame(owner: [], action: [.with]),
        "يلتزمون": Frame(owner: [], action: [.with]),
        "توكل": Frame(owner: ["الي", "ل"], action: [.bare, .with]),
        "يوكل": Frame(owner: ["الي", "ل"], action: [.bare, .with]),
        "تعهد": Frame(owner: ["الي", "ل"], action: [.with, .bare]),
        "تناط": Frame(owner: ["ب"], action: [.bare]),
        "يتولون": Frame(owner: [], action: [.bare]),
        "يلتزم": Frame(owner: [], action: [.with]),
        "تلتزم": Frame(owner: [], action: [.with]),
        "يقوم": Frame(owner: [], action: [.with]),
        "تقوم": Frame(owner: [], action: [.with]),
        "قيام": Frame(owner: [], action: [.with]),
        "اضطلاع": Frame(owner: [], action: [.with]),
        "التزام": Frame(owner: [], action: [.with]),
        "تضطلع": Frame(owner: [], action: [.with]),
        "يضطلع": Frame(owner: [], action: [.with]),
        "يكلف": Frame(owner: [], action: [.with, .that]),
        "تكلف": Frame(owner: [], action: [.with, .that]),
        "يلزم": Frame(owner: [], action: [.with]),
        "تلزم": Frame(owner: [], action: [.with]),
        "تعمل": Frame(owner: [], action: [.on]),
        "يعمل": Frame(owner: [], action: [.on]),
        "يسند": Frame(owner: ["الي", "ل"], action: [.bare, .with]),
        "تسند": Frame(owner: ["الي", "ل"], action: [.bare, .with]),
        "يعهد": Frame(owner: ["الي", "ل"], action: [.with, .bare]),
        "يناط": Frame(owner: ["ب"], action: [.bare]),
        "يوعز": Frame(owner: ["الي", "ل"], action: [.with]),
        "يتعين": Frame(owner: ["علي"], action: [.bare, .that]),
        "يجب": Frame(owner: ["علي"], action: [.bare, .that]),
        "ينبغي": Frame(owner: ["علي", "ل"], action: [.bare, .that]),
        "ينبه": Frame(owner: ["علي"], action: [.with, .to]),
        "يطلب": Frame(owner: ["من"], action: [.bare, .that, .with]),
        "يوجه": Frame(owner: [], action: [.with]),
        "المطلوب": Frame(owner: ["من"], action: [.bare, .that]),
        "مطلوب": Frame(owner: ["من"], action: [.bare, .that]),
    ]
}
