public import Days

/// One command that writes: who did it, when it was recorded, and what was said of it.
public struct Act: Sendable, Hashable {
    /// Its number, from 1 without gaps.
    public var number: Int
    /// The command, such as `import` or `update`.
    public var command: String
    /// Who did it.
    public var actor: String
    /// The moment it was recorded, ISO 8601 in UTC.
    public var moment: String
    /// The office's day when it was recorded; never before the act before it.
    public var officeDay: Day
    /// What was said of it.
    public var remarks: Remarks
    /// The act that it takes back; nil unless it is an undo.
    public var undoes: Int?

    /// Tells of an act.
    public init(
        number: Int, command: String, actor: String, moment: String, officeDay: Day,
        remarks: Remarks, undoes: Int? = nil
    ) {
        self.number = number
        self.command = command
        self.actor = actor
        self.moment = moment
        self.officeDay = officeDay
        self.remarks = remarks
        self.undoes = undoes
    }

    /// The day it happened, or else the day it was recorded.
    public var effectiveDay: Day { remarks.happenedOn ?? officeDay }
}

/// What may be said of an act.
public struct Remarks: Sendable, Hashable {
    /// The day it happened, when that is not the day it was recorded (`--on`).
    public var happenedOn: Day?
    /// Who said it (`--said-by`).
    public var saidBy: String?
    /// A letter's number (`--reference`).
    public var reference: String?
    /// Why (`--reason`).
    public var reason: String?

    /// Says nothing, or some of these.
    public init(
        happenedOn: Day? = nil, saidBy: String? = nil, reference: String? = nil,
        reason: String? = nil
    ) {
        self.happenedOn = happenedOn
        self.saidBy = saidBy
        self.reference = reference
        self.reason = reason
    }
}

/// Who writes, when and why: all that an act needs besides its events.
public struct ActHeader: Sendable, Hashable {
    /// The command, such as `import` or `update`.
    public var command: String
    /// Who does it.
    public var actor: String
    /// The moment, ISO 8601 in UTC.
    public var moment: String
    /// The office's day.
    public var today: Day
    /// What is said of it.
    public var remarks: Remarks

    /// Announces an act.
    public init(
        command: String, actor: String, moment: String, today: Day, remarks: Remarks = Remarks()
    ) {
        self.command = command
        self.actor = actor
        self.moment = moment
        self.today = today
        self.remarks = remarks
    }
}
