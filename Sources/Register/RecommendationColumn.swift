internal import Recommendations

/// The columns of a question for recommendations, in order.
///
/// They are read by place, not by name: lists are long.
enum RecommendationColumn: Int, CaseIterable {
    case id, ordinal, text, kind, status, owner, ownerName, ownerBasis
    case due, originalDue, dueText, extensions, position, obstacle, remedy, note, progress
    case priority, needsReview, source, spanStart, spanEnd, rule, confidence, repeats
    case recordedOn, closedOn, recordedAt, updatedAt
    case meeting, title, day, place, chair, number, classification
    case supporting, topics, laws, timesRecommended, isRepeatedLater, recordNumber

    /// All columns, as `SELECT` names them.
    static let list = allCases.map(\.sql).joined(separator: ", ")

    /// The tables that they come from.
    static let tables = tables(withAgency: true)

    /// The same tables, without the agencies where no order asks for their names.
    static func tables(for order: Order) -> String { tables(withAgency: order == .owner) }

    private static func tables(withAgency: Bool) -> String {
        "recommendation r JOIN meeting m ON m.id = r.meeting"
            + (withAgency ? " LEFT JOIN agency a ON a.key = r.owner" : "")
    }

    private var sql: String {
        switch self {
        case .ownerName: "ifnull(a.name, r.ownerName)"
        case .meeting: "m.id"
        case .title, .day, .place, .chair, .number, .classification: "m.\(self)"
        case .recordNumber: "r.number"
        case .timesRecommended: Self.timesRecommendedSQL
        case .isRepeatedLater: Self.isRepeatedLaterSQL
        default: "r.\(self)"
        }
    }

    /// The length of the chain of repeats that ends in the row.
    private static let timesRecommendedSQL = """
        CASE WHEN r.repeats IS NULL THEN 1 ELSE (
        WITH RECURSIVE earlier (id) AS (SELECT r.repeats UNION SELECT e.repeats
        FROM recommendation e JOIN earlier ON e.id = earlier.id WHERE e.repeats IS NOT NULL)
        SELECT count(*) + 1 FROM earlier) END
        """

    private static let isRepeatedLaterSQL = """
        EXISTS (SELECT 1 FROM recommendation l WHERE l.repeats = r.id AND l.withdrawn = 0
        AND l.status <> 'void')
        """
}
