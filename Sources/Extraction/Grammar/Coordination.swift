import ArabicText
import Lexicon

/// Splits what a reporting verb governs into its actions.
///
///     إعداد خطة للصيانة، وترميم المخازن وتجهيزها، وعلى أن تُسلّم قبل نهاية العام
///     →  إعداد خطة للصيانة · ترميم المخازن وتجهيزها · تُسلّم قبل نهاية العام
///
/// A bare verbal noun with its own object after و is a new action, unless the و belongs to a tail:
/// «لحصر الأضرار وإعداد تقرير» is one purpose. A comma closes such a tail, except when a comma had
/// opened it too («، بهدف بسط الأمن، وتأمين الحدود»). Source: ARABIC.md 4.3.
struct Coordination {
    /// How far the و of a verbal noun belongs to a tail of the action before it.
    private enum Tail {
        /// No tail is open.
        case none
        /// A tail is open until the next comma.
        case open
        /// A purpose with لـ is open until the next comma.
        case purpose
        /// A tail that a comma opened goes on behind commas.
        case setOff
    }

    /// The tokens of the paragraph.
    let tokens: [Token]
    /// The place behind the last token that may be read.
    let end: Int
    /// Whether the verb governs its actions by ب.
    let repeatsWith: Bool
    /// Whether the verb governs its actions by إلى.
    let callsTo: Bool
    private(set) var head: ActionHead
    private var owner: Range<Int>?
    private var tail = Tail.none
    private var actions: [Action] = []

    /// Returns the actions from a head on, and the place where they stop: the end, or the beginning
    /// of a clause that tells something else.
    ///
    /// `repeatsWith` says that the verb governs its actions by ب, so that «وبـ» opens another.
    static func read(
        _ tokens: [Token], from head: ActionHead, upTo end: Int, repeatsWith: Bool
    ) -> (actions: [Action], end: Int) {
        var reader = Coordination(
            tokens: tokens, end: end, repeatsWith: repeatsWith, head: head)
        let stop = reader.run()
        return (reader.actions, stop)
    }

    private init(tokens: [Token], end: Int, repeatsWith: Bool, head: ActionHead) {
        self.tokens = tokens
        self.end = end
        self.repeatsWith = repeatsWith
        self.head = head
        callsTo = head.index > 0 && tokens[head.index - 1].isWord("الي")
    }

    private mutating func run() -> Int {
        var index = head.index + 1
        while index < end {
            guard WordTraits(of: tokens[index]).contains(.joins) || followsLoneWaw(index) else {
                index += 1
                continue
            }
            let gapped = gappedTask(at: index)
            let further = gapped?.action ?? furtherDuty(at: index)
            if further == nil, ClauseEnd.stands(in: tokens, at: index, upTo: end) { break }
            if let next = further ?? boundary(at: index) {
                actions.append(Action(head: head, end: index, owner: owner))
                owner = gapped?.owner ?? owner
                head = next
                tail = .none
                index = next.index + 1
            } else {
                openTail(at: index)
                index += 1
            }
        }
        actions.append(Action(head: head, end: index, owner: owner))
        return index
    }

    func followsComma(_ index: Int) -> Bool {
        let before = followsLoneWaw(index) ? index - 2 : index - 1
        return before >= 0 && tokens[before].isSign("،", ",", "؛", ";")
    }

    /// Whether a و that was typed apart stands before a token.
    private func followsLoneWaw(_ index: Int) -> Bool {
        index > 0 && tokens[index - 1].isWord("و")
    }

    // MARK: Boundaries

    private func boundary(at index: Int) -> ActionHead? {
        guard tokens[index].kind == .word else { return nil }
        return afterConnector(at: index) ?? afterRepeatedPreposition(at: index)
            ?? nounBoundary(at: index)
    }

    /// Reads «فضلاً عن إعداد», «وكذلك إعداد», «بالإضافة إلى إعداد».
    private func afterConnector(at index: Int) -> ActionHead? {
        guard let length = Connector.length(in: tokens, at: index) else { return nil }
        if tokens[index].isWord("كما"), index + 1 < end,
            ReportingVerb.read(tokens[index + 1]) != nil
        {
            return nil
        }
        return ActionStart.read(tokens, at: index + length, upTo: end)
    }

    /// Reads «وعلى إعداد», «وأن تتولى», «وبإعداد», «وضرورة إعداد».
    private func afterRepeatedPreposition(at index: Int) -> ActionHead? {
        let token = tokens[index]
        let key = followsLoneWaw(index) ? "و" + token.key : token.key
        if key == "وعلي" || key == "والي" {
            return ActionStart.clause(tokens, at: index + 1, upTo: end)
                ?? ActionStart.read(tokens, at: index + 1, upTo: end)
        }
        if token.isWord("وان", "وبان", "والا") {
            return ActionStart.clause(tokens, at: index, upTo: end)
        }
        if token.isWord("مع"), index + 1 < end, ActionStart.isNecessity(tokens[index + 1]),
            let next = ActionStart.read(tokens, at: index + 1, upTo: end),
            VerbalNoun.read(tokens[next.index])?.hasPronoun == false
        {
            return next
        }
        if token.key.hasPrefix("و"), ActionStart.isNecessity(token) {
            return ActionStart.read(tokens, at: index, upTo: end)
        }
        guard repeatsWith, let noun = VerbalNoun.read(token), noun.cut.conjunction,
            noun.cut.preposition == "ب", !Connector.manners.contains(noun.key)
        else { return nil }
        return ActionStart.noun(tokens, at: index, upTo: end)
    }

    private func nounBoundary(at index: Int) -> ActionHead? {
        guard let noun = VerbalNoun.read(tokens[index]), noun.cut.preposition == nil,
            !noun.hasPronoun || informs(noun, at: index),
            let next = ActionStart.noun(tokens, at: index, upTo: end)
        else { return nil }
        if NounPhrase.joinsName(tokens, at: index, upTo: end), isAgentName(at: index) { return nil }
        if refersBack(from: index) { return nil }
        let comma = followsComma(index)
        if tokens[index - 1].isSign("؛", ";") { return next }
        if noun.cut.article {
            let joins = noun.cut.conjunction || followsLoneWaw(index)
            return joins && opensWithArticle(noun, comma: comma) ? next : nil
        }
        if comma { return tail == .setOff ? nil : next }
        let joins = noun.cut.conjunction || followsLoneWaw(index)
        guard joins, !isChained(index),
            !ActionNouns.nounLike.contains(stemKey(noun)) || holdsMeeting(noun, at: index)
        else { return nil }
        return tail == .none || (tail == .purpose && leavesPurpose(noun, at: index)) ? next : nil
    }

    /// «وعقد لقاء شهري»: «عقد» is no contract there.
    private func holdsMeeting(_ noun: VerbalNoun, at index: Int) -> Bool {
        stemKey(noun) == "عقد" && MeetingTitle.isMeeting(tokens[index + 1])
    }

    /// Whether the object of a noun is told by a pronoun that stands for the object before: «وإعداد
    /// خريطة بها», «وعدم الإفراج عنها».
    private func refersBack(from index: Int) -> Bool {
        let behind = tokens[index..<end].dropFirst().prefix(2)
        // «وبيع الخردة منها» has an object of its own.
        if let object = behind.first, NounPhrase.isDefinite(object),
            behind.last?.isWord("منها", "منه", "منهم") == true
        {
            return false
        }
        return behind.contains { Self.pronouns.contains($0.key) }
    }

    private static let pronouns: WordSet = [
        "بها", "به", "بهم", "بهما", "عنها", "عنه", "عنهم", "لها", "له", "لهم", "فيها", "فيه",
        "منها",
        "منه", "عليها", "عليه", "عليهم", "بشانها", "بشانه",
    ]

    /// Whether the name of a body that a noun may belong to stands behind «من قبل», «من طرف» and the
    /// like, or behind a preposition at all.
    private func isAgentName(at index: Int) -> Bool {
        index >= 4 && ActionStart.isPreposition(tokens[index - 3])
            || index >= 4 && tokens[index - 3].isWord("قبل", "طرف", "جانب", "لدن", "بمعرفه")
    }

    /// «وموافاته بكشف»: the pronoun is who is told, and the object stands behind ب.
    private func informs(_ noun: VerbalNoun, at index: Int) -> Bool {
        guard Self.informing.contains(stemKey(noun)), index + 1 < end else { return false }
        return tokens[index + 1].key.hasPrefix("ب")
    }

    private static let informing: WordSet = [
        "موافاه", "ابلاغ", "احاطه", "تزويد", "اشعار", "اخطار", "اعلام", "افاده",
    ]

    private func opensWithArticle(_ noun: VerbalNoun, comma: Bool) -> Bool {
        let stem = stemKey(noun)
        guard ActionNouns.withPreposition.contains(stem) else { return false }
        return comma ? tail != .setOff : tail == .none && Self.alwaysActions.contains(stem)
    }

    private func stemKey(_ noun: VerbalNoun) -> Word { noun.key }

    /// Whether the noun shares its object with the one before it: «إعداد وتنفيذ الخطة».
    private func isChained(_ index: Int) -> Bool {
        let place = followsLoneWaw(index) ? index - 2 : index - 1
        guard place >= 0, let before = VerbalNoun.read(tokens[place]) else { return false }
        return !before.cut.article && !before.hasPronoun
    }

    /// Whether a bare verbal noun behind «لـ…» is a new action after all: it makes something that was
    /// not there («وإنشاء وحدة»), or it is one of a longer run.
    private func leavesPurpose(_ noun: VerbalNoun, at index: Int) -> Bool {
        if Self.founding.contains(stemKey(noun)), index + 1 < end,
            !NounPhrase.isDefinite(tokens[index + 1])
        {
            return true
        }
        var length = 0
        for place in index..<min(end, index + 40) {
            if tokens[place].isSign("،", ",", "؛") || length >= 2 { break }
            guard let noun = VerbalNoun.read(tokens[place]), noun.isBare, noun.cut.conjunction,
                noun.cut.preposition == nil, !isChained(place)
            else { continue }
            length += 1
        }
        return length >= 2
    }

    /// Verbal nouns of founding, ordering and stopping, which seldom are a purpose.
    private static let founding: WordSet = [
        "انشاء", "تشكيل", "عقد", "فتح", "اطلاق", "استحداث", "تاسيس", "تكوين", "تنصيب", "اصدار",
        "الزام", "تكليف",
        "دعوه", "مطالبه", "منع", "حظر", "الغاء", "وقف", "ايقاف", "تخصيص", "تعيين", "ايفاد", "شراء",
    ]

    /// Nouns with the article that are actions even without a comma before them.
    private static let alwaysActions: WordSet = [
        "قيام", "فصل", "بت", "تخلي", "امتناع", "كف", "ابتعاد", "التزام", "تقيد", "عمل", "حرص",
        "اسراع", "تصدي",
        "شروع",
    ]

    // MARK: Tails

    /// Words at which something may turn, besides those of `ClauseEnd` and `Connector`.
    static var openers: [Word] { deadlineEnds.words + ["فيما", "بينما"] }

    /// Words that end a deadline, and with it a purpose or a means before it.
    private static let deadlineEnds: WordSet = [
        "القادم", "القادمه", "المقبل", "المقبله", "الجاري", "الجاريه", "الحالي", "الحاليه",
    ]

    private mutating func openTail(at index: Int) {
        if tail != .setOff, Self.deadlineEnds.contains(tokens[index].key) {
            tail = .none
            return
        }
        guard tail != .setOff, !completesHead(index), !completesParticiple(index) else { return }
        if let governed = Connector.purposeLength(in: tokens, at: index) {
            let actionFollows = VerbalNoun.read(in: tokens, at: index + governed)?.isBare ?? false
            tail = followsComma(index) && actionFollows ? .setOff : .open
        } else if let noun = VerbalNoun.read(tokens[index]), noun.isBare,
            noun.cut.preposition != nil
        {
            let isPurpose = noun.cut.preposition == "ل" && tail != .open
            tail = followsComma(index) ? .setOff : isPurpose ? .purpose : .open
        } else if ActionStart.prepositions.contains(tokens[index].key),
            !tokens[index].isWord("قبل", "منذ", "خلال", "حتي"), opensGoverned(index + 1)
        {
            tail = .open
        }
    }
}
