import Days

/// What an office can set about its register.
public enum SettingKey: String, Sendable, Hashable, CaseIterable {
    /// The office's name, which heads reports.
    case office
    /// The language of output where the user asks for none: `ar` or `en`.
    case language
    /// How many days ahead "due soon" looks, 1...365; 30 unless set.
    case dueSoonDays = "due-soon-days"
    /// The days of the week without work, by which working days are counted; none unless set.
    case weekend
}

extension SettingKey {
    /// The value where none is set; nil where there is none.
    public var standard: String? { self == .dueSoonDays ? "30" : nil }

    /// The values to choose from; empty where any text or number of a range will do.
    public var allowed: [String] { self == .language ? ["ar", "en"] : [] }

    /// Whether a text may be the value.
    public func accepts(_ value: String) -> Bool {
        switch self {
        case .office: !value.isEmpty
        case .language: allowed.contains(value)
        case .dueSoonDays: Int(value).map { (1...365).contains($0) } ?? false
        case .weekend: WorkingCalendar(weekend: value) != nil
        }
    }
}
