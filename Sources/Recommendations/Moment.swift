public import Days

/// A point of the register's past: after an act, or at the end of an office day.
public enum Moment: Sendable, Hashable {
    /// After the act with this number.
    case act(Int)
    /// After the last act recorded on or before this day.
    case day(Day)
}
