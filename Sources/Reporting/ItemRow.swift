public import Days
public import Recommendations

/// A recommendation as `list` writes it for machines: the columns and their order are a contract.
public struct ItemRow: Sendable {
    /// The keys of the columns, in order.
    public static let columns = ListColumn.allCases.map(\.rawValue)

    /// Returns the fields of a recommendation on a day, a column each.
    public static func fields(of item: Recommendation, on day: Day) -> [Cell.Field] {
        [
            Cell.Field("id", .integer(item.id)),
            Cell.Field("item", .text(item.item)),
            Cell.Field("text", .text(item.text)),
            Cell.Field("kind", .text(item.kind.rawValue)),
            Cell.Field("status", .text(item.status.rawValue)),
            Cell.Field("category", .text(item.status.category.rawValue)),
            Cell.Field("owner", owner(of: item)),
            Cell.Field("supporting", .list(item.supporting.map(agency))),
            Cell.Field("due", Cell(item.due)),
            Cell.Field("originalDue", Cell(item.originalDue)),
            Cell.Field("daysLate", Cell(item.daysLate(on: day))),
            Cell.Field("extensions", .integer(item.extensions)),
            Cell.Field("position", Cell(item.position)),
            Cell.Field("progress", Cell(item.progress)),
            Cell.Field("priority", .text(item.priority.rawValue)),
            Cell.Field("needsReview", .boolean(item.needsReview)),
            Cell.Field("meeting", meeting(of: item)),
            Cell.Field("topics", .list(item.topics.map(Cell.text))),
            Cell.Field("laws", .list(item.laws.map(law))),
            Cell.Field("repeats", Cell(item.repeats)),
            Cell.Field("recordedAt", .text(item.recordedAt)),
            Cell.Field("updatedAt", .text(item.updatedAt)),
            Cell.Field("number", Cell(item.number)),
        ]
    }

    private static func owner(of item: Recommendation) -> Cell {
        guard let owner = item.owner else { return .missing }
        return .object(
            name: owner.name,
            [
                Cell.Field("id", Cell(owner.agency)), Cell.Field("name", .text(owner.name)),
                Cell.Field("basis", .text(owner.basis.rawValue)),
            ])
    }

    private static func agency(_ agency: NamedAgency) -> Cell {
        .object(
            name: agency.name,
            [Cell.Field("id", .text(agency.key)), Cell.Field("name", .text(agency.name))])
    }

    private static func meeting(of item: Recommendation) -> Cell {
        .object(
            name: item.meeting.title,
            [
                Cell.Field("id", .integer(item.meeting.id)),
                Cell.Field("title", .text(item.meeting.title)),
                Cell.Field("date", Cell(item.meeting.day)),
            ])
    }

    static func law(_ law: LawCitation) -> Cell {
        .object(
            name: law.key,
            [Cell.Field("number", .integer(law.number)), Cell.Field("year", Cell(law.year))])
    }
}
