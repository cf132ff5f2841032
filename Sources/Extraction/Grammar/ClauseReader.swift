import ArabicText
import Lexicon
import Recommendations

/// Finds the reporting verbs of a paragraph and the actions that they govern.
///
///     وكلّف الوزير إدارة المخازن بحصر الآليات وصيانتها، مشيداً بجهودها.
///     →  «حصر الآليات وصيانتها», directive, owner إدارة المخازن
struct ClauseReader {
    let tokens: [Token]
    private(set) var candidates: [Candidate] = []
    /// Whether the record has laid tasks on bodies already, so that «وتلتزم إدارة المخازن بـ» does too.
    let isBinding: Bool
    var opening: ListOpening?
    private var hasSubject = false

    /// Reads a paragraph.
    ///
    /// The opening is set when it ends by announcing a list («ما يلي:»).
    static func read(
        _ tokens: [Token], isBinding: Bool = false
    ) -> (candidates: [Candidate], opening: ListOpening?) {
        var reader = ClauseReader(tokens: tokens, isBinding: isBinding)
        for sentence in Sentence.ranges(in: tokens) { reader.read(sentence) }
        return (reader.candidates, reader.opening)
    }

    private init(tokens: [Token], isBinding: Bool) {
        self.tokens = tokens
        self.isBinding = isBinding
    }

    private mutating func read(_ sentence: Range<Int>) {
        opening = nil
        guard !Background.tells(tokens, in: sentence) else { return }
        defer { opening = opening ?? ListOpening.told(by: tokens[sentence]) }
        var index = sentence.lowerBound
        if let end = readDuty(sentence) { index = end }
        while index < sentence.upperBound {
            guard WordTraits(of: tokens[index]).contains(.announces) else {
                index += 1
                continue
            }
            index =
                readVerb(at: index, in: sentence) ?? readAnnouncement(at: index, in: sentence)
                ?? readInnerDuty(at: index, in: sentence) ?? index + 1
        }
    }

    // MARK: Verbs

    /// Reads a reporting verb at a token and what it governs; returns where to go on.
    private mutating func readVerb(at index: Int, in sentence: Range<Int>) -> Int? {
        guard let verb = ReportingVerb.read(tokens[index]),
            Background.counts(verb, tokens, at: index, in: sentence),
            !isQuotedFromOutside(index, in: sentence)
        else { return nil }
        let limit = min(sentence.upperBound, index + 60)
        guard let found = Complement.find(for: verb, in: tokens, after: index, upTo: limit) else {
            return nil
        }
        guard
            namesAddressee(verb, at: index, upTo: found.place)
                || Speaker.isOwn(tokens[(index + 1)..<found.place], behind: tokens[index])
                || !Speaker.isOutsider(tokens[(index + 1)..<found.place]),
            !(Speaker.asks(verb) && isOneVoice(behind: index)),
            !verb.traits.contains(.begs) || Speaker.isMeeting(tokens[(index + 1)...]),
            !Speaker.isOutsidersClause(tokens, at: index, in: sentence),
            !Speaker.isOutsidersParticiple(tokens, at: index, in: sentence)
        else {
            return skipped(from: found.place, upTo: sentence.upperBound)
        }
        let reading = Addressee(tokens: tokens, verb: verb, place: index, hasSubject: hasSubject)
            .read(upTo: found.place)
        hasSubject = hasSubject || reading.namesSubject
        return take(found, verb: verb, owner: Array(reading.addressee), in: sentence)
    }

    /// Whether whoever stands between a verb and its action is tasked and does not ask: «ألزم أصحاب
    /// المحلات بـ», «داعياً المواطنين إلى», «حث أصحاب المطاعم على».
    private func namesAddressee(_ verb: ReportingVerb, at index: Int, upTo place: Int) -> Bool {
        let key = tokens[index].key
        if verb.traits.contains(.tasks) { return true }
        if verb.traits.contains(.urges) {
            return NounPhrase.end(in: tokens, from: index + 1, upTo: place) == place
        }
        return key.hasSuffix("ا") && (key.hasPrefix("م") || key.hasPrefix("دا"))
            || tokens[index + 1].key.hasSuffix("ين")
    }

    /// Whether somebody asks behind a verb for whom the meeting does not speak.
    private func isOneVoice(behind index: Int) -> Bool {
        let words = tokens[(index + 1)...]
        guard let first = words.first else { return false }
        return Speaker.isVoice(first) || Speaker.isUnknown(first)
            || Speaker.speaksForTrade(words)
    }

    private mutating func take(
        _ found: Complement, verb: ReportingVerb, owner: [Token], in sentence: Range<Int>
    ) -> Int {
        let rule = "verb.\(verb.key)"
        switch found.form {
        case .list:
            let noun = tokens[..<found.place].suffix(3)
                .compactMap { $0.isWord("التوصيه") ? .recommendation : ListOpening.nouns[$0.key] }
                .last
            opening = ListOpening(
                kind: noun ?? verb.kind, rule: rule, strength: verb.strength, owner: owner)
            return found.place + 1
        case .action(let found):
            let end = sentence.upperBound
            let head = behindAgreement(verb, found, upTo: end)
            let count = candidates.count
            let stop = append(
                from: head, upTo: end, kind: kind(of: verb, head: found), rule: rule,
                strength: verb.strength, owner: owner)
            if verb.traits.contains(.givesTime) {
                for place in count..<candidates.count {
                    candidates[place].due = span(before: found.index)
                }
            }
            return stop
        }
    }

    /// «أمهل المديرية عشرة أيام لرفع …»: the time before the action.
    private func span(before action: Int) -> [Token]? {
        let near = max(0, action - 8)..<action
        let start = near.first {
            Self.spans.contains(tokens[$0].key)
                || NumberWords.read(tokens, at: $0, upTo: action) != nil
        }
        guard let start else { return nil }
        return Array(tokens[start..<action])
    }

    private static let spans: WordSet = [
        "يوما", "يومين", "اسبوعا", "اسبوعين", "شهرا", "شهرين", "سنه", "سنتين", "عاما", "عامين",
        "مهله", "ساعه", "ساعتين",
    ]

    /// The kind that a noun gives which a verb of concluding governs: «انتهى إلى الموافقة على».
    private func kind(of verb: ReportingVerb, head: ActionHead) -> RecommendationKind {
        if verb.traits.contains(.renews) {
            return ReportingVerb.renewed(in: tokens[..<head.index].suffix(8)) ?? verb.kind
        }
        // «أمّن المجتمعون على ضرورة»: as «أكد على ضرورة».
        if verb.traits.contains(.seconds), head.index > 0,
            ActionStart.isNecessity(tokens[head.index - 1])
        {
            return .directive
        }
        guard verb.traits.contains(.concludes), let noun = VerbalNoun.read(tokens[head.index])
        else {
            return verb.kind
        }
        return Self.concluded[noun.key] ?? verb.kind
    }

    /// «خلص إلى الاتفاق على إعداد»: the agreement announces, as the verb does.
    private func behindAgreement(
        _ verb: ReportingVerb, _ head: ActionHead, upTo end: Int
    ) -> ActionHead {
        guard kind(of: verb, head: head) == .agreement, verb.traits.contains(.concludes),
            head.index + 1 < end, tokens[head.index + 1].isWord("علي")
        else { return head }
        return ActionStart.clause(tokens, at: head.index + 2, upTo: end)
            ?? ActionStart.read(tokens, at: head.index + 2, upTo: end) ?? head
    }

    private static let concluded: WordMap<RecommendationKind> = [
        "موافقه": .decision, "مصادقه": .decision, "اقرار": .decision, "اعتماد": .decision,
        "اتفاق": .agreement, "توافق": .agreement,
    ]

    /// Appends the actions from a head on; returns where they stop.
    mutating func append(
        from head: ActionHead, upTo end: Int, kind: RecommendationKind, rule: String,
        strength: Double, owner: [Token]
    ) -> Int {
        let addressee = owner
        var (head, owner) = (head, owner)
        let isCarrying = Proclitics.cuts(of: tokens[head.index].key).contains {
            Self.carrying.contains($0.stem)
        }
        if let light = OwnerHead.read(tokens, at: head.index, upTo: end) {
            if !light.owner.isEmpty { owner = Array(tokens[light.owner]) }
            head = light.action
        }
        let (actions, stop) = Coordination.read(
            tokens, from: head, upTo: end, repeatsWith: head.letters > 0)
        if kind == .directive || kind == .recommendation,
            Denial.isTurnedDown(tokens, from: head.index, upTo: stop)
        {
            return max(stop, head.index + 1)
        }
        for action in actions {
            var action = action
            let inherited =
                action.head != head
                && (ActionStart.isVerb(tokens[action.head.index])
                    || isCarrying && action.head.letters < 2
                    || tokens[action.head.index - 1].isWord("وعلي", "والي"))
            var actor = action.owner.map { Array(tokens[$0]) } ?? (inherited ? addressee : owner)
            if let light = OwnerHead.read(tokens, at: action.head.index, upTo: action.end) {
                if !light.owner.isEmpty { actor = Array(tokens[light.owner]) }
                action = Action(head: light.action, end: action.end, owner: action.owner)
            }
            candidates.append(
                Candidate(
                    tokens: tokens, action: action, kind: kind, rule: rule, confidence: strength,
                    owner: actor))
        }
        return max(stop, head.index + 1)
    }

    /// Nouns that name an owner for what stands behind ب alone: «قيام الجامعة بتسيير قوافل، وتخصيص أرض».
    private static let carrying: WordSet = ["قيام", "اضطلاع"]

    private func skipped(from place: Int, upTo end: Int) -> Int {
        var index = place + 1
        while index < end, !ClauseEnd.stands(in: tokens, at: index, upTo: end) { index += 1 }
        return index
    }

    // MARK: Announcements

    /// «… جملة من التوصيات، أهمها: إنشاء …», or the same before a list.
    private mutating func readAnnouncement(at index: Int, in sentence: Range<Int>) -> Int? {
        guard let kind = ListOpening.nouns[tokens[index].key],
            !Background.isEarlier(tokens, at: index, in: sentence),
            !Background.tellsThen(tokens[sentence.lowerBound..<index].suffix(9)),
            let found = ListOpening.complement(in: tokens, after: index, upTo: sentence.upperBound)
        else { return nil }
        switch found.form {
        case .list:
            opening = ListOpening(kind: kind, rule: "list.announced", strength: 0.85, owner: [])
            return found.place + 1
        case .action(let head):
            return append(
                from: head, upTo: sentence.upperBound, kind: kind, rule: "announced",
                strength: 0.85, owner: [])
        }
    }
}
