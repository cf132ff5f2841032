import ArabicText
import Lexicon
import Recommendations

/// Reads the sentences of a paragraph: cues, the actions that hang on them, and how those are split.
///
///     وكلّف الوزير إدارة المخازن بحصر الآليات وصيانتها، مشيداً بجهودها.
///     →  «حصر الآليات وصيانتها», directive, owner إدارة المخازن
///
/// It proposes generously; the ``Judge`` decides.
struct ProseReader {
    private let weighing: Weighing
    private let tokens: [Token]
    private let isBinding: Bool
    private let isEntry: Bool
    private var candidates: [Candidate] = []
    private var opening: ListOpening?
    private var hasSubject = false

    /// Reads a paragraph.
    ///
    /// The opening is set when it ends by announcing a list («ما يلي:»).
    static func read(
        _ tokens: [Token], isBinding: Bool = false, isEntry: Bool = false, by weighing: Weighing
    ) -> (candidates: [Candidate], opening: ListOpening?) {
        var reader = ProseReader(
            weighing: weighing, tokens: tokens, isBinding: isBinding, isEntry: isEntry)
        for sentence in Sentence.ranges(in: tokens) { reader.read(sentence) }
        return (reader.candidates, reader.opening)
    }

    private init(weighing: Weighing, tokens: [Token], isBinding: Bool, isEntry: Bool) {
        self.isEntry = isEntry
        self.weighing = weighing
        self.tokens = tokens
        self.isBinding = isBinding
    }

    private mutating func read(_ sentence: Range<Int>) {
        let passage = Passage(
            tokens: tokens, sentence: sentence, isBinding: isBinding || !candidates.isEmpty,
            commaShare: weighing.commaShare, isEntry: isEntry)
        let cues = CueReader.cues(in: passage)
        let before = candidates.count
        for cue in cues { read(cue, in: passage) }
        opening = ListAnnouncement.read(passage, cues: cues, hasSubject: hasSubject)
        guard opening?.isCertain == true else { return }
        // «التقيد بالآتي:» announces what is below, and is no item itself.
        let end = sentence.upperBound
        for index in candidates.indices.reversed().prefix(candidates.count - before)
        where candidates[index].action.end == end {
            candidates.remove(at: index)
        }
    }

    private mutating func read(_ cue: Cue, in passage: Passage) {
        for proposal in LinkReader.proposals(for: cue, in: passage) {
            append(proposal, in: passage)
        }
        if cue.construct == .verb, let first = passage.after(cue.place, 1).first {
            hasSubject = hasSubject || BodyNoun.isAuthority(first)
        }
    }

    private mutating func append(_ proposal: Proposal, in passage: Passage) {
        let addressee = addressee(of: proposal)
        var (head, owner) = (proposal.head, addressee)
        if let light = OwnerHead.read(tokens, at: head.index, upTo: proposal.cue.end) {
            if !light.owner.isEmpty { owner = Array(tokens[light.owner]) }
            head = light.action
        }
        let (members, stop) = Members.read(
            tokens, from: head, upTo: proposal.cue.end, link: proposal.link,
            commaShare: weighing.commaShare, decide: weighing.boundary)
        let doubts = proposal.cue.doubts.union(denial(of: proposal, upTo: stop))
        for (number, member) in members.enumerated() {
            let isOwn = number > 0 && begins(member, anewAfter: proposal.head)
            var candidate = candidate(
                member, isOwn ? addressee : owner, of: proposal, doubts: doubts)
            candidate.noted =
                ItemDescription(
                    proposal: proposal, member: member, number: number, passage: passage,
                    candidate: candidate
                ).features
            candidates.append(candidate)
        }
    }

    /// Whether the owner that a light head names before the first action is not a later one's: it has a
    /// verb or a preposition of its own, «قيام الجامعة بتسيير قوافل، وتخصيص أرض».
    private func begins(_ member: Member, anewAfter first: ActionHead) -> Bool {
        let head = member.action.head
        let isCarried = Proclitics.cuts(of: tokens[first.index].key).contains {
            Self.carrying.contains($0.stem)
        }
        return ActionStart.isVerb(tokens[head.index]) || isCarried && head.letters < 2
            || tokens[head.index - 1].isWord("وعلي", "والي")
    }

    /// Nouns that name an owner for what stands behind ب alone.
    private static let carrying: WordSet = ["قيام", "اضطلاع"]

    private func candidate(
        _ member: Member, _ owner: [Token], of proposal: Proposal, doubts: Doubts
    ) -> Candidate {
        var action = member.action
        var actor = action.owner.map { Array(tokens[$0]) } ?? owner
        if let light = OwnerHead.read(tokens, at: action.head.index, upTo: action.end) {
            if !light.owner.isEmpty { actor = Array(tokens[light.owner]) }
            action = Action(head: light.action, end: action.end, owner: action.owner)
        }
        var candidate = Candidate(
            tokens: tokens, action: action, kind: Announced.kind(of: proposal, tokens),
            rule: proposal.cue.rule)
        candidate.owner = actor
        candidate.doubts = doubts.union(DoubtDescription.doubts(of: candidate.words))
        candidate.boundary = member.boundary
        candidate.group = Candidate.Group(
            cue: tokens[proposal.cue.place].range.lowerBound,
            head: tokens[proposal.head.index].range.lowerBound)
        if proposal.cue.verb?.traits.contains(.givesTime) == true {
            candidate.due = Announced.time(before: proposal.head.index, tokens)
        }
        return candidate
    }

    private func addressee(of proposal: Proposal) -> [Token] {
        if let owner = proposal.owner { return Array(tokens[owner]) }
        guard let verb = proposal.cue.verb else { return [] }
        return Array(
            Addressee(
                tokens: tokens, verb: verb, place: proposal.cue.place, hasSubject: hasSubject
            ).read(upTo: proposal.place))
    }

    private func denial(of proposal: Proposal, upTo stop: Int) -> Doubts {
        let kind = proposal.cue.kind
        guard kind == .directive || kind == .recommendation,
            Denial.isTurnedDown(tokens, from: proposal.head.index, upTo: stop)
        else { return [] }
        return .turnedDown
    }
}

/// What a record is weighed by while it is read.
struct Weighing: Sendable {
    /// The judge.
    let judge: Judge
    /// How many of the actions joined by و in the record have a comma before them, 0...1.
    let commaShare: Double
    /// Says how likely an action begins at a word: the judge, or what a training record says.
    let boundary: @Sendable (Features<BoundaryFeature>, Token, Token) -> Double

    /// Weighs by a judge alone.
    init(judge: Judge, commaShare: Double) {
        self.init(judge: judge, commaShare: commaShare) { features, _, _ in
            judge.boundary.probability(features)
        }
    }

    /// Weighs by a judge, and boundaries as told.
    init(
        judge: Judge, commaShare: Double,
        boundary: @escaping @Sendable (Features<BoundaryFeature>, Token, Token) -> Double
    ) {
        self.judge = judge
        self.commaShare = commaShare
        self.boundary = boundary
    }
}
