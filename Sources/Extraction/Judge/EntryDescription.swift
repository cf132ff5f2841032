import ArabicText
import Lexicon
import Recommendations

/// Describes an entry of a list or a row of a table for the item model.
struct EntryDescription {
    /// The entry.
    let entry: Entry
    /// What stands around it.
    let context: EntryContext
    /// The candidate that it may be.
    let candidate: Candidate
    /// The construct of the candidate.
    let construct: ItemFeature
    /// Whether the candidate is the entry's first sentence.
    let isFirst: Bool
    /// The first word of the sentence.
    let firstWord: Token?

    /// What can be seen.
    var features: Features<ItemFeature> {
        var features = Features<ItemFeature>()
        features.note(construct)
        noteList(&features)
        noteMark(&features)
        noteOpening(&features)
        features.note(.ownerField, if: entry.owner != nil)
        features.note(.timeField, if: entry.due != nil)
        features.note(.laterSentence, if: !isFirst)
        features.note(.isFirst, if: isFirst)
        noteTogether(&features)
        ActionDescription(candidate).note(&features)
        return features
    }

    private func noteList(_ features: inout Features<ItemFeature>) {
        if context.opening.isCertain {
            features.note(context.isHeading ? .headingItems : .headingTold)
        } else {
            features.note(.headingUnknown)
        }
        features.note(.siblingsAct, if: context.actingShare >= 0.6)
        features.note(.siblingsDoNot, if: context.actingShare < 0.3)
        features.note(.manySiblings, if: context.runLength >= 3)
    }

    /// What only says something together: how the list was announced, and how the entry begins.
    private func noteTogether(_ features: inout Features<ItemFeature>) {
        let isClean = candidate.doubts.isEmpty
        let noun = firstWord.flatMap(VerbalNoun.read)
        let acts = noun?.isBare == true && noun?.cut.conjunction == false
        let isVerb = noun == nil && firstWord.map(ActionStart.isPresent) ?? false
        features.note(.laterAct, if: !isFirst && acts)
        guard isFirst, isClean else { return }
        guard context.opening.isCertain else {
            features.note(acts ? .unknownAct : .unknownOther)
            return
        }
        if construct == .row {
            features.note(.certainRow)
        } else if construct == .entryOwner {
            features.note(.certainOwner)
        } else {
            features.note(acts ? .certainAct : isVerb ? .certainVerb : .certainOther)
        }
    }

    /// «للجنة أن تستعين»: who may do something.
    private func permits(_ first: Token) -> Bool {
        first.key.hasPrefix("لل") && candidate.tokens.prefix(8).contains { $0.isWord("ان") }
    }

    /// What the last articles of a decree say, which is no task: «يُعمل به», «يُنشر», «يُعاقب».
    private static let validity: WordSet = [
        "يعمل", "ينشر", "يلغي", "يعاقب", "تعاقب", "يسري", "تسري", "ويعمل", "وينشر", "يجوز", "يقصد",
        "تعد", "يعد", "يعتبر", "تعتبر",
    ]

    private func noteMark(_ features: inout Features<ItemFeature>) {
        switch entry.marker?.style {
        case .bullet: features.note(.markBullet)
        case .number: features.note(.markNumber)
        case .letter: features.note(.markLetter)
        case .ordinal: features.note(.markOrdinal)
        case .named, .label: features.note(.markNamed)
        case nil: features.note(.markNone)
        }
    }

    private func noteOpening(_ features: inout Features<ItemFeature>) {
        features.note(.entryColon, if: entry.tokens.last?.isSign(":") ?? false)
        features.note(.entryTiny, if: entry.tokens.count <= 4)
        guard let first = firstWord else { return }
        if construct == .entryOwner { return }
        features.note(
            .entryDecides, if: ReportingVerb.read(first)?.condition == .afterAuxiliary)
        features.note(.titled, if: context.isTitled)
        features.note(.validity, if: Self.validity.contains(first.key) || permits(first))
        features.note(
            .article, if: entry.marker?.name?.isOne("الماده", "ماده", "الفصل", "فصل") ?? false)
        if let noun = VerbalNoun.read(first) {
            features.note(noun.cut.article ? .entryArticle : .entryAction)
        } else if ReportingVerb.read(first) != nil || NarrativeVerb.isRead(in: first) {
            features.note(.entryPast)
        } else if ActionStart.isPresent(first) {
            features.note(.entryPresent)
        } else if BodyNoun.isRead(in: first) {
            features.note(.entryBody)
        } else {
            features.note(.entryOther)
        }
    }
}
