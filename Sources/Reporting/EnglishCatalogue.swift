import Days
import Recommendations

/// The words of the program in English.
struct EnglishCatalogue: Catalogue {
    func status(_ status: Status) -> String {
        switch status {
        case .notStarted: "not started"
        case .inProgress: "in progress"
        case .suspended: "suspended"
        case .reported: "reported, being verified"
        case .implemented: "implemented"
        case .notImplemented: "closed without implementation"
        case .overtaken: "overtaken by events"
        case .void: "entered by mistake"
        }
    }

    func kind(_ kind: RecommendationKind) -> String { kind.rawValue }

    func priority(_ priority: Priority) -> String { priority.rawValue }

    func basis(_ basis: OwnerBasis) -> String { basis.rawValue }

    func reason(_ reason: LeftOut.Reason) -> String {
        switch reason {
        case .toldAsDone: "told as done"
        case .unadopted: "not adopted"
        case .earlier: "said earlier"
        case .unlikely: "unlikely"
        }
    }

    func classification(_ classification: Meeting.Classification) -> String {
        classification == .topSecret ? "top secret" : classification.rawValue
    }

    func row(_ row: ProgressRow) -> String {
        switch row {
        case .implemented: "implemented, verified"
        case .reported: "reported, being verified"
        case .onSchedule: "in progress, on schedule"
        case .behind: "behind schedule, begun or not"
        case .notBegun: "not begun, not overdue"
        case .suspended: "suspended"
        case .notImplemented: "closed without implementation"
        case .overtaken: "overtaken"
        case .void: "void"
        }
    }

    func topic(_ key: String) -> String {
        key.split(separator: "-").joined(separator: " ")
    }

    func setting(_ key: SettingKey) -> String {
        switch key {
        case .office: "the office's name, which heads reports"
        case .language: "the language of output, en or ar"
        case .dueSoonDays: "how many days ahead \"due soon\" looks, 1 to 365"
        case .weekend: "the days without work, such as friday, saturday; working days need it"
        }
    }

    func hijri(_ day: HijriDay) -> String {
        "\(day.day) \(Self.hijriMonths[day.month - 1]) \(day.year)"
    }

    private static let hijriMonths = [
        "Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II", "Rajab", "Shaban",
        "Ramadan", "Shawwal", "Dhu al-Qadah", "Dhu al-Hijjah",
    ]

    func dayBasis(_ basis: DayBasis) -> String {
        switch basis {
        case .fixed: "a written date"
        case .span: "a length of time from the reference day"
        case .period: "a stretch of the calendar, whose end is meant"
        case .relative: "told from the reference day"
        case .atOnce: "at once, without a day"
        case .recurrent: "again and again, without one day"
        case .event: "bound to an event, without a day"
        case .unknown: "names no day"
        }
    }

    func command(_ command: String) -> String { command }

    func late(days: Int) -> String { "\(Self.counted(days, "day")) late" }

    func figures(_ summary: ListSummary) -> [Figure] {
        let isOpenOnly = summary.open == summary.listed
        let first =
            isOpenOnly
            ? [Figure("Open \(summary.open)")]
            : [Figure("Listed \(summary.listed)"), Figure("open \(summary.open)")]
        return first + [
            Figure("overdue \(summary.overdue)", tone: summary.overdue == 0 ? .plain : .alarm),
            Figure("due in \(summary.dueSoonDays) days \(summary.dueSoon)"),
            Figure("no day \(summary.noDay)"), Figure("\(summary.day)"),
        ]
    }

    func progressHeader(day: Day, hijri: HijriDay?, act: Int, head: String) -> String {
        let days = [day.iso, hijri.map(self.hijri)].compactMap(\.self)
        return "PROGRESS   " + (days + ["act \(act)", head]).joined(separator: " · ")
    }

    func notCounted(overtaken: Int, void: Int) -> String {
        "not counted: \(overtaken) overtaken, \(void) void"
    }

    func rowsLeftOut(_ count: Int) -> String { "… and \(count) more: report --full" }

    func sinceLine(_ since: SinceFigures) -> String {
        var line = "Since \(since.since): \(since.new) new, \(since.implemented) implemented."
        if let onTime = since.onTimePercent { line += " On time \(onTime)%." }
        if !since.mostDelayed.isEmpty {
            line += " Most delayed: " + since.mostDelayed.map(String.init).joined(separator: ", ")
        }
        return line
    }
}

extension EnglishCatalogue {
    func label(_ label: Label) -> String {
        switch label {
        case .id: "ID"
        case .item: "Item"
        case .due: "Due"
        case .late: "Late"
        case .extensions: "Ext"
        case .repeats: "Rep"
        case .status: "Status"
        case .owner: "Owner"
        case .kind: "Kind"
        case .meeting: "Meeting"
        case .text: "Text"
        case .priority: "Priority"
        case .key: "Key"
        case .name: "Name"
        case .english: "English"
        case .aliases: "Also called"
        case .parent: "Part of"
        case .topics: "Topics"
        case .title: "Title"
        case .day: "Day"
        case .place: "Place"
        case .chair: "Chair"
        case .number: "Number"
        case .classification: "Classification"
        case .total: "Total"
        case .open: "Open"
        case .rate: "Done"
        case .phrase: "Phrase"
        case .basis: "How it was read"
        case .hijri: "Hijri"
        case .setting: "Setting"
        case .value: "Value"
        case .sources: "Sources"
        case .conditions: "Filters"
        default: field(label)
        }
    }

    private func field(_ label: Label) -> String {
        switch label {
        case .supporting: "Supporting"
        case .originalDue: "First due"
        case .dueText: "Deadline's words"
        case .position: "Position"
        case .obstacle: "Obstacle"
        case .remedy: "Proposed remedy"
        case .note: "Office's note"
        case .progress: "Progress"
        case .laws: "Laws"
        case .needsReview: "Needs review"
        case .recordedOn: "Recorded"
        case .closedOn: "Closed"
        case .foundBy: "Found by rule"
        case .sourceSentence: "In the source:"
        case .history: "HISTORY"
        case .repeatsEarlier: "Repeats"
        case .confidence: "Sure"
        case .weak: "Weak"
        case .act: "Act"
        case .reference: "Reference"
        case .byOwner: "BY OWNER"
        case .byMeeting: "BY MEETING"
        case .overdueItems: "OVERDUE"
        case .dueSoonItems: "DUE SOON"
        case .ownerUnconfirmed: "owner inferred, not confirmed"
        case .noOwner: "no owner"
        case .drafts: "RECOMMENDATIONS"
        case .implementedShort: "Implemented"
        case .overdueShort: "Overdue"
        case .leftOut: "LEFT OUT"
        case .findings: "TO LOOK AT"
        case .none: "none"
        case .yes: "yes"
        case .ownerInferred: "owner inferred"
        case .undatedMeeting: "no day known"
        case .repeatedLater: "repeated by a later one"
        default: ""
        }
    }

    func field(_ field: Field) -> String {
        switch field {
        case .status: "status"
        case .owner, .ownerName: "owner"
        case .ownerBasis: "basis of the owner"
        case .supporting: "supporting agencies"
        case .due: "due day"
        case .originalDue: "first due day"
        case .dueText: "deadline's words"
        case .extensions: "extensions"
        case .position: "position"
        case .obstacle: "obstacle"
        case .remedy: "proposed remedy"
        case .note: "office's note"
        case .progress: "progress"
        case .priority: "priority"
        case .needsReview: "review mark"
        case .text: "text"
        case .kind: "kind"
        case .topics: "topics"
        case .laws: "laws"
        case .repeats: "earlier recommendation it repeats"
        case .meeting: "meeting"
        case .title: "title"
        case .day: "day"
        case .place: "place"
        case .chair: "chair"
        case .number: "number"
        case .classification: "classification"
        case .name: "name"
        case .english: "English name"
        case .aliases: "other names"
        case .parent: "parent"
        case .value: "value"
        case .options: "filters"
        default: field.rawValue
        }
    }
}
