/// An option of `list` as it was typed, of which a view consists.
///
///     ViewOption(.dueBefore, "نهاية الشهر").text    // "due-before=نهاية الشهر"
///     ViewOption("overdue")                          // ViewOption(.overdue)
public struct ViewOption: Sendable, Hashable {
    /// The options that a view can hold, as the command line names them.
    public enum Name: String, Sendable, Hashable, CaseIterable {
        case status
        case owner
        case topic
        case meeting
        case law
        case kind
        case dueBefore = "due-before"
        case dueWithin = "due-within"
        case overdue
        case noDue = "no-due"
        case noOwner = "no-owner"
        case needsReview = "needs-review"
        case search
        /// Closed and repeated ones too; it concerns lists only.
        case all
        /// The order, which concerns lists only.
        case sort
    }

    /// Which option it is.
    public let name: Name
    /// What was typed behind it; nil for an option that takes nothing.
    public let value: String?

    /// Names an option with its value.
    public init(_ name: Name, _ value: String? = nil) {
        self.name = name
        self.value = value
    }
}

extension ViewOption {
    /// Reads an option as the register keeps it; nil for one that this program does not know.
    public init?(_ text: String) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = parts.first.flatMap({ Name(rawValue: String($0)) }),
            name.takesValue == (parts.count == 2)
        else { return nil }
        self.init(name, parts.count == 2 ? String(parts[1]) : nil)
    }

    /// The option as the register keeps it: `overdue`, `status=suspended`.
    public var text: String { value.map { "\(name.rawValue)=\($0)" } ?? name.rawValue }
}

extension ViewOption.Name {
    /// Whether something is typed behind it.
    public var takesValue: Bool {
        switch self {
        case .overdue, .noDue, .noOwner, .needsReview, .all: false
        default: true
        }
    }

    /// Whether it says which recommendations are meant, and not only how they are listed.
    public var isFilter: Bool { self != .sort && self != .all }
}
