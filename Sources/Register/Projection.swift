internal import GRDB
internal import Recommendations

/// The table of a field that holds several texts.
///
/// All other fields are columns: a kind of subject has a table of its name, a field a column of its
/// name.
struct ListTable: Sendable {
    /// The table's name; the kind's own name is the column that leads back.
    let name: String
    /// The column of the texts.
    let column: String
}

extension SubjectKind {
    /// The name of its table.
    var table: String { rawValue }

    /// The column that identifies a row.
    var keyColumn: String {
        switch self {
        case .act: "number"
        case .meeting, .recommendation: "id"
        case .source: "sha256"
        case .agency, .setting, .view: "key"
        }
    }

    /// The link table of a field; nil when the field is a column.
    func listTable(of field: Field) -> ListTable? {
        switch (self, field) {
        case (.recommendation, .supporting):
            ListTable(name: "recommendationSupporting", column: "agency")
        case (.recommendation, .topics): ListTable(name: "recommendationTopic", column: "topic")
        case (.recommendation, .laws): ListTable(name: "recommendationLaw", column: "law")
        case (.agency, .aliases): ListTable(name: "agencyAlias", column: "alias")
        case (.agency, .topics): ListTable(name: "agencyTopic", column: "topic")
        case (.view, .options): ListTable(name: "viewOption", column: "option")
        default: nil
        }
    }
}

extension Subject {
    /// What identifies its row, as the column holds it.
    var key: DatabaseValue {
        switch kind {
        case .act, .meeting, .recommendation: (Int(id) ?? 0).databaseValue
        case .source, .agency, .setting, .view: id.databaseValue
        }
    }
}

extension Value {
    /// The texts of a list joined by commas, which no key holds; null for none.
    var joined: DatabaseValue {
        guard let list, !list.isEmpty else { return .null }
        return list.joined(separator: ",").databaseValue
    }

    /// The value as a column holds it; null for a list, which no column holds.
    var stored: DatabaseValue {
        switch self {
        case .null, .list: .null
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        }
    }
}
