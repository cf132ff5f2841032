public import Days
public import Recommendations

/// The figures above a list: those of the recommendations that it lists.
public struct ListSummary: Sendable, Hashable {
    /// How many are listed.
    public var listed = 0
    /// How many of them are open.
    public var open = 0
    /// How many are overdue.
    public var overdue = 0
    /// How many are due soon.
    public var dueSoon = 0
    /// How many open ones have no due day.
    public var noDay = 0
    /// How many days "soon" looks ahead.
    public let dueSoonDays: Int
    /// The day of which all this is true.
    public let day: Day

    /// Sums up recommendations on a day.
    public init(_ items: some Sequence<Recommendation>, on day: Day, dueSoonDays: Int) {
        self.day = day
        self.dueSoonDays = dueSoonDays
        for item in items { add(item) }
    }

    private mutating func add(_ item: Recommendation) {
        listed += 1
        if item.isRepeatedLater { return }
        if item.status.category == .open { open += 1 }
        if item.isOverdue(on: day) { overdue += 1 }
        if Filter.dueWithin(days: dueSoonDays).matches(item, on: day) { dueSoon += 1 }
        if item.status.category == .open, item.due == nil { noDay += 1 }
    }
}
