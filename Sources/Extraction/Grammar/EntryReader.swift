import ArabicText
import Lexicon
import Recommendations

/// Reads an entry of a list of items, or a row of a table.
///
///     3) ينبغي لإدارة المخازن تحديث الكشف خلال شهر. (المسؤول: إدارة المخازن)
///     →  «تحديث الكشف خلال شهر», owner إدارة المخازن
///
/// The first sentence is the item, whole. A later one is another item only when a light head, a
/// duty or a reporting verb opens it; labels behind the sentence give owner and deadline.
struct EntryReader {
    private let entry: Entry
    private let context: ListOpening
    private var tokens: [Token]
    private var candidates: [Candidate] = []

    /// Returns the candidates of an entry, none when it is marked as done.
    static func read(_ entry: Entry, in context: ListOpening) -> [Candidate] {
        guard !entry.isDone, !Denial.tellsNoAction(entry.tokens) else { return [] }
        var reader = EntryReader(entry: entry, context: context)
        let sentences = Sentence.ranges(in: reader.tokens)
        for (number, sentence) in sentences.enumerated() {
            reader.read(sentence, isFirst: number == 0)
        }
        return reader.candidates
    }

    private init(entry: Entry, context: ListOpening) {
        let (tokens, entry) = InlineField.removed(from: entry)
        self.entry = entry
        self.tokens = tokens
        self.context = context
    }

    private mutating func read(_ sentence: Range<Int>, isFirst: Bool) {
        let reported = ClauseReader.read(Array(tokens[sentence])).candidates
        if opensWithVerb(sentence), !reported.isEmpty {
            candidates += reported.map { fill($0) }
        } else if let head = ownerHead(in: sentence) {
            append(
                head.action, in: sentence, owner: Array(tokens[head.owner]), rule: ".owner",
                kind: saidKind(sentence))
        } else if isFirst {
            append(start(of: sentence), in: sentence, owner: [], rule: "")
        } else if reported.isEmpty, opensTask(sentence) {
            let isMore = tokens[sentence.lowerBound].isWord("كما")
            let first = sentence.lowerBound + (isMore ? 1 : 0)
            let letters = tokens[first].key.hasPrefix("و") && !isMore ? 1 : 0
            append(ActionHead(index: first, letters: letters), in: sentence, owner: [], rule: "")
        } else {
            candidates += reported.map { fill($0) }
        }
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

    /// Whether a finite reporting verb stands at the beginning, so that the entry is a sentence of
    /// its own: «يوصي المجلس بـ».
    private func opensWithVerb(_ sentence: Range<Int>) -> Bool {
        tokens[sentence].prefix(2).contains { token in
            ReportingVerb.opening(token).map { $0.condition != .afterAuxiliary } ?? false
                || VerbalNoun.read(token) == nil
                    && ReportingVerb.read(token).map { $0.condition != .afterAuxiliary } ?? false
        } && OwnerHead.read(tokens, at: sentence.lowerBound, upTo: sentence.upperBound) == nil
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
        _ head: ActionHead, in sentence: Range<Int>, owner: [Token], rule: String,
        kind said: RecommendationKind? = nil
    ) {
        guard tokens[head.index..<sentence.upperBound].contains(where: { $0.kind == .word }) else {
            return
        }
        let kind = said ?? entry.column?.kind ?? namedKind ?? context.kind
        for action in actions(from: head, in: sentence) {
            let actor = action.owner.map { Array(tokens[$0]) } ?? owner
            candidates.append(
                fill(
                    Candidate(
                        tokens: tokens, action: action, kind: kind, rule: context.rule + rule,
                        confidence: context.strength, owner: actor)))
        }
    }

    /// An entry is one action, whole; behind a label alone stands running text, in which a comma
    /// divides: «القرار: شراء …، وتكليف …».
    private func actions(from head: ActionHead, in sentence: Range<Int>) -> [Action] {
        guard entry.marker?.style == .label else {
            return [Action(head: head, end: sentence.upperBound)]
        }
        let found = Coordination.read(
            tokens, from: head, upTo: sentence.upperBound, repeatsWith: head.letters > 0
        ).actions
        // «تطهير المصارف وصيانة الفتحات» without a comma stays one.
        return found.reduce(into: []) { actions, action in
            if let last = actions.last, !tokens[action.head.index - 1].isSign("،", ",", "؛") {
                actions[actions.count - 1] = Action(
                    head: last.head, end: action.end, owner: last.owner)
            } else {
                actions.append(action)
            }
        }
    }

    private var namedKind: RecommendationKind? {
        entry.marker?.name.flatMap { Self.kinds[$0] }
    }

    /// Adds what fields and context say where the sentence itself said nothing.
    private func fill(_ candidate: Candidate) -> Candidate {
        var candidate = candidate
        if candidate.owner.isEmpty { candidate.owner = entry.owner ?? bracketed ?? [] }
        if candidate.owner.isEmpty { candidate.contextOwner = context.owner }
        candidate.due = entry.due
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
    ]
}

/// Fields that stand in the line of their entry, behind its sentence or in brackets.
///
///     ترميم السور. المسؤول: إدارة المخازن     →  owner «إدارة المخازن»
enum InlineField {
    /// Returns the entry's tokens in front of its first label, and the entry with the fields set.
    static func removed(from entry: Entry) -> (tokens: [Token], entry: Entry) {
        var entry = entry
        let tokens = entry.tokens
        var end = tokens.count
        var index = 1
        while index < tokens.count {
            let opens = tokens[index - 1].isSign(".", "(", "[", "،", "؛", "-", "–", "|", ")")
            if opens, let (label, value) = FieldLabel.read(tokens[index...]) {
                entry.set(label, to: firstPart(of: value))
                if label != .other {
                    end = min(end, index - (isBracket(tokens[index - 1]) ? 1 : 0))
                }
            }
            index += 1
        }
        return (Array(tokens[..<end]), entry)
    }

    private static func isBracket(_ token: Token) -> Bool { token.isSign("(", "[", "-", "–") }

    /// The value up to the next sign that ends it.
    private static func firstPart(of value: [Token]) -> [Token] {
        let ends = value.indices.first { index in
            value[index].isSign(")", "؛", "|", "]")
                || (value[index].isSign(".", "،", "-", "–")
                    && FieldLabel.read(value[(index + 1)...]) != nil)
        }
        return Array(value[..<(ends ?? value.count)])
    }
}
