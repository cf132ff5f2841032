import ArabicText
import Lexicon
import Recommendations

/// A sentence that announces the lines below it: «أوصى المجلس بما يلي:».
enum ListAnnouncement {
    /// Reads a sentence, given its cues; nil when it does not end with a colon.
    static func read(_ passage: Passage, cues: [Cue], hasSubject: Bool) -> ListOpening? {
        let sentence = passage.tokens[passage.sentence]
        guard endsWithColon(sentence) else { return nil }
        if let told = ListOpening.told(by: sentence) { return told }
        let end = passage.sentence.upperBound
        let certain = cues.last { cue in
            cue.construct != .announced && cue.construct != .disposed && cue.construct != .taken
                && (cue.doubts.isEmpty || cue.doubts == .noClause)
                && (cue.verb != nil || isAnnouncing(sentence))
        }
        let noun = sentence.suffix(24).compactMap { ListOpening.nouns[$0.key] }.last
        guard let cue = certain else {
            guard let noun else { return isAnnouncing(sentence) ? unknown : nil }
            return ListOpening(kind: noun, rule: "list.announced", isCertain: true, owner: [])
        }
        let owner = cue.verb.map { verb in
            Array(
                Addressee(
                    tokens: passage.tokens, verb: verb, place: cue.place, hasSubject: hasSubject
                ).read(
                    upTo: max(cue.place + 1, listPlace(in: passage, behind: cue.place) ?? end - 1)))
        }
        let duty = OwnerHead.read(passage.tokens, at: cue.place, upTo: end)
        let named = owner ?? duty.map { Array(passage.tokens[$0.owner]) } ?? []
        let near = passage.tokens[..<end].suffix(6).compactMap { ListOpening.nouns[$0.key] }.last
        return ListOpening(
            kind: cue.verb == nil ? .directive : near ?? cue.kind, rule: cue.rule, isCertain: true,
            owner: named)
    }

    /// A line that is a deciding verb and hardly more: «قـــرر», «تقرر الآتي», «يقرر ما يلي».
    static func bareVerb(_ tokens: [Token]) -> ListOpening? {
        let words = tokens.filter { $0.kind == .word }
        guard (1...4).contains(words.count), let verb = words.prefix(2).compactMap(decides).first,
            words.dropFirst().allSatisfy({
                announcers.contains($0.key) || $0.isWord("ما", "بما", "علي", "النحو")
                    || decides($0) != nil
            })
        else { return nil }
        return ListOpening(kind: verb.kind, rule: "verb.\(verb.key)", isCertain: true, owner: [])
    }

    private static func decides(_ token: Token) -> ReportingVerb? {
        guard let verb = ReportingVerb.opening(token), verb.condition == .none else { return nil }
        return VerbalNoun.read(token) == nil ? verb : nil
    }

    /// A colon that something else announces: the lines below may be anything.
    private static let unknown = ListOpening(
        kind: .recommendation, rule: "list.unknown", isCertain: false, owner: [])

    static func endsWithColon(_ sentence: ArraySlice<Token>) -> Bool {
        guard let last = sentence.last else { return false }
        if last.isSign(":") { return true }
        return last.isSign("-", "–", "_", ".") && sentence.dropLast().last?.isSign(":") == true
    }

    /// Whether the words before the colon point to the lines below: ما يلي, الآتي.
    private static func isAnnouncing(_ sentence: ArraySlice<Token>) -> Bool {
        sentence.suffix(6).contains { announcers.contains($0.key) }
    }

    /// Where «ما يلي» begins.
    private static func listPlace(in passage: Passage, behind place: Int) -> Int? {
        ((place + 1)..<passage.sentence.upperBound).last { index in
            passage.tokens[index].isWord("بما", "ما", "بالاتي", "بالتالي", "الاتي", "علي", "الي")
        }
    }

    private static let announcers: WordSet = [
        "بالاتي", "بالتالي", "الاتي", "التالي", "الاتيه", "التاليه", "يلي", "ياتي", "اهمها",
        "ابرزها", "منها", "وهي", "بينها", "كالتالي", "كالاتي", "ذلك", "للاتي",
    ]
}
