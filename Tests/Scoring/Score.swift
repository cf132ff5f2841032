/// How well records were read, in counts that add up.
public struct Score: Sendable {
    /// What was found of what is there.
    public struct Counts: Sendable {
        /// Found as they are.
        public var hits = 0
        /// Found, and not there.
        public var extra = 0
        /// There, and not found.
        public var missed = 0

        /// Of what was found, the part that is there; 1 when nothing was.
        public var precision: Double { Self.ratio(hits, hits + extra) }
        /// Of what is there, the part that was found; 1 when nothing is.
        public var recall: Double { Self.ratio(hits, hits + missed) }
        /// The harmonic mean of precision and recall.
        public var f1: Double { Self.ratio(2 * hits, 2 * hits + extra + missed) }

        private static func ratio(_ part: Int, _ whole: Int) -> Double {
            whole == 0 ? 1 : Double(part) / Double(whole)
        }

        static func += (left: inout Self, right: Self) {
            left.hits += right.hits
            left.extra += right.extra
            left.missed += right.missed
        }
    }

    /// How many records were read.
    public var records = 0
    /// The actions.
    public var items = Counts()
    /// Of the actions found, those with the very words of the record.
    public var exact = 0
    /// Of the actions found, those with the kind of the record.
    public var kinds = 0
    /// The owners of the actions found.
    public var owners = Counts()
    /// The days by which the actions found must be done.
    public var dues = Counts()
    /// The days of meetings: read rightly, and all that texts give.
    public var meetings = (right: 0, all: 0)
    /// What went wrong, a line each.
    public var faults: [String] = []

    /// Makes the score of nothing.
    public init() {}

    /// Adds another score.
    public static func += (left: inout Score, right: Score) {
        left.records += right.records
        left.items += right.items
        left.exact += right.exact
        left.kinds += right.kinds
        left.owners += right.owners
        left.dues += right.dues
        left.meetings.right += right.meetings.right
        left.meetings.all += right.meetings.all
        left.faults += right.faults
    }
}
