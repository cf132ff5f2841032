public import Days

/// An occasion on which recommendations were made.
public struct Meeting: Sendable, Hashable {
    /// How closely a meeting is held.
    public enum Classification: String, Sendable, Hashable, CaseIterable {
        /// عادي.
        case normal
        /// سري.
        case secret
        /// سري للغاية.
        case topSecret = "top-secret"
    }

    /// Its number in the register, from 1.
    public var id: Int

    /// The name under which it is known.
    public var title: String

    /// The day it was held; nil when nobody has said.
    public var day: Day?

    /// Where it was held.
    public var place: String?

    /// Who led it.
    public var chair: String?

    /// Its own number or reference, as its body writes it.
    public var number: String?

    /// How closely it is held.
    public var classification: Classification

    /// Describes a meeting.
    public init(
        id: Int, title: String, day: Day?, place: String? = nil, chair: String? = nil,
        number: String? = nil, classification: Classification = .normal
    ) {
        self.id = id
        self.title = title
        self.day = day
        self.place = place
        self.chair = chair
        self.number = number
        self.classification = classification
    }
}
