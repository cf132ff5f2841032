public import Days
public import Recommendations

/// The words of the program in one language.
///
/// Everything a person reads is made here.
///
///     Words(.arabic).status(.inProgress)    // "قيد التنفيذ"
///     Words(.english).label(.due)           // "Due"
public struct Words: Sendable {
    /// The language.
    public let language: Language

    let catalogue: any Catalogue

    /// Opens the catalogue of a language.
    public init(_ language: Language) {
        self.language = language
        catalogue = language == .arabic ? ArabicCatalogue() : EnglishCatalogue()
    }

    /// The name of a column, heading or field.
    public func label(_ label: Label) -> String { catalogue.label(label) }
    /// The word for a status.
    public func status(_ status: Status) -> String { catalogue.status(status) }
    /// The word for a kind.
    public func kind(_ kind: RecommendationKind) -> String { catalogue.kind(kind) }
    /// The word for a priority.
    public func priority(_ priority: Priority) -> String { catalogue.priority(priority) }
    /// The word for how an owner is known.
    public func basis(_ basis: OwnerBasis) -> String { catalogue.basis(basis) }
    /// The words for why something was left out.
    public func reason(_ reason: LeftOut.Reason) -> String { catalogue.reason(reason) }
    /// The word for a classification.
    public func classification(_ classification: Meeting.Classification) -> String {
        catalogue.classification(classification)
    }
    /// The name of a row of the progress report.
    public func row(_ row: ProgressRow) -> String { catalogue.row(row) }
    /// The name of a topic; the key itself where none is known.
    public func topic(_ key: String) -> String { catalogue.topic(key) }
    /// What a setting is for.
    public func setting(_ key: SettingKey) -> String { catalogue.setting(key) }
    /// A Hijri day in words.
    public func hijri(_ day: HijriDay) -> String { catalogue.hijri(day) }
    /// How a phrase leads to a day.
    public func dayBasis(_ basis: DayBasis) -> String { catalogue.dayBasis(basis) }
    /// How to edit a sheet.
    public var editHint: String { catalogue.editHint }
    /// What a command tells.
    public func notice(_ notice: Notice) -> String { catalogue.notice(notice) }
    /// What is wrong and what to do about it.
    public func failure(_ failure: Failure) -> Explanation { catalogue.failure(failure) }
    /// What extraction wants a person to see.
    public func finding(_ finding: Finding) -> String { catalogue.finding(finding) }
}

extension Words {
    /// A word of the domain as a cell: its key for machines, its word for people.
    func cell(_ status: Status) -> Cell { .word(key: status.rawValue, catalogue.status(status)) }
    func cell(_ kind: RecommendationKind) -> Cell {
        .word(key: kind.rawValue, catalogue.kind(kind))
    }
    func cell(_ priority: Priority) -> Cell {
        .word(key: priority.rawValue, catalogue.priority(priority))
    }
    func cell(_ basis: OwnerBasis) -> Cell { .word(key: basis.rawValue, catalogue.basis(basis)) }
    func cell(topics: [String]) -> Cell {
        .list(topics.map { .word(key: $0, catalogue.topic($0)) })
    }
}
