public import Days
public import Recommendations

/// A recommendation that a user types.
///
///     var new = NewRecommendation(meeting: .known(3), text: "إنشاء وحدة للأزمات")
///     new.owner = .agency("training")
public struct NewRecommendation: Sendable, Hashable {
    /// The meeting it came out of.
    public enum Occasion: Sendable, Hashable {
        /// A meeting of the register.
        case known(Int)
        /// The meeting of a day with a title, which is made if there is none.
        case named(title: String, day: Day?)
    }

    /// Who owns it.
    public enum NamedOwner: Sendable, Hashable {
        /// An agency of the register, by key.
        case agency(String)
        /// A body that the register does not know.
        case unknown(name: String)
    }

    /// The meeting it came out of.
    public var meeting: Occasion
    /// The action, on one line.
    public var text: String
    /// The force with which the meeting spoke.
    public var kind = RecommendationKind.recommendation
    /// Who owns it, as the office says.
    public var owner: NamedOwner?
    /// The agencies that help, by key.
    public var supporting: [String] = []
    /// The day by which it must be done.
    public var due: Day?
    /// The deadline in the words that the user typed.
    public var dueText: String?
    /// How pressing it is.
    public var priority = Priority.normal
    /// The office's own note.
    public var note: String?
    /// Keys of its topics.
    public var topics: [String] = []
    /// The laws it names.
    public var laws: [LawCitation] = []

    /// Begins a recommendation of a meeting.
    public init(meeting: Occasion, text: String) {
        self.meeting = meeting
        self.text = text
    }
}
