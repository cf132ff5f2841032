import ArabicText
import Days
import Lexicon

/// What can be seen where an action may begin behind another.
extension Members {
    /// Describes a place for the boundary model.
    func features(
        at index: Int, next: ActionHead, form: BoundaryForm
    ) -> Features<BoundaryFeature> {
        var features = Features<BoundaryFeature>()
        features.note(form.feature)
        noteSigns(at: index, form, &features)
        noteTail(at: index, &features)
        noteNoun(at: next.index, &features)
        noteNeighbours(of: index, next.index, &features)
        notePlace(index, &features)
        noteHead(&features)
        return features
    }

    private func noteSigns(
        at index: Int, _ form: BoundaryForm, _ features: inout Features<BoundaryFeature>
    ) {
        let isLone = followsLoneWaw(index)
        let before = tokens[isLone ? max(0, index - 2) : index - 1]
        let comma = before.isSign("،", ",")
        features.note(.comma, if: comma)
        features.note(.semicolon, if: before.isSign("؛", ";"))
        features.note(.dash, if: before.isSign("-", "–", "•"))
        features.note(.quote, if: before.isSign("\"", "”", "»", ")"))
        features.note(.loneWaw, if: isLone)
        features.note(.commaByHabit, if: comma && commaShare > 0.6)
        features.note(.bareByHabit, if: !comma && commaShare < 0.25)
        features.note(.bareAgainstHabit, if: !comma && commaShare > 0.6)
        features.note(.nounNoComma, if: !comma && form == .noun)
        features.note(.articleComma, if: comma && form == .article)
        features.note(.articleNoComma, if: !comma && form == .article)
        features.note(.parallel, if: form == self.form && comma == beganWithComma)
        features.note(.colonBefore, if: tokens[head.index..<index].contains { $0.isSign(":") })
        features.note(.nounComma, if: comma && form == .noun)
    }

    private func noteTail(at index: Int, _ features: inout Features<BoundaryFeature>) {
        let comma = followsComma(index)
        switch tail {
        case .none: features.note(.tailNone)
        case .open:
            features.note(.tailOpen)
            features.note(comma ? .tailOpenComma : .tailOpenNoComma)
        case .purpose:
            features.note(.tailPurpose)
            features.note(.tailPurposeNoComma, if: !comma)
        case .setOff: features.note(.tailSetOff)
        }
        guard tail != .none else { return }
        features.note(.tailMeans, if: tailSaysHow)
        features.note(.tailMeansNoComma, if: tailSaysHow && !comma)
        features.note(.tailMeansNear, if: tailSaysHow && !comma && index - tailPlace <= 6)
        features.note(.tailNear, if: index - tailPlace <= 4)
        features.note(.tailFar, if: index - tailPlace > 9)
    }

    private func noteNoun(at place: Int, _ features: inout Features<BoundaryFeature>) {
        guard let noun = VerbalNoun.read(tokens[place]) else { return }
        let key = noun.key
        let founds = Self.founding.contains(key)
        features.note(.founding, if: founds)
        features.note(.tailPurposeFounding, if: founds && tail == .purpose)
        features.note(.tailOpenFounding, if: founds && tail == .open)
        features.note(.nounLike, if: ActionNouns.nounLike.contains(key))
        features.note(ActionNouns.listed.contains(key) ? .listed : .shaped)
        features.note(.articleActs, if: noun.cut.article && Self.alwaysActions.contains(key))
        features.note(.exhorts, if: Exhortation.opens(with: key))
        features.note(.making, if: OwnerReader.making.contains(key))
        let isName = NounPhrase.joinsName(tokens, at: place, upTo: end)
        features.note(.joinsName, if: isName)
        // «غرفة تجارة وصناعة», «وزارة نقل ومواصلات».
        features.note(
            .nameLike,
            if: tokens[max(0, place - 2)..<place].first.map(BodyNoun.isConstruct) ?? false)
        features.note(.agentName, if: isName && followsAgent(place))
        features.note(.afterAction, if: sharesObject(place))
        if let head = VerbalNoun.read(tokens[head.index]) {
            features.note(.headSameForm, if: head.key.count == key.count)
        }
    }

    private func noteNeighbours(
        of index: Int, _ place: Int, _ features: inout Features<BoundaryFeature>
    ) {
        if place + 1 < end {
            let next = tokens[place + 1]
            let isDefinite = NounPhrase.isDefinite(next)
            features.note(isDefinite ? .nextDefinite : .nextIndefinite)
            features.note(.nextPreposition, if: ActionStart.prepositions.contains(next.key))
            features.note(.nextAction, if: VerbalNoun.read(next)?.isBare ?? false)
            features.note(.nextBody, if: BodyNoun.isRead(in: next))
            features.note(.objectPlural, if: next.key.hasSuffix("ات"))
            features.note(.objectPronoun, if: hasPronoun(next))
        }
        features.note(.nextRefersBack, if: refersBack(from: place))
        let before = tokens[followsLoneWaw(index) ? max(0, index - 2) : index - 1]
        guard before.kind == .word else { return }
        let isDefinite = NounPhrase.isDefinite(before)
        features.note(isDefinite ? .afterDefinite : .afterIndefinite)
        features.note(.afterAdjective, if: NounPhrase.isAdjective(before))
        features.note(.afterPlural, if: before.key.hasSuffix("ات") || before.key.hasSuffix("ين"))
        features.note(.afterPronoun, if: hasPronoun(before))
        let near = tokens[max(head.index + 1, index - 3)..<index]
        features.note(.bodyNear, if: near.contains(where: BodyNoun.isConstruct))
        features.note(.tailQuality, if: near.contains { Self.qualities.contains($0.key) })
    }

    private func notePlace(_ index: Int, _ features: inout Features<BoundaryFeature>) {
        let distance = index - head.index
        features.note(.near, if: distance <= 3)
        features.note(.middling, if: (4...8).contains(distance))
        features.note(.far, if: distance > 18)
        let more = furtherNouns(behind: index)
        features.note(.moreBehind, if: more >= 1)
        features.note(.manyBehind, if: more >= 2)
        features.note(.isSecond, if: members.isEmpty)
        features.note(.isLater, if: members.count >= 2)
        features.note(.sentenceEndsSoon, if: end - index <= 4)
        features.note(.inBrackets, if: isInBrackets(index))
        features.note(.dueBetween, if: hasTime(before: index))
    }

    private func noteHead(_ features: inout Features<BoundaryFeature>) {
        let noun = VerbalNoun.read(tokens[head.index])
        features.note(.headVerb, if: noun == nil)
        features.note(.headWeighs, if: noun.map { OwnerReader.tasking[$0.key] != nil } ?? false)
        features.note(.headLight, if: noun.map { Self.lightHeads.contains($0.key) } ?? false)
        features.note(.headArticle, if: noun?.cut.article ?? false)
        features.note(.linkWith, if: link == .with)
        features.note(.linkNecessity, if: link == .necessity || link == .importance)
        features.note(.linkBare, if: link == .bare || link == .colon)
        features.note(.linkOn, if: link == .on || link == .to)
        features.note(.inEntry, if: link == nil)
    }

    /// Whether a noun belongs to what stands before it, whatever else can be seen: it refers back to
    /// the object there, or goes on with the name of a body («من طرف مديرية البرمجة ومتابعة الميزانية»).
    func belongsBefore(_ index: Int) -> Bool {
        refersBack(from: index)
            || NounPhrase.joinsName(tokens, at: index, upTo: end) && followsAgent(index)
    }

    // MARK: What is looked for

    /// Whether a word ends in a pronoun, which refers to what was named before: «خدماتها».
    private func hasPronoun(_ token: Token) -> Bool {
        let form = token.form
        guard form.count >= 4, !NounPhrase.isDefinite(token) else { return false }
        return form.hasSuffix("ها") || form.hasSuffix("هم") || form.hasSuffix("هما")
            || form.hasSuffix("ه") && token.key.count >= 5 && form.last == "ه"
    }

    /// How many bare verbal nouns with و stand between a place and the next comma or stop.
    private func furtherNouns(behind index: Int) -> Int {
        var count = 0
        for place in (index + 1)..<max(index + 1, min(end, index + 40)) {
            if tokens[place].isSign("؛", ".") || count == 2 { break }
            guard let noun = VerbalNoun.read(tokens[place]), noun.isBare, noun.cut.conjunction,
                noun.cut.preposition == nil, !sharesObject(place)
            else { continue }
            count += 1
        }
        return count
    }

    /// Whether the noun shares its object with the one before it: «إعداد وتنفيذ الخطة».
    private func sharesObject(_ index: Int) -> Bool {
        let place = followsLoneWaw(index) ? index - 2 : index - 1
        guard place >= 0, let before = VerbalNoun.read(tokens[place]) else { return false }
        return !before.cut.article && !before.hasPronoun
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

    /// Whether the name of a body that a noun may belong to stands behind «من قبل», «من طرف» and the
    /// like, or behind a preposition at all.
    private func followsAgent(_ index: Int) -> Bool {
        index >= 4 && ActionStart.isPreposition(tokens[index - 3])
            || index >= 4 && tokens[index - 3].isWord("قبل", "طرف", "جانب", "لدن", "بمعرفه")
    }

    private func isInBrackets(_ index: Int) -> Bool {
        let before = tokens[head.index..<index]
        guard let open = before.lastIndex(where: { $0.isSign("(", "«", "“") }) else { return false }
        return !before[open...].contains { $0.isSign(")", "»", "”") }
    }

    /// Whether a time phrase may stand between the action's head and a place.
    private func hasTime(before index: Int) -> Bool {
        tokens[head.index..<index].contains { DayPhraseReader.openers.contains($0.key) }
    }

    /// Verbal nouns of founding, ordering and stopping, which seldom are a purpose.
    private static let founding: WordSet = [
        "انشاء", "تشكيل", "عقد", "فتح", "اطلاق", "استحداث", "تاسيس", "تكوين", "تنصيب", "اصدار",
        "الزام", "تكليف", "احداث", "دعوه", "مطالبه", "منع", "حظر", "الغاء", "وقف", "ايقاف",
        "تخصيص", "تعيين", "ايفاد", "شراء", "اعداد", "اقامه",
    ]
    /// Nouns that with the article too are actions: «والتخلي عن», «والفصل في».
    private static let alwaysActions: WordSet = [
        "قيام", "فصل", "بت", "تخلي", "امتناع", "كف", "ابتعاد", "التزام", "تقيد", "عمل", "حرص",
        "اسراع", "تصدي", "شروع", "انتهاء", "اهتمام", "تنسيق", "استفاده", "استعداد", "تركيز", "حد",
        "توسع", "تاكيد", "تاكد", "تعامل", "اشراف", "استعانه", "تواصل",
    ]
    /// Heads that are light: what they govern is the action.
    static let lightHeads: WordSet = [
        "اسراع", "تسريع", "تعجيل", "بدء", "شروع", "انطلاق", "مباشره", "استمرار", "سرعه",
    ]
    /// Words that open a tail with a noun behind them: «سبل تعزيز», «آليات تنفيذ».
    private static let qualities: WordSet = [
        "سبل", "اليات", "الية", "اليه", "كيفيه", "طرق", "وسائل", "سبيل", "اطار", "مجال", "مجالات",
        "ضوء", "خلال", "اجل",
    ]
    private static let pronouns: WordSet = [
        "بها", "به", "بهم", "بهما", "عنها", "عنه", "عنهم", "لها", "له", "لهم", "فيها", "فيه",
        "منها", "منه", "عليها", "عليه", "عليهم", "بشانها", "بشانه", "لديها", "لديهم",
    ]
}

extension BoundaryForm {
    /// The feature that says so.
    fileprivate var feature: BoundaryFeature {
        switch self {
        case .connector: .connector
        case .preposition: .preposition
        case .noun: .noun
        case .article: .article
        case .list: .list
        case .company: .company
        case .verb: .verb
        case .pronoun: .pronoun
        }
    }
}
