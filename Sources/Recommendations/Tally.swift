public import Days

/// The rows of a progress report.
///
/// They are exclusive: each recommendation is in one of them.
public enum ProgressRow: String, Sendable, Hashable, CaseIterable {
    /// Implemented, and verified by the office.
    case implemented
    /// Reported by the agency, being verified.
    case reported
    /// In progress, its due day not passed.
    case onSchedule = "on-schedule"
    /// Begun or not, its due day passed.
    case behind
    /// Not begun, its due day not passed.
    case notBegun = "not-begun"
    /// Suspended.
    case suspended
    /// Closed without implementation.
    case notImplemented = "not-implemented"
    /// No longer needed: not counted.
    case overtaken
    /// Entered by mistake: not counted.
    case void
}

extension ProgressRow {
    /// The row of a recommendation with a status, overdue or not.
    public init(status: Status, isOverdue: Bool) {
        switch status {
        case .implemented: self = .implemented
        case .reported: self = .reported
        case .suspended: self = .suspended
        case .notImplemented: self = .notImplemented
        case .overtaken: self = .overtaken
        case .void: self = .void
        case .inProgress: self = isOverdue ? .behind : .onSchedule
        case .notStarted: self = isOverdue ? .behind : .notBegun
        }
    }

    /// Whether the row counts in the total and in rates.
    public var isCounted: Bool { self != .overtaken && self != .void }

    /// The rows that add up to the total.
    public static let counted = allCases.filter(\.isCounted)

    /// The recommendations of the row: what `list` shows with it is what the row counts.
    public var filter: Filter {
        switch self {
        case .implemented: .statuses([.implemented])
        case .reported: .statuses([.reported])
        case .onSchedule: .all([.statuses([.inProgress]), .not(.overdue)])
        case .behind: .overdue
        case .notBegun: .all([.statuses([.notStarted]), .not(.overdue)])
        case .suspended: .statuses([.suspended])
        case .notImplemented: .statuses([.notImplemented])
        case .overtaken: .statuses([.overtaken])
        case .void: .statuses([.void])
        }
    }
}

/// How many recommendations are in each row of a progress report.
public struct Tally: Sendable, Hashable {
    private var counts: [ProgressRow: Int] = [:]

    /// Counts nothing yet.
    public init() {}

    /// Counts recommendations on a day.
    public init(_ items: some Sequence<Recommendation>, on day: Day) {
        for item in items {
            add(1, to: ProgressRow(status: item.status, isOverdue: item.isOverdue(on: day)))
        }
    }

    /// How many are in a row.
    public subscript(row: ProgressRow) -> Int { counts[row] ?? 0 }

    /// Counts more in a row.
    public mutating func add(_ number: Int, to row: ProgressRow) {
        counts[row, default: 0] += number
    }

    /// The counts of two sets that have nothing in common.
    public static func + (first: Tally, second: Tally) -> Tally {
        var sum = first
        for (row, count) in second.counts { sum.add(count, to: row) }
        return sum
    }

    /// How many count: all but overtaken and void ones.
    public var total: Int { ProgressRow.counted.reduce(0) { $0 + self[$1] } }

    /// How many are still open.
    public var open: Int {
        self[.reported] + self[.onSchedule] + self[.behind] + self[.notBegun] + self[.suspended]
    }

    /// Implemented of all that count, 0...1; nil when none counts.
    public var completionRate: Double? {
        total == 0 ? nil : Double(self[.implemented]) / Double(total)
    }

    /// Whole percents of the total for the counted rows, which add up to 100 (largest remainders).
    public var percents: [ProgressRow: Int] {
        guard total > 0 else { return [:] }
        var percents: [ProgressRow: Int] = [:]
        for row in ProgressRow.counted { percents[row] = self[row] * 100 / total }
        let missing = 100 - percents.values.reduce(0, +)
        let byRemainder = ProgressRow.counted.enumerated().sorted {
            let (left, right) = (self[$0.element] * 100 % total, self[$1.element] * 100 % total)
            return left != right ? left > right : $0.offset < $1.offset
        }
        for (_, row) in byRemainder.prefix(missing) { percents[row, default: 0] += 1 }
        return percents
    }
}
