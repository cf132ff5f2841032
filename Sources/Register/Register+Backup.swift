internal import Days
internal import GRDB
internal import Recommendations

extension Register {
    /// Keeps a checked copy of the register as it is before the first act of an office day.
    func keepDailyCopy(before today: Day) throws {
    }
}
