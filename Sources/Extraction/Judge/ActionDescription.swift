import ArabicText
import Days
import Lexicon
import Recommendations

/// Describes the words of a candidate for the item model, however it was found.
struct ActionDescription {
    private let candidate: Candidate
    private let words: ArraySlice<Token>

    /// Describes a candidate.
    init(_ candidate: Candidate) {
        self.candidate = candidate
        words = candidate.words
    }

    /// Notes what can be seen.
    func note(_ features: inout Features<ItemFeature>) {
        noteForce(&features)
        noteHead(&features)
        noteObject(&features)
        noteLength(&features)
    }

    private func noteForce(_ features: inout Features<ItemFeature>) {
        switch candidate.kind {
        case .recommendation: features.note(.recommends)
        case .decision: features.note(.decides)
        case .directive: features.note(.directs)
        case .agreement: features.note(.agrees)
        }
    }

    private func noteHead(_ features: inout Features<ItemFeature>) {
        guard let first = words.first else { return }
        guard let noun = VerbalNoun.read(first) else {
            let isVerb = ActionStart.isVerb(first)
            features.note(isVerb ? .headVerb : .headUnknown)
            features.note(.headPassive, if: OwnerReader.passives.contains(first.key))
            return
        }
        let key = noun.key
        features.note(.headNoun, if: noun.isBare)
        features.note(.headArticle, if: noun.cut.article)
        features.note(.headPronoun, if: noun.hasPronoun)
        features.note(.exhorts, if: Exhortation.opens(with: key))
        features.note(.exhortsAlone, if: Exhortation.alone.contains(key))
        features.note(.courtesyNoun, if: Self.courtesies.contains(key))
        features.note(.talkNoun, if: Self.talks.contains(key))
        features.note(.founding, if: Self.foundings.contains(key))
        features.note(.making, if: OwnerReader.making.contains(key))
        features.note(.tasking, if: OwnerReader.tasking[key] != nil)
        features.note(.listedNoun, if: ActionNouns.listed.contains(key))
        features.note(.nounLike, if: ActionNouns.nounLike.contains(key))
    }

    private func noteObject(_ features: inout Features<ItemFeature>) {
        guard let next = words.dropFirst().first, next.kind == .word else { return }
        let isDefinite = NounPhrase.isDefinite(next)
        features.note(isDefinite ? .objectDefinite : .objectIndefinite)
        features.note(.objectPreposition, if: ActionStart.isPreposition(next))
        features.note(.objectAction, if: VerbalNoun.read(next)?.isBare ?? false)
        features.note(.objectBody, if: BodyNoun.isRead(in: next))
    }

    private func noteLength(_ features: inout Features<ItemFeature>) {
        let count = words.count { $0.kind != .sign }
        features.note(.lengthLong, if: (26...60).contains(count))
        features.note(.lengthVeryLong, if: count > 60)
        features.note(.hasNumber, if: words.contains { $0.kind == .number })
        features.note(.hasTime, if: words.contains { DayPhraseReader.openers.contains($0.key) })
        features.note(.hasBody, if: words.dropFirst().contains(where: BodyNoun.isRead))
        let end = words.endIndex
        features.note(
            .cutOff,
            if: end >= candidate.tokens.count && candidate.tokens.last?.kind == .word
                && candidate.isLastOfText)
    }

    /// Nouns of thanking, welcoming and praising.
    private static let courtesies: WordSet = [
        "شكر", "تقدير", "ترحيب", "اشاده", "تثمين", "تهنئه", "تحيه", "تكريم", "تعبير", "احاطه",
        "اعراب", "ادانه", "استنكار", "تنديد", "تضامن",
    ]
    /// Nouns of discussing and attending, which tell what a meeting did.
    private static let talks: WordSet = [
        "بحث", "مناقشه", "استعراض", "عرض", "تداول", "اطلاع", "حضور", "مشاركه", "لقاء", "استماع",
        "تبادل", "ختام", "افتتاح", "اختتام", "زياره",
    ]
    /// Nouns that make something which was not there.
    private static let foundings: WordSet = [
        "انشاء", "تشكيل", "فتح", "اطلاق", "استحداث", "تاسيس", "تكوين", "اصدار", "احداث", "تخصيص",
        "تعيين", "شراء", "اعداد", "اقامه", "توفير", "وضع", "عقد", "تنظيم",
    ]
}
