internal import GRDB
internal import Recommendations

/// The values of a subject's fields as they stand, so that an event can tell what was before.
enum CurrentValues {
    /// Returns the values of some fields; nil when the subject has never been.
    static func of(
        _ subject: Subject, _ fields: [Field], in db: Database
    ) throws -> [Field: Value]? {
        let kind = subject.kind
        let scalars = fields.filter { kind.listTable(of: $0) == nil }
        let names = [kind.keyColumn] + scalars.map(\.rawValue)
        let columns = names.map { "\"\($0)\"" }.joined(separator: ", ")
        let statement = try db.cachedStatement(
            sql: "SELECT \(columns) FROM \"\(kind.table)\" WHERE \"\(kind.keyColumn)\" = ?")
        guard let row = try Row.fetchOne(statement, arguments: [subject.key]) else { return nil }
        var values: [Field: Value] = [:]
        for (index, field) in scalars.enumerated() { values[field] = value(row[index + 1]) }
        for field in fields {
            if let table = kind.listTable(of: field) {
                values[field] = .list(try texts(of: subject, in: table, db))
            }
        }
        return values
    }

    private static func texts(
        of subject: Subject, in table: ListTable, _ db: Database
    ) throws -> [String] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(table.column) FROM \(table.name) WHERE \(subject.kind.rawValue) = ?
                ORDER BY rank
                """)
        return try String.fetchAll(statement, arguments: [subject.key])
    }

    private static func value(_ stored: DatabaseValue) -> Value {
        switch stored.storage {
        case .int64(let number): .integer(Int(number))
        case .string(let text): .text(text)
        default: .null
        }
    }
}
