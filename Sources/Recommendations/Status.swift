/// Where a recommendation stands.
///
/// What an agency says (`reported`) and what the follow-up office has verified (`implemented`) are
/// different values. The raw value is the key in files, in the database and in machine formats.
public enum Status: String, Sendable, Hashable, CaseIterable {
    /// لم يبدأ تنفيذها.
    case notStarted = "not-started"
    /// قيد التنفيذ.
    case inProgress = "in-progress"
    /// معلقة.
    case suspended
    /// أفادت الجهة بتنفيذها، قيد التحقق.
    case reported
    /// منفذة, verified by the office.
    case implemented
    /// مغلقة دون تنفيذ.
    case notImplemented = "not-implemented"
    /// انتفت الحاجة إليها; not counted.
    case overtaken
    /// قُيدت خطأً; not counted.
    case void
}

/// Whether something is still to be done about a recommendation.
public enum StatusCategory: String, Sendable, Hashable, CaseIterable {
    /// It is still followed up.
    case open
    /// It has ended, one way or another.
    case closed
}

extension Status {
    /// Whether it is still followed up.
    public var category: StatusCategory {
        switch self {
        case .notStarted, .inProgress, .suspended, .reported: .open
        case .implemented, .notImplemented, .overtaken, .void: .closed
        }
    }

    /// Whether it counts in totals and in the completion rate.
    public var isCounted: Bool { self != .overtaken && self != .void }

    /// Whether the agency still has work to do, so that a due day can pass: a suspended item's clock
    /// stands still, and a reported one waits for the office.
    public var awaitsWork: Bool { self == .notStarted || self == .inProgress }

    /// The statuses that may follow, in the order of the table.
    public var allowedNext: [Status] {
        switch self {
        case .notStarted:
            [.inProgress, .suspended, .reported, .implemented, .notImplemented, .overtaken, .void]
        case .inProgress:
            [.suspended, .reported, .implemented, .notImplemented, .overtaken, .void]
        case .suspended:
            [.notStarted, .inProgress, .reported, .implemented, .notImplemented, .overtaken, .void]
        case .reported: [.inProgress, .implemented, .notImplemented, .overtaken, .void]
        case .implemented: [.inProgress, .void]
        case .notImplemented, .overtaken: [.notStarted, .inProgress, .void]
        case .void: [.notStarted]
        }
    }

    /// Whether a change to another status must say why: closing, reopening, and sending back what an
    /// agency reported.
    public func needsReason(toBecome next: Status) -> Bool {
        category == .closed || next.category == .closed || self == .reported
    }
}
