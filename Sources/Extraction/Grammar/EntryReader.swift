import ArabicText
import Lexicon
import Recommendations

/// Reads an entry of a list, or a row of a table.
///
///     3) ينبغي لإدارة المخازن تحديث الكشف خلال شهر. (المسؤول: إدارة المخازن)
///     →  «تحديث الكشف خلال شهر», owner إدارة المخازن
///
/// Each sentence is proposed as an item, whole, and so is what a reporting verb or a light head in it
/// governs; labels behind the sentence give owner and deadline.
struct EntryReader {
    private let entry: Entry
    private let context: EntryContext
    private let weighing: Weighing
    private var tokens: [Token]
    private var candidates: [Candidate] = []

    /// Returns what an entry may hold.
    static func read(
        _ entry: Entry, in context: EntryContext, by weighing: Weighing
    ) -> [Candidate] {
        var reader = EntryReader(entry: entry, context: context, weighing: weighing)
        for (number, sentence) in Sentence.ranges(in: reader.tokens).enumerated() {
            reader.read(sentence, isFirst: number == 0)
        }
        return reader.candidates
    }

    private init(entry: Entry, context: EntryContext, weighing: Weighing) {
        let (tokens, entry) = InlineField.removed(from: entry)
        self.entry = entry
        self.tokens = tokens
        self.context = context
        self.weighing = weighing
    }

    private mutating func read(_ sentence: Range<Int>, isFirst: Bool) {
        let inner =
            isWhole(sentence, isFirst: isFirst)
            ? []
            : ProseReader.read(Array(tokens[sentence]), isEntry: isFirst, by: weighing).candidates
        for candidate in inner {
            var candidate = fill(candidate)
            candidate.noted.note(.entryInner)
            candidate.noted.note(.innerClean, if: candidate.doubts.isEmpty && isFirst)
            candidate.doubts.formUnion(doubts)
            candidates.append(candidate)
        }
        if let head = ownerHead(in: sentence) {
            append(
                head.action, in: sentence, isFirst: isFirst, owner: Array(tokens[head.owner]),
                construct: .entryOwner, kind: saidKind(sentence))
        } else if isFirst || opensTask(sentence) {
            append(
                isFirst ? start(of: sentence) : laterStart(of: sentence), in: sentence,
                isFirst: isFirst, owner: [], construct: context.construct)
        }
    }

    /// Whether a sentence can only be an item whole: the first of an entry that no reporting verb opens,
    /// in a list that a table knows.
    private func isWhole(_ sentence: Range<Int>, isFirst: Bool) -> Bool {
        guard isFirst, context.opening.isCertain, entry.marker?.style != .label else {
            return false
        }
        return !tokens[sentence].prefix(2).contains { token in
            guard let verb = ReportingVerb.read(token), VerbalNoun.read(token) == nil else {
                return false
            }
            return verb.condition != .afterAuxiliary
        } || OwnerHead.read(tokens, at: sentence.lowerBound, upTo: sentence.upperBound) != nil
    }

    /// Where a later sentence begins: without «كما» or its و.
    private func laterStart(of sentence: Range<Int>) -> ActionHead {
        let isMore = tokens[sentence.lowerBound].isWord("كما")
        let first = sentence.lowerBound + (isMore ? 1 : 0)
        return ActionHead(
            index: first, letters: tokens[first].key.hasPrefix("و") && !isMore ? 1 : 0)
    }

    /// What speaks against the entry as a whole.
    private var doubts: Doubts {
        var doubts = context.doubts
        if entry.isDone { doubts.insert(.done) }
        if Denial.tellsNoAction(entry.tokens) { doubts.insert(.done) }
        return doubts
    }

    /// Whether a later sentence lays on somebody what has to be brought: «وترفع اللجنة تقريرها قبل …».
    private func opensTask(_ sentence: Range<Int>) -> Bool {
        guard let first = tokens[sentence].first, sentence.count > 2 else { return false }
        if let noun = VerbalNoun.read(first), noun.isBare,
            !ActionNouns.nounLike.contains(noun.key),
            noun.cut.preposition == nil,
            ActionStart.noun(tokens, at: sentence.lowerBound, upTo: sentence.upperBound) != nil
        {
            return true
        }
        // «كما يُوقف تشغيل القاطرات».
        if first.isWord("كما") { return isPresent(tokens[sentence.lowerBound + 1].key) }
        let isSubject = BodyNoun.isRead(in: tokens[sentence.lowerBound + 1])
        return Proclitics.withoutConjunction(first.key).contains {
            Self.tasks.contains($0.stem) || isSubject && $0.conjunction && isPresent($0.stem)
        }
    }

    /// Whether a word looks like a verb of the present: «تعد», «يضع».
    private func isPresent(_ word: Word) -> Bool {
        word.count >= 3 && (word.hasPrefix("ت") || word.hasPrefix("ي"))
            && !Self.states.contains(word.dropFirst())
    }

    /// Verbs that say how something is, without their first letter: «تضم اللجنة ثلاثة أعضاء».
    private static let states: WordSet = [
        "ضم", "تكون", "تالف", "شمل", "هدف", "بلغ", "قع", "تميز", "عاني", "حتاج", "نتهي", "بدا",
        "ستمر", "كون", "وجد", "مثل", "عتبر", "شكل", "سعي", "واجه", "شهد", "توقع", "ري",
    ]

    private static let tasks: WordSet = [
        "ترفع", "يرفع", "تعرض", "يعرض", "تقدم", "يقدم", "ترسل", "يرسل", "تحال", "يحال", "توافي",
        "يوافي", "تسلم", "يسلم", "تنجز", "ينجز", "تنهي", "ينهي", "تودع", "يودع", "تنشر", "ينشر",
        "تستكمل", "يستكمل", "تبلغ", "يبلغ", "تمنح", "يمنح", "تمنع", "يمنع", "تحظر", "يحظر", "تخصص",
        "يخصص", "تشكل", "يشكل", "تلغي", "يلغي", "تعتمد", "يعتمد", "تصرف", "يصرف",
    ]

    /// The kind that a verb of charging gives when it opens the sentence: «يُكلَّف قسم البناء بـ».
    private func saidKind(_ sentence: Range<Int>) -> RecommendationKind? {
        tokens[sentence].first.flatMap {
            $0.isWord("يكلف", "تكلف", "يوجه", "يلزم", "تلزم", "يطلب", "يوعز") ? .directive : nil
        }
    }

    /// A light head that opens the sentence, behind «أن» or «ضرورة» too.
    private func ownerHead(in sentence: Range<Int>) -> OwnerHead? {
        let opening = tokens[sentence].prefix(2).prefix {
            $0.isWord("ان") || ActionStart.isNecessity($0) || $0.isSign("\"", "«", "“")
        }
        return OwnerHead.read(
            tokens, at: sentence.lowerBound + opening.count, upTo: sentence.upperBound)
            ?? ownerBeforeColon(in: sentence) ?? ownerBeforePredicate(in: sentence)
    }

    /// Reads «رؤساء الفروع مطالبون بتقديم».
    private func ownerBeforePredicate(in sentence: Range<Int>) -> OwnerHead? {
        let first = sentence.lowerBound
        guard BodyNoun.isRead(in: tokens[first]), VerbalNoun.read(tokens[first]) == nil,
            let place = tokens[sentence].prefix(9).firstIndex(where: {
                Self.predicates.contains($0.key)
            }),
            tokens[first..<place].allSatisfy({ $0.kind == .word }), place + 1 < sentence.upperBound,
            let noun = VerbalNoun.read(tokens[place + 1]), noun.cut.preposition == "ب",
            let action = ActionStart.noun(tokens, at: place + 1, upTo: sentence.upperBound)
        else { return nil }
        return OwnerHead(owner: first..<place, action: action)
    }

    private static let predicates: WordSet = [
        "مطالب", "مطالبه", "مطالبون", "مطالبين", "ملزم", "ملزمه", "ملزمون", "ملزمين", "مكلف",
        "مكلفه",
        "مكلفون", "مكلفين",
    ]

    /// Reads «إدارة المخازن: جرد العهد».
    private func ownerBeforeColon(in sentence: Range<Int>) -> OwnerHead? {
        let first = sentence.lowerBound
        guard let colon = tokens[sentence].prefix(8).firstIndex(where: { $0.isSign(":") }),
            isName(tokens[first..<colon]),
            let action = ActionStart.noun(tokens, at: colon + 1, upTo: sentence.upperBound)
        else { return nil }
        return OwnerHead(owner: first..<colon, action: action)
    }

    /// Whether words before a colon name a body: «إدارة المخازن», «الإمداد الطبي».
    private func isName(_ words: ArraySlice<Token>) -> Bool {
        guard let first = words.first else { return false }
        if BodyNoun.isRead(in: first), VerbalNoun.read(first) == nil {
            return words.allSatisfy { $0.kind == .word || $0.isSign("/") }
        }
        return words.count == 2 && NounPhrase.isDefinite(first)
            && words.dropFirst().allSatisfy(NounPhrase.isDefinite)
            && FieldLabel.named(words) == nil
    }

    /// The first word of an entry, with ب or ضرورة before it left out.
    private func start(of sentence: Range<Int>) -> ActionHead {
        let first = sentence.first { tokens[$0].kind != .sign } ?? sentence.lowerBound
        if tokens[first].isWord("ان"),
            let head = ActionStart.clause(
                tokens, at: first, upTo: sentence.upperBound)
        {
            return head
        }
        let isStressed = ActionStart.isNecessity(tokens[first])
        if isStressed || tokens[first].isWord("اهميه"), first + 1 < sentence.upperBound {
            let place = isStressed ? first : first + 1
            return ActionStart.read(tokens, at: place, upTo: sentence.upperBound)
                ?? ActionHead(index: first + 1, letters: 0)
        }
        guard let noun = VerbalNoun.read(tokens[first]), let joined = noun.cut.preposition,
            joined == "ب"
        else { return ActionHead(index: first, letters: 0) }
        return ActionHead(index: first, letters: noun.cut.letters - (noun.cut.article ? 2 : 0))
    }

    private mutating func append(
        _ head: ActionHead, in sentence: Range<Int>, isFirst: Bool, owner: [Token],
        construct: ItemFeature, kind said: RecommendationKind? = nil
    ) {
        guard tokens[head.index..<sentence.upperBound].contains(where: { $0.kind == .word }) else {
            return
        }
        let kind = said ?? entry.column?.kind ?? namedKind ?? context.opening.kind
        for member in members(from: head, in: sentence) {
            var candidate = Candidate(
                tokens: tokens, action: member.action, kind: kind,
                rule: context.opening.rule + (construct == .entryOwner ? ".owner" : ""))
            candidate.owner = member.action.owner.map { Array(tokens[$0]) } ?? owner
            candidate.boundary = member.boundary
            candidate.doubts = doubts.union(DoubtDescription.doubts(of: candidate.words))
            candidate = fill(candidate)
            candidate.isMarked = isFirst && (entry.marker != nil || entry.column != nil)
            candidate.noted =
                EntryDescription(
                    entry: entry, context: context, candidate: candidate, construct: construct,
                    isFirst: isFirst,
                    firstWord: sentence.first { tokens[$0].kind != .sign }.map { tokens[$0] }
                ).features
            candidates.append(candidate)
        }
    }

    /// An entry is one action, whole; behind a label alone stands running text, which is split:
    /// «القرار: شراء …، وتكليف …».
    private func members(from head: ActionHead, in sentence: Range<Int>) -> [Member] {
        guard entry.marker?.style == .label else {
            let action = Action(head: head, end: sentence.upperBound)
            return [Member(action: action, boundary: 1, form: nil)]
        }
        return Members.read(
            tokens, from: head, upTo: sentence.upperBound, link: nil,
            commaShare: weighing.commaShare, decide: weighing.boundary
        ).members
    }

    private var namedKind: RecommendationKind? {
        entry.marker?.name.flatMap { Self.kinds[$0] }
    }

    /// Adds what fields and context say where the sentence itself said nothing.
    private func fill(_ candidate: Candidate) -> Candidate {
        var candidate = candidate
        if candidate.owner.isEmpty { candidate.owner = entry.owner ?? bracketed ?? [] }
        if candidate.owner.isEmpty { candidate.contextOwner = context.opening.owner }
        candidate.due = entry.due ?? candidate.due
        candidate.position = entry.position
        candidate.number = entry.number
        return candidate
    }

    /// A body in brackets at the end of the entry, perhaps with its time: «… (ديوان الحبوب – خلال شهر)».
    private var bracketed: [Token]? {
        let end = tokens.last?.isSign(".", "؛") == true ? tokens.count - 1 : tokens.count
        guard end > 3, tokens[end - 1].isSign(")"),
            let open = tokens[..<(end - 1)].lastIndex(where: { $0.isSign("(") })
        else { return nil }
        let name = tokens[(open + 1)..<(end - 1)].prefix { !$0.isSign("-", "–", "،", "/", ":") }
        guard let first = name.first, BodyNoun.isRead(in: first), VerbalNoun.read(first) == nil,
            name.allSatisfy({ $0.kind == .word })
        else { return nil }
        return Array(name)
    }

    /// The kinds that the name of an entry gives: «القرار الأول:».
    static let kinds: WordMap<RecommendationKind> = [
        "القرار": .decision, "قرار": .decision, "التوصيه": .recommendation,
        "توصيه": .recommendation, "التكليف": .directive, "تكليف": .directive, "التوجيه": .directive,
        "الماده": .decision, "ماده": .decision, "الفصل": .decision, "فصل": .decision,
    ]
}
