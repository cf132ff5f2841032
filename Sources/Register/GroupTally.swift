public import Recommendations

/// By what recommendations are counted apart.
public enum Grouping: String, Sendable, Hashable, CaseIterable {
    /// By the responsible agency, in the order of names.
    case owner
    /// By meeting, in the order of numbers.
    case meeting
    /// By topic, in the order that reports use.
    case topic
}

/// What the recommendations of one tally have in common.
public enum TallyGroup: Sendable, Hashable {
    /// They are this agency's, as stated or assigned.
    case agency(NamedAgency)
    /// The record's name for their owner fits no agency of the register.
    case ownerNamed(String)
    /// Their owner is only inferred, so that no ranking may have them.
    case unconfirmed
    /// Nobody owns them.
    case noOwner
    /// They came out of this meeting.
    case meeting(Meeting)
    /// They have the topic with this key.
    case topic(String)
    /// They have no topic.
    case noTopic
}

extension TallyGroup {
    /// The recommendations of the group: what `list` shows with it is what the group counts.
    public var filter: Filter {
        switch self {
        case .agency(let agency): .all([.owners([agency.key]), .not(.inferredOwner)])
        case .ownerNamed(let name): .all([.ownersNamed([name]), .not(.inferredOwner)])
        case .unconfirmed: .inferredOwner
        case .noOwner: .noOwner
        case .meeting(let meeting): .meetings([meeting.id])
        case .topic(let key): .topics([key])
        case .noTopic: .not(.topics(Topic.all.map(\.key)))
        }
    }
}

/// The progress of one group of recommendations.
public struct GroupTally: Sendable, Hashable {
    /// What they have in common.
    public let group: TallyGroup
    /// How many there are in each row.
    public let tally: Tally

    /// Joins the two.
    public init(group: TallyGroup, tally: Tally) {
        self.group = group
        self.tally = tally
    }
}
