import ArabicText
import Days

/// What becomes of the drafts of one record: which are tracked, which wait, which are known already.
///
/// Exhortations are not tracked. A draft that the same meeting already has, in the same folded
/// words, is known and not tracked twice.
public struct Intake: Sendable, Hashable {
    /// The drafts that become recommendations, in text order.
    public var tracked: [Draft] = []
    /// Exhortations with nothing to check, left out.
    public var weak: [Draft] = []
    /// Drafts that the meeting has already, with the number of the recommendation.
    public var known: [Known] = []

    /// A draft that is known already.
    public struct Known: Sendable, Hashable {
        /// The draft.
        public var draft: Draft
        /// The recommendation it is.
        public var id: Int
    }

    /// Decides about drafts, given the recommendations that the meeting already has.
    public init(_ drafts: [Draft], of meeting: [Recommendation]) {
        var ids: [String: Int] = [:]
        for item in meeting { ids[Self.key(item.text)] = item.id }
        for draft in drafts {
            if draft.isWeak {
                weak.append(draft)
            } else if let id = ids[Self.key(draft.text)] {
                known.append(Known(draft: draft, id: id))
            } else {
                tracked.append(draft)
            }
        }
    }

    /// Whether two titles or texts say the same, whatever their spelling.
    public static func same(_ first: String, _ second: String) -> Bool { key(first) == key(second) }

    private static func key(_ text: String) -> String {
        SearchWords.folded(text).joined(separator: " ")
    }
}

extension Draft {
    /// Below this confidence a person should look at what was read.
    public static let reviewBelow = 0.7

    /// The priority that the deadline's words give: «فوراً» is high.
    public var priority: Priority { due?.basis == .atOnce ? .high : .normal }
}
