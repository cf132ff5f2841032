/// What an event can be about.
public enum SubjectKind: String, Sendable, Hashable, CaseIterable {
    /// An act itself: who did it, when, and why. Its id is the act's number.
    case act
    /// A meeting, by number.
    case meeting
    /// A document, by SHA-256.
    case source
    /// A recommendation, by number.
    case recommendation
    /// An agency, by key.
    case agency
    /// A setting, by key.
    case setting
    /// A view, by its folded name.
    case view
}

/// One thing of the register that events tell of.
public struct Subject: Sendable, Hashable {
    /// What it is.
    public let kind: SubjectKind
    /// Which one.
    public let id: String

    /// Names a subject.
    public init(_ kind: SubjectKind, _ id: String) {
        self.kind = kind
        self.id = id
    }

    /// Names a subject that has a number.
    public init(_ kind: SubjectKind, _ id: Int) {
        self.init(kind, String(id))
    }
}

/// One field's value before and after an event.
public struct Change: Sendable, Hashable {
    /// The field.
    public let field: Field
    /// Its value before; null when the subject did not exist.
    public let before: Value
    /// Its value after.
    public let after: Value

    /// Tells of a change.
    public init(_ field: Field, from before: Value, to after: Value) {
        self.field = field
        self.before = before
        self.after = after
    }
}

/// One subject's field changes within an act.
///
/// Immutable once written.
///
/// The first event of a subject sets ``Field/withdrawn`` from null to 0; undoing that event sets it
/// to 1, so that the row stays and its number is never used again.
public struct Event: Sendable, Hashable {
    /// Its number, from 1 without gaps.
    public let number: Int
    /// The act it belongs to.
    public let act: Int
    /// What it is about.
    public let subject: Subject
    /// The fields that changed.
    public let changes: [Change]

    /// Tells of an event.
    public init(number: Int, act: Int, subject: Subject, changes: [Change]) {
        self.number = number
        self.act = act
        self.subject = subject
        self.changes = changes
    }
}

extension Event {
    /// Whether the event brought its subject into being.
    public var isCreation: Bool {
        changes.contains { $0.field == .withdrawn && $0.before == .null }
    }

    /// The changes that take the event back: a new subject is withdrawn, anything else gets its
    /// earlier values.
    public var inverse: [Change] {
        if isCreation { return [Change(.withdrawn, from: .integer(0), to: .integer(1))] }
        return changes.map { Change($0.field, from: $0.after, to: $0.before) }
    }
}
