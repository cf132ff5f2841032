import Days
import Recommendations

/// Every sentence a person reads, in one language.
///
/// The compiler sees to it that none is missing.
protocol Catalogue: Sendable {
    func label(_ label: Label) -> String
    func status(_ status: Status) -> String
    func kind(_ kind: RecommendationKind) -> String
    func priority(_ priority: Priority) -> String
    func basis(_ basis: OwnerBasis) -> String
    func reason(_ reason: LeftOut.Reason) -> String
    func classification(_ classification: Meeting.Classification) -> String
    func row(_ row: ProgressRow) -> String
    func topic(_ key: String) -> String
    func field(_ field: Field) -> String
    func setting(_ key: SettingKey) -> String
    func hijri(_ day: HijriDay) -> String
    func dayBasis(_ basis: DayBasis) -> String
    func command(_ command: String) -> String
    func order(_ order: Order) -> String
    func condition(_ option: ViewOption.Name, of value: String) -> String

    /// What stands between the parts of a list within a sentence.
    var comma: String { get }

    func late(days: Int) -> String
    func figures(_ summary: ListSummary) -> [Figure]
    func progressHeader(day: Day, hijri: HijriDay?, act: Int, head: String) -> String
    func notCounted(overtaken: Int, void: Int) -> String
    func rowsLeftOut(_ count: Int) -> String
    func sinceLine(_ since: SinceFigures) -> String

    func progress(_ progress: Progress) -> String

    var editHint: String { get }
    func discrepancy(_ discrepancy: Discrepancy) -> String
    func notice(_ notice: Notice) -> String
    func failure(_ failure: Failure) -> Explanation
    func finding(_ finding: Finding) -> String

    func actHeading(_ act: Act) -> String
    func noun(_ kind: SubjectKind) -> String
    func created(_ kind: SubjectKind, called name: String) -> String
    func withdrawn(_ kind: SubjectKind) -> String
    func restored(_ kind: SubjectKind) -> String
    func changed(_ field: Field, from before: String?, to after: String?) -> String
    func dueMoved(from before: String, to after: String, byExtension: Bool) -> String
    func remark(_ remark: Remark) -> String
}

extension Catalogue {
    /// How many were left out for each reason, with their numbers: «2 told as done (4, 7)».
    func leftOut(_ left: [LeftOut]) -> String {
        let parts = LeftOut.Reason.allCases.compactMap { reason -> String? in
            let numbers = left.filter { $0.reason == reason }.map { String($0.number) }
            guard !numbers.isEmpty else { return nil }
            return "\(numbers.count) \(self.reason(reason)) (\(numbers.joined(separator: comma)))"
        }
        return parts.joined(separator: comma)
    }
}

/// What may be said of an act, one by one.
enum Remark: Sendable, Hashable {
    case happenedOn(Day)
    case saidBy(String)
    case reference(String)
    case reason(String)
    case undoes(Int)
}
