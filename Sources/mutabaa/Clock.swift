import Days
import Foundation

/// The machine's clock: the only place that reads it.
enum Clock {
    /// The day it is where the machine stands.
    static var today: Day? {
        var seconds = time(nil)
        var parts = tm()
        localtime_r(&seconds, &parts)
        return Day(
            year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }

    /// The moment it is, ISO 8601 in UTC.
    static var moment: String { Date.now.formatted(.iso8601) }
}
