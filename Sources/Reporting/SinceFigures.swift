public import Days

/// What has happened since a day, for the foot of the progress screen.
public struct SinceFigures: Sendable, Hashable {
    /// The day after which it happened.
    public var since: Day
    /// How many were recorded.
    public var new: Int
    /// How many were implemented.
    public var implemented: Int
    /// Of all implemented ones that had a due day, how many were done by it, in percent.
    public var onTimePercent: Int?
    /// The numbers of the most delayed open ones.
    public var mostDelayed: [Int]

    /// Gives the figures.
    public init(
        since: Day, new: Int, implemented: Int, onTimePercent: Int?, mostDelayed: [Int]
    ) {
        self.since = since
        self.new = new
        self.implemented = implemented
        self.onTimePercent = onTimePercent
        self.mostDelayed = mostDelayed
    }
}
