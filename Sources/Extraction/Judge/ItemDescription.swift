import ArabicText
import Lexicon
import Recommendations

/// Describes a candidate of running text for the item model.
struct ItemDescription {
    /// How it hangs on its cue.
    let proposal: Proposal
    /// Which action it is of those that stand behind each other.
    let member: Member
    /// The number of that action, from 0.
    let number: Int
    /// Its sentence.
    let passage: Passage
    /// The candidate.
    let candidate: Candidate

    /// What can be seen.
    var features: Features<ItemFeature> {
        var features = Features<ItemFeature>()
        noteCue(&features)
        noteLink(&features)
        noteWay(&features)
        noteSubject(&features)
        noteMember(&features)
        noteTogether(&features)
        ActionDescription(candidate).note(&features)
        features.note(.inQuote, if: isInQuote)
        return features
    }

    private var cue: Cue { proposal.cue }
    private var tokens: [Token] { passage.tokens }

    private func noteCue(_ features: inout Features<ItemFeature>) {
        features.note(cue.construct.feature)
        guard let verb = cue.verb else { return }
        switch verb.condition {
        case .none, .afterAuxiliary: break
        case .clauseStart: features.note(.guardClause)
        case .object: features.note(.guardObject)
        }
        features.note(.asks, if: verb.traits.contains(.asks))
        features.note(.mayAddress, if: verb.traits.contains(.mayAddress))
        features.note(.addresses, if: verb.traits.contains(.addresses))
        features.note(.tellsStance, if: verb.traits.contains(.tellsStance))
        features.note(.speaks, if: verb.traits.contains(.speaks))
        features.note(.sends, if: verb.traits.contains(.sends))
        features.note(.concludes, if: verb.traits.contains(.concludes))
        let key = tokens[cue.place].key
        let bare = key.hasPrefix("و") ? key.dropFirst() : key
        features.note(.withWaw, if: key.hasPrefix("و") && bare.count > 2)
        features.note(.present, if: bare.hasPrefix("ي") || bare.hasPrefix("ت"))
        features.note(.firstPerson, if: bare.hasPrefix("ن") || bare.hasSuffix("نا"))
        features.note(
            .afterAlso,
            if: passage.before(cue.place, 1).last?.isWord("كما", "ايضا", "كذلك") ?? false)
    }

    private func noteLink(_ features: inout Features<ItemFeature>) {
        features.note(proposal.link.feature)
        if let verb = cue.verb, proposal.link.complement != nil {
            let isUsual = proposal.isUsual
            features.note(isUsual ? .linkUsual : .linkUnusual)
            features.note(.firstUsual, if: isUsual && !proposal.followsUsual)
            features.note(.usualBefore, if: proposal.followsUsual)
            features.note(.purposeUsual, if: isUsual && proposal.link == .purpose)
            features.note(
                .importanceAffirmed,
                if: proposal.link == .importance && verb.traits.contains(.tellsStance))
        }
        features.note(.behindLight, if: isBehindLightHead)
        features.note(.cueGoverned, if: isCueGoverned)
        features.note(.stanceHead, if: isStance)
        features.note(.companyHead, if: isCompany)
        features.note(.usualBare, if: proposal.isUsual && proposal.link == .bare)
        features.note(.usualWith, if: proposal.isUsual && proposal.link == .with)
        features.note(.usualOn, if: proposal.isUsual && proposal.link == .on)
        features.note(.usualTo, if: proposal.isUsual && proposal.link == .to)
        features.note(.bareFar, if: proposal.link == .bare && proposal.place > cue.place + 4)
        features.note(.rankFirst, if: proposal.rank == 0)
        features.note(.rankSecond, if: proposal.rank == 1)
        features.note(.rankLater, if: proposal.rank > 1)
    }

    /// What stands between the cue and the action.
    private func noteWay(_ features: inout Features<ItemFeature>) {
        let start = cue.place + 1
        let way = tokens[start..<max(start, proposal.place)]
        features.note(.adjacent, if: way.isEmpty)
        features.note(.gapShort, if: (1...4).contains(way.count))
        features.note(.gapMiddle, if: (5...12).contains(way.count))
        features.note(.gapLong, if: (13...30).contains(way.count))
        features.note(.gapVeryLong, if: way.count > 30)
        features.note(.commaBetween, if: way.contains { $0.isSign("،", ",") })
        features.note(.colonBetween, if: way.contains { $0.isSign(":") })
        features.note(.quoteBetween, if: way.contains { $0.isSign("\"", "“", "«") })
        features.note(
            .relativeBetween,
            if: way.contains { $0.isWord("الذي", "التي", "الذين", "اللذان", "اللتان", "اللذين") })
        features.note(.verbBetween, if: way.dropFirst().contains(where: isFinite))
        features.note(.nounBetween, if: way.contains { VerbalNoun.read($0)?.isBare ?? false })
        features.note(.thatBetween, if: way.contains { Stance.thats.contains($0.key) })
        features.note(.stanceBetween, if: way.contains { Stance.attitudes.contains($0.key) })
        features.note(.greetingBetween, if: way.contains { Stance.greetings.contains($0.key) })
        features.note(.announcingBetween, if: way.contains { ListOpening.nouns[$0.key] != nil })
        features.note(.leadBetween, if: way.contains { ListOpening.leads.contains($0.key) })
        let contains = passage.before(cue.place, 4).contains {
            ListOpening.containers.contains($0.key)
        }
        features.note(.containsBefore, if: contains)
        guard cue.construct == .announced else { return }
        let isLed =
            contains
            || way.contains { $0.isSign(":") || ListOpening.leads.contains($0.key) }
        features.note(isLed ? .announcedLed : .announcedUnled)
    }

    /// «بالتعاون مع»: with whom, or what is asked for.
    private var isCompany: Bool {
        guard proposal.link == .with,
            let noun = candidate.words.first.flatMap(VerbalNoun.read)
        else { return false }
        return Connector.companies.contains(noun.key)
    }

    /// «العمل على إنشاء»: the action began before.
    private var isBehindLightHead: Bool {
        let before = tokens[..<candidate.action.head.index].suffix(2)
        guard let first = before.first.flatMap(VerbalNoun.read) else { return false }
        return Members.lightHeads.contains(first.key) || first.key == "عمل"
    }

    /// «قرر المجلس الموافقة على»: the noun that would announce is itself what was decided.
    private var isCueGoverned: Bool {
        guard cue.construct == .noun, cue.doubts.contains(.noAuxiliary) else { return false }
        return passage.before(cue.place, 14).contains {
            ReportingVerb.read($0).map { $0.condition == ReportingVerb.Guard.none } ?? false
        }
    }

    /// «أكد التزام القائد»: a stance of somebody's, which nobody has to carry out.
    private var isStance: Bool {
        guard cue.verb?.traits.contains(.tellsStance) == true,
            proposal.link == .bare || proposal.link == .on,
            let noun = candidate.words.first.flatMap(VerbalNoun.read)
        else { return false }
        return ["التزام", "استمرار", "دعم", "حرص", "احترام", "موقف", "تمسك"].contains(noun.key)
    }

    /// What only says something together: a verb that nothing speaks against, and how it is used.
    private func noteTogether(_ features: inout Features<ItemFeature>) {
        let isClean = candidate.doubts.isEmpty
        let isFirstUsual = proposal.isUsual && !proposal.followsUsual
        features.note(.adjacentUsual, if: isFirstUsual && proposal.place <= cue.place + 5)
        features.note(.dutyOwner, if: cue.construct == .duty && proposal.link == .owner)
        features.note(.takenOwner, if: cue.construct == .taken && proposal.link == .owner)
        features.note(
            .takenFuture,
            if: TakenCue.isFuture(tokens[cue.place]) && proposal.place == cue.place + 1)
        guard isClean, let verb = cue.verb else { return }
        features.note(.strength, Float(verb.strength))
        features.note(.strong, if: verb.strength >= 0.9)
        features.note(.strongUsual, if: verb.strength >= 0.9 && isFirstUsual)
        switch (cue.construct, verb.condition) {
        case (.verb, .none):
            features.note(.cleanVerb)
            features.note(isFirstUsual ? .cleanVerbUsual : .cleanVerbUnusual)
            features.note(.cleanVerbNecessity, if: proposal.link == .necessity)
        case (.verb, .object): features.note(.cleanObject)
        case (.verb, _):
            features.note(.cleanGuarded)
            features.note(.cleanGuardedUsual, if: isFirstUsual)
        case (.participle, _):
            features.note(.cleanParticiple)
            features.note(.cleanParticipleUsual, if: isFirstUsual)
        case (.noun, _), (.announced, _), (.duty, _), (.taken, _), (.disposed, _):
            features.note(.cleanNoun)
            features.note(.cleanNounUsual, if: isFirstUsual)
        }
    }

    private func isFinite(_ token: Token) -> Bool {
        NarrativeVerb.isRead(in: token)
            || ReportingVerb.read(token).map { $0.condition == ReportingVerb.Guard.none } ?? false
    }

    private func noteSubject(_ features: inout Features<ItemFeature>) {
        let behind = passage.after(cue.place, 2)
        features.note(.subjectAssembly, if: behind.contains(where: Speaker.isAssembly))
        guard let first = behind.first, first.kind == .word else { return }
        features.note(.subjectAuthority, if: BodyNoun.isAuthority(first))
        features.note(.subjectBody, if: BodyNoun.isRead(in: first))
        features.note(.subjectNone, if: proposal.place == cue.place + 1)
    }

    private func noteMember(_ features: inout Features<ItemFeature>) {
        features.note(number == 0 ? .isFirst : .isLater)
        features.note(.boundaryLow, if: number > 0 && member.boundary < 0.75)
        if let form = member.form { features.note(form.itemFeature) }
    }

    /// Whether a quotation mark that is still open stands before the action.
    private var isInQuote: Bool {
        let before = tokens[passage.sentence.lowerBound..<candidate.action.head.index]
        guard let open = before.lastIndex(where: { $0.isSign("\"", "“", "«") }) else {
            return false
        }
        return !before[open...].dropFirst().contains { $0.isSign("\"", "”", "»") }
    }
}

/// What is felt, thought or sent, and asks nobody for anything.
enum Stance {
    /// What may be addressed to somebody and asks for nothing: «وجّه الشكر إلى».
    static let greetings: WordSet = [
        "الشكر", "شكره", "شكرها", "شكر", "تحيه", "تحيته", "التحيه", "رساله", "رسالته", "كلمه",
        "كلمته", "اسئله", "سؤالا", "انتقادات", "انتقادا", "اتهامات", "التهنئه", "تهانيه",
        "الدعوه", "دعوه",
    ]
    /// What is affirmed and asks for nothing: «أكد حرصه».
    static let attitudes: WordSet = [
        "اهميه", "حرص", "حرصه", "حرصها", "التزام", "التزامه", "استعداد", "استعداده", "موقف", "دعم",
        "دعمه", "ثقته", "مكانه", "عمق", "متانه", "دور", "حق", "حقوق",
    ]
    /// Words behind which a statement follows.
    static let thats: WordSet = ["ان", "بان", "انه", "بانه", "انها", "بانها", "انهم"]
}

extension Cue.Construct {
    /// The feature that says so.
    fileprivate var feature: ItemFeature {
        switch self {
        case .verb: .verb
        case .participle: .participle
        case .noun: .noun
        case .announced: .announced
        case .duty: .duty
        case .taken: .taken
        case .disposed: .disposed
        }
    }
}

extension Link {
    /// The feature that says so.
    fileprivate var feature: ItemFeature {
        switch self {
        case .with: .linkWith
        case .on: .linkOn
        case .to: .linkTo
        case .within: .linkWithin
        case .purpose: .linkPurpose
        case .bare: .linkBare
        case .necessity: .linkNecessity
        case .importance: .linkImportance
        case .that: .linkThat
        case .future: .linkFuture
        case .colon: .linkColon
        case .owner: .linkOwner
        case .itself: .linkItself
        }
    }
}

extension BoundaryForm {
    /// The feature of an item that begins so.
    fileprivate var itemFeature: ItemFeature {
        switch self {
        case .connector: .formConnector
        case .preposition: .formPreposition
        case .noun: .formNoun
        case .article: .formArticle
        case .list: .formList
        case .company: .formCompany
        case .verb: .formVerb
        case .pronoun: .formPronoun
        }
    }
}
