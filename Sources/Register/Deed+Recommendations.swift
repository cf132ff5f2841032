internal import Days
internal import Recommendations

extension Deed {
    /// Makes a recommendation of a meeting from its first values.
    func track(in meeting: Int, _ values: [(Field, Value)]) throws -> Int {
        let id = try nextID(in: "recommendation")
        let given = Set(values.map(\.0))
        let standard = Self.standardValues.filter { !given.contains($0.0) }
        let place: [(Field, Value)] = [
            (.meeting, .integer(meeting)), (.ordinal, .integer(try nextOrdinal(of: meeting))),
            (.recordedOn, .text(header.today.iso)),
        ]
        try bring(Subject(.recommendation, id), to: place + values + standard)
        return id
    }

    /// What columns hold of a new recommendation when nothing else is said.
    private static let standardValues: [(Field, Value)] = [
        (.kind, .text(RecommendationKind.recommendation.rawValue)),
        (.status, .text(Status.notStarted.rawValue)),
        (.priority, .text(Priority.normal.rawValue)),
        (.extensions, .integer(0)),
        (.needsReview, .integer(0)),
    ]

    /// The values of an owner: an agency by key, or else the name that no agency has.
    static func ownerValues(_ agency: String?, _ name: String, _ basis: OwnerBasis) -> [(
        Field, Value
    )] {
        [
            (.owner, Value(agency)), (.ownerName, agency == nil ? .text(name) : .null),
            (.ownerBasis, .text(basis.rawValue)),
        ]
    }
}

/// What a deed may refer to: agencies and topics that are there.
struct References {
    private let agencies: [Agency]
    private let keys: Set<String>

    /// Looks at the agencies of a register.
    init(_ questions: Questions) throws {
        agencies = try questions.agencies()
        keys = Set(agencies.map(\.key))
    }

    /// Whether an agency is known.
    func knows(_ key: String) -> Bool { keys.contains(key) }

    /// Refuses keys that are no agency's.
    func check(agencies keys: [String]) throws(Failure) {
        for key in keys where !knows(key) {
            let nearest = AgencyDirectory(agencies).nearest(to: key)
            throw .unknownAgency(
                key, nearest: nearest.map { NamedAgency(key: $0.key, name: $0.name) })
        }
    }

    /// Refuses keys that are no topic's.
    func check(topics keys: [String]) throws(Failure) {
        for key in keys where Topic.named(key) == nil {
            let all = Topic.all.map(\.key)
            throw .badValue(option: "topic", value: key, allowed: all)
        }
    }
}
