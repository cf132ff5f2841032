public import Days

/// A recommendation that extraction proposes, before it is in the register.
///
/// Spans count scalars of the text that was read, end exclusive. What a span holds is the rule book
/// of the development corpus: the action, from its first word to the end of its tail, without the
/// reporting verb, a list mark, or a joined preposition.
public struct Draft: Sendable, Hashable {
    /// Its number within the document, from 1, in text order.
    public var ordinal: Int

    /// The action, on one line.
    public var text: String

    /// Where the action stands in the source.
    public var span: Range<Int>

    /// The force of the verb or heading that announced it.
    public var kind: RecommendationKind

    /// Whether it is an exhortation with nothing to check.
    public var isWeak: Bool

    /// How sure the rule is, 0...1.
    public var confidence: Double

    /// The key of the rule that found it, such as `verb.recommend` or `list.heading`.
    public var rule: String

    /// Who must carry it out; nil when nobody is named or suggested.
    public var owner: DraftOwner?

    /// Bodies that help (بالتنسيق مع، بالتعاون مع).
    public var supporting: [DraftOwner]

    /// The time by which it must be done; nil when the text gives none.
    public var due: DraftDue?

    /// Keys of its topics, see ``Topic``.
    public var topics: [String]

    /// The laws it names.
    public var laws: [LawCitation]

    /// The number that the record gives it, as written; nil where it gives none.
    public var number: String?

    /// What the record says of where it stands; nil where it says nothing.
    public var position: String?

    /// How much of it is done, as the record says, 0...100.
    public var progress: Int?

    /// Where it stands, as the record says; nil where it says nothing.
    public var status: Status?

    /// Proposes a recommendation.
    public init(
        ordinal: Int, text: String, span: Range<Int>, kind: RecommendationKind, isWeak: Bool,
        confidence: Double, rule: String, owner: DraftOwner? = nil, supporting: [DraftOwner] = [],
        due: DraftDue? = nil, topics: [String] = [], laws: [LawCitation] = [],
        number: String? = nil, position: String? = nil, progress: Int? = nil, status: Status? = nil
    ) {
        self.ordinal = ordinal
        self.text = text
        self.span = span
        self.kind = kind
        self.isWeak = isWeak
        self.confidence = confidence
        self.rule = rule
        self.owner = owner
        self.supporting = supporting
        self.due = due
        self.topics = topics
        self.laws = laws
        self.number = number
        self.position = position
        self.progress = progress
        self.status = status
    }
}

/// A body that a draft names, or that the registry suggests for it.
public struct DraftOwner: Sendable, Hashable {
    /// The name as the text gives it; for an inferred owner, the agency's own name.
    public var name: String

    /// The key of the agency it was recognised as; nil when unknown or ambiguous.
    public var agency: String?

    /// How it is known.
    public var basis: OwnerBasis

    /// Where the name stands in the source; nil for an inferred owner.
    public var span: Range<Int>?

    /// Names a body.
    public init(name: String, agency: String?, basis: OwnerBasis, span: Range<Int>?) {
        self.name = name
        self.agency = agency
        self.basis = basis
        self.span = span
    }
}

/// A deadline as a text gives it.
public struct DraftDue: Sendable, Hashable {
    /// The day it means; nil when it means no single day.
    public var day: Day?

    /// The whole time phrase with its preposition, on one line.
    public var text: String

    /// How the phrase leads to a day.
    public var basis: DayBasis

    /// Where the phrase stands in the source.
    public var span: Range<Int>?

    /// Whether it counts working days and no calendar told which they are.
    public var wantsCalendar: Bool

    /// Gives a deadline.
    public init(
        day: Day?, text: String, basis: DayBasis, span: Range<Int>?, wantsCalendar: Bool = false
    ) {
        self.wantsCalendar = wantsCalendar
        self.day = day
        self.text = text
        self.basis = basis
        self.span = span
    }
}
