/// How far a long work is.
public struct Progress: Sendable, Hashable {
    /// What is being done to a document.
    public enum Work: Sendable, Hashable, CaseIterable {
        /// Its bytes are read.
        case reading
        /// What it recommends is found and entered.
        case entering
    }

    /// What is being done.
    public var work: Work
    /// Which document it is being done to, from 1.
    public var number: Int
    /// How many documents there are.
    public var total: Int
    /// How much of the work is done, 0...1.
    public var share: Double

    /// Tells how far a work is.
    public init(_ work: Work, number: Int, of total: Int, share: Double) {
        self.work = work
        self.number = number
        self.total = total
        self.share = share
    }
}
