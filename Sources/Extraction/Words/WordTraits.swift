import ArabicText
import Days
import Lexicon

/// What a word can be, whatever stands around it: a verbal noun, a verb that reports, the name of a
/// body, the beginning of a time phrase.
///
///     WordTraits(of: token).contains(.reports)
///
/// The grammar asks this of every word many times, so it is found out once, before the grammar
/// reads, and noted in the token.
struct WordTraits: OptionSet, Sendable, Hashable {
    /// One bit for each, and some for how a verbal noun is cut.
    let rawValue: UInt32

    /// They have been found out: with nothing else, the word is none of these.
    static let known = WordTraits(rawValue: 1)
    /// A verbal noun, particles before it or not: `VerbalNoun`.
    static let verbalNoun = WordTraits(rawValue: 1 << 1)
    /// A form of a reporting verb: `ReportingVerb`.
    static let reports = WordTraits(rawValue: 1 << 2)
    /// A verb or participle that tells: `NarrativeVerb`.
    static let narrates = WordTraits(rawValue: 1 << 3)
    /// A noun with which the names of bodies begin: `BodyNoun`.
    static let body = WordTraits(rawValue: 1 << 4)
    /// A light head, behind which an owner stands: `OwnerHead`.
    static let ownerHead = WordTraits(rawValue: 1 << 5)
    /// A time phrase may begin with it.
    static let opensTime = WordTraits(rawValue: 1 << 6)
    /// A date may begin with it.
    static let opensDate = WordTraits(rawValue: 1 << 7)
    /// Something may begin or end with it where actions are coordinated: `Members`.
    static let joins = WordTraits(rawValue: 1 << 8)
    /// Something may be announced with it: `CueReader`.
    static let announces = WordTraits(rawValue: 1 << 9)

    /// A topic's phrase may begin with it: `TopicReader`.
    static let opensTopic = WordTraits(rawValue: 1 << 10)

    /// Where the bits of a verbal noun's cut begin.
    private static let cutShift: UInt32 = 16

    /// How a verbal noun is cut; nil where the word is none.
    var verbalNoun: VerbalNoun.Shape? {
        contains(.verbalNoun) ? VerbalNoun.Shape(bits: rawValue >> Self.cutShift) : nil
    }

    /// The traits of a token, found out now where they were not before.
    init(of token: Token) {
        self = token.note == 0 ? Self.foundOut(token) : WordTraits(rawValue: token.note)
    }

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Finds out the traits of a token.
    static func foundOut(_ token: Token) -> WordTraits {
        guard token.kind == .word else {
            return WrittenDate.mayOpen(token) ? [.known, .opensDate] : .known
        }
        var traits = closed(token.key).union(.known)
        if let shape = VerbalNoun.Shape(findingOut: token) {
            traits.formUnion([.verbalNoun, WordTraits(rawValue: shape.bits << cutShift)])
        }
        if TopicReader.standard.mayOpen(token.key) { traits.insert(.opensTopic) }
        if traits.contains(.reports) { traits.insert(.announces) }
        if token.key.hasPrefix("و") || !traits.isDisjoint(with: [.verbalNoun, .reports, .narrates])
        {
            traits.insert(.joins)
        }
        return traits
    }

    /// What the tables say of a word as it stands, and without the particles before it.
    private static func closed(_ key: Word) -> WordTraits {
        var traits: WordTraits = []
        for cut in Proclitics.cuts(of: key) {
            guard let found = table[cut.stem] else { continue }
            let isVerb = cut.preposition == nil && !cut.article
            traits.formUnion(
                cut.letters == 0
                    ? found
                    : found.intersection(isVerb ? [.body, .reports, .narrates, .ownerHead] : .body))
        }
        return traits
    }

    /// The words of all tables by which traits are found out.
    private static let table: WordMap<WordTraits> = {
        var table: [Word: WordTraits] = [:]
        func add(_ words: [Word], _ trait: WordTraits) {
            for word in words { table[word, default: []].insert(trait) }
        }
        add(ReportingVerb.byForm.words, .reports)
        add(NarrativeVerbs.forms.words, .narrates)
        add(OwnerHead.openers, .ownerHead)
        add(BodyNouns.opens.words, .body)
        add(DayPhraseReader.openers.words, .opensTime)
        add(WrittenDate.openers.words, .opensDate)
        add(ClauseEnd.openers + Connector.openers + Members.openers, .joins)
        add(ActionStart.prepositions.words, .joins)
        add(
            ListOpening.nouns.words + DutyCue.openers + TakenCue.openers + DisposedCue.openers,
            .announces)
        return WordMap(table.map { ($0, $1) })
    }()
}
