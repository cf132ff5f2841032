import ArabicText
import Days
import Lexicon
import Recommendations

/// Makes drafts of candidates: places them in the source and adds owner, deadline, topics and laws.
struct DraftMaker {
    /// The text that is read.
    let source: SourceText
    /// The agencies that owners are looked up in.
    let directory: AgencyDirectory
    /// What reads deadlines.
    let dues: DueReader
    /// What reads topics.
    let topics: TopicReader
    /// What tells exhortations from tasks.
    let judge: Judge
    /// The day of the meeting, before which no deadline should lie.
    let meetingDay: Day?

    /// The drafts made so far, in text order.
    private(set) var drafts: [Draft] = []
    /// What was not taken, in text order.
    private(set) var leftOut: [LeftOut] = []
    /// What a person should look at in them.
    private(set) var findings: [Finding] = []
    /// The folded words of the drafts made so far.
    private var seen: Set<[Word]> = []

    /// Makes drafts of one record.
    init(
        source: SourceText, directory: AgencyDirectory, dues: DueReader, topics: TopicReader,
        judge: Judge, meetingDay: Day?
    ) {
        self.judge = judge
        self.source = source
        self.directory = directory
        self.dues = dues
        self.topics = topics
        self.meetingDay = meetingDay
    }

    /// Adds a draft for a candidate, unless its place is taken or behind it.
    mutating func add(_ candidate: Candidate) {
        let words = candidate.words
        guard let span = span(of: words, cutting: candidate.action.head.letters),
            span.lowerBound >= drafts.last?.span.upperBound ?? 0,
            isNew(words)
        else { return }
        let draft = draft(of: candidate, in: span, ordinal: drafts.count + 1)
        drafts.append(draft)
        if let due = draft.due { report(due) }
    }

    /// Notes what was not taken: every row and marked entry, and of running text the likeliest, as many
    /// as were taken or three.
    ///
    /// - Parameter candidates: What was refused, best first.
    mutating func leave(_ candidates: [Candidate]) {
        let count = findings.count
        var left = max(3, drafts.count)
        var found: [LeftOut] = []
        for candidate in candidates {
            guard let reason = reason(of: candidate, left: &left),
                let span = span(of: candidate.words, cutting: candidate.action.head.letters)
            else { continue }
            let draft = draft(of: candidate, in: span, ordinal: 0)
            found.append(LeftOut(number: 0, draft: draft, reason: reason))
        }
        findings.removeSubrange(count...)
        found.sort { $0.draft.span.lowerBound < $1.draft.span.lowerBound }
        for index in found.indices { found[index].number = index + 1 }
        leftOut = found
    }

    /// Why a candidate is told of as left out; nil where it is not.
    private func reason(of candidate: Candidate, left: inout Int) -> LeftOut.Reason? {
        guard candidate.words.count(where: { $0.kind == .word }) >= 2 else { return nil }
        if !candidate.isMarked {
            let probability = Model<ItemFeature>.probability(ofLogOdds: candidate.odds)
            guard left > 0, probability >= Self.leastTold else { return nil }
            left -= 1
        }
        return LeftOut.Reason(candidate.doubts)
    }

    /// Below this probability nothing of running text is told of.
    private static let leastTold = 0.08

    private mutating func draft(
        of candidate: Candidate, in span: Range<Int>, ordinal: Int
    ) -> Draft {
        let words = candidate.words
        let keys = topics.read(words)
        let due = candidate.due.flatMap(dues.readField) ?? dues.read(candidate)
        let position = candidate.position.map { PositionReader($0, of: Array(words)) }
        return Draft(
            ordinal: ordinal, text: source.oneLine(in: span), span: span,
            kind: candidate.kind, isWeak: isWeak(candidate, hasTime: due != nil),
            confidence: confidence(of: candidate), rule: candidate.rule,
            owner: owner(of: candidate, topics: keys), supporting: supporting(of: candidate),
            due: due, topics: keys, laws: LawReader.read(words),
            number: candidate.number.flatMap(text), position: candidate.position.flatMap(text),
            progress: position?.progress, status: position?.status)
    }

    /// The text of some tokens, on one line.
    private func text(_ tokens: [Token]) -> String? {
        guard let first = tokens.first, let last = tokens.last else { return nil }
        return source.oneLine(in: first.range.lowerBound..<last.range.upperBound)
    }

    /// Whether the same words were not a draft before: a page may hold a paragraph twice.
    private mutating func isNew(_ words: ArraySlice<Token>) -> Bool {
        let keys = words.filter { $0.kind != .sign }.map(\.key)
        guard keys.count >= 4, let first = keys.first else { return true }
        let bare = words.first.flatMap(VerbalNoun.read)?.key ?? first
        return seen.insert([bare] + keys.dropFirst()).inserted
    }

    private func span(of words: ArraySlice<Token>, cutting letters: Int) -> Range<Int>? {
        guard let first = words.first, let last = words.last else { return nil }
        let start = first.position(afterLetters: letters, in: source)
        return start < last.range.upperBound ? start..<last.range.upperBound : nil
    }

    /// Whether it is an exhortation: nothing that has a deadline is.
    private func isWeak(_ candidate: Candidate, hasTime: Bool) -> Bool {
        guard !hasTime else { return false }
        let weak = WeakDescription(candidate, hasTime: false)
        return judge.weak.probability(weak.features) >= Self.leastWeak
    }

    /// From which probability on an item is an exhortation.
    ///
    /// Above a half: what is wrongly taken for one is not tracked, which costs more than an
    /// exhortation that is. Out of fold on real records, 0.65 tells 27 of 100 exhortations and takes 2
    /// of 100 others for one; 0.5 tells 32 and takes 5.
    private static let leastWeak = 0.65

    /// How likely it is an item, times how likely its boundaries are.
    private func confidence(of candidate: Candidate) -> Double {
        let value = Model<ItemFeature>.probability(ofLogOdds: candidate.odds) * candidate.boundary
        return (value * 100).rounded() / 100
    }

    // MARK: Owners

    private mutating func owner(of candidate: Candidate, topics keys: [String]) -> DraftOwner? {
        var named = candidate.owner[...]
        if named.isEmpty {
            named = OwnerReader(tokens: candidate.tokens, action: candidate.action).read()
        }
        if named.isEmpty { named = candidate.contextOwner[...] }
        if let stated = stated(Addressee.clean(named)) { return stated }
        return directory.suggestion(forTopics: keys).map {
            DraftOwner(name: $0.name, agency: $0.key, basis: .inferred, span: nil)
        }
    }

    /// The longest beginning of a name that is one known agency's, where the whole name is none's:
    /// «مديرية أمن الساحل خطة» read a word too far.
    ///
    /// Two words at the least.
    private func knownBeginning(of words: ArraySlice<Token>) -> ArraySlice<Token> {
        guard let head = words.first,
            directory.mayBegin(with: head.key.dropFirst(joinedLetters(of: head)))
        else { return words }
        for count in stride(from: min(words.count, 12), through: 2, by: -1) {
            guard let first = words.first, let last = words.prefix(count).last else { break }
            let start = first.position(afterLetters: joinedLetters(of: first), in: source)
            let name = source.oneLine(in: start..<last.range.upperBound)
            if case .one = directory.match(name) { return words.prefix(count) }
        }
        return words
    }

    private mutating func stated(_ named: ArraySlice<Token>) -> DraftOwner? {
        let words = knownBeginning(of: named)
        guard words.contains(where: { $0.kind == .word }),
            let first = words.first, let last = words.last
        else { return nil }
        let start = first.position(afterLetters: joinedLetters(of: first), in: source)
        let span = start..<last.range.upperBound
        let name = source.oneLine(in: span)
        var agency: String?
        let mayMatch = directory.mayBegin(with: first.key.dropFirst(joinedLetters(of: first)))
        switch mayMatch ? directory.match(name) : .none {
        case .one(let found): agency = found.key
        case .several(let found):
            findings.append(
                Finding(
                    category: .ambiguousAgency, span: span, quote: name, details: found.map(\.key)))
        case .none:
            if GenericBody.isNamed(by: words) {
                findings.append(Finding(category: .genericOwner, span: span, quote: name))
            }
        }
        return DraftOwner(name: name, agency: agency, basis: .stated, span: span)
    }

    /// How many letters of a joined preposition stand before the name of a body: 1 in «لإدارة».
    private func joinedLetters(of token: Token) -> Int {
        let cuts = Proclitics.cuts(of: token.key).filter { BodyNouns.opens.contains($0.stem) }
        guard let cut = cuts.first, cut.preposition != nil || cut.conjunction else { return 0 }
        if cut.article { return cut.preposition == "ل" ? 0 : cut.letters - 2 }
        return cut.letters
    }

    /// Reads «بالتنسيق مع X», «بالتعاون مع X».
    private func supporting(of candidate: Candidate) -> [DraftOwner] {
        let words = candidate.words
        var found: [DraftOwner] = []
        for place in words.indices.dropLast(2)
        where words[place].isWord("بالتنسيق", "بالتعاون", "بالاشتراك", "بالتشاور", "بالشراكه")
            && words[place + 1].isWord("مع")
        {
            let end = NounPhrase.end(
                in: candidate.tokens, from: place + 2, upTo: words.endIndex)
            guard end > place + 2 else { continue }
            let span = words[place + 2].range.lowerBound..<words[end - 1].range.upperBound
            let name = source.oneLine(in: span)
            var agency: String?
            if case .one(let match) = directory.match(name) { agency = match.key }
            found.append(DraftOwner(name: name, agency: agency, basis: .stated, span: span))
        }
        return found
    }

    // MARK: Findings

    private mutating func report(_ due: DraftDue) {
        guard let span = due.span else { return }
        if let day = due.day, let meetingDay, day < meetingDay {
            findings.append(
                Finding(
                    category: .dueBeforeMeeting, span: span, quote: due.text,
                    details: [day.iso, meetingDay.iso]))
        } else if due.day == nil, due.basis != .atOnce {
            findings.append(
                Finding(
                    category: due.wantsCalendar ? .workingDays : .unresolvedDeadline, span: span,
                    quote: due.text))
        }
    }
}

extension LeftOut.Reason {
    /// The reason that doubts give.
    init(_ doubts: Doubts) {
        if doubts.contains(.done) {
            self = .toldAsDone
        } else if !doubts.isDisjoint(with: [.earlier, .background, .relative, .minutes]) {
            self = .earlier
        } else if !doubts.isDisjoint(
            with: [.outsider, .voice, .paper, .quoted, .turnedDown, .stance, .comment])
        {
            self = .unadopted
        } else {
            self = .unlikely
        }
    }
}

/// Phrases that stand for an owner and name nobody: الجهات المعنية, كل فيما يخصه.
enum GenericBody {
    /// Whether a name is such a phrase.
    static func isNamed(by words: ArraySlice<Token>) -> Bool {
        guard let first = words.first else { return false }
        if first.isWord("كل", "كافه", "جميع") { return true }
        return Proclitics.cuts(of: first.key).contains { bodies.contains($0.stem) }
            && words.dropFirst().contains { qualities.contains($0.key) }
    }

    private static let bodies: WordSet = [
        "جهات", "جهه", "ادارات", "اجهزه", "اطراف", "دوائر", "سلطات",
    ]
    private static let qualities: WordSet = [
        "المعنيه", "المختصه", "العلاقه", "الصله", "الاختصاص", "المسؤوله", "الشان",
    ]
}
