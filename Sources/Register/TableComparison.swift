internal import GRDB
import Recommendations

/// Compares a table's rows in two databases, row by row in the order of its key.
struct TableComparison {
    private let table: String
    private let keys: [String]
    private let sql: String

    /// Prepares to compare a table.
    init(_ table: String, in db: Database) throws {
        self.table = table
        let isVirtual = table == "search"
        keys = isVirtual ? ["rowid"] : try db.primaryKey(table).columns
        let order = keys.map { "\"\($0)\"" }.joined(separator: ", ")
        sql = "SELECT \(isVirtual ? "rowid, " : "")* FROM \"\(table)\" ORDER BY \(order)"
    }

    /// Returns the first difference; nil when there is none.
    func discrepancy(expected: Database, found: Database) throws -> Discrepancy? {
        let expectedRows = try Row.fetchCursor(expected, sql: sql)
        let foundRows = try Row.fetchCursor(found, sql: sql)
        while true {
            let (left, right) = (try expectedRows.next(), try foundRows.next())
            if left == nil, right == nil { return nil }
            if let difference = difference(left, right) { return difference }
        }
    }

    private func difference(_ expected: Row?, _ found: Row?) -> Discrepancy? {
        guard let expected, let found, key(expected) == key(found) else {
            let keys = [expected, found].compactMap { $0.map(key) }
            let first = keys.min { $0.lexicographicallyPrecedes($1, by: Self.precedes) } ?? []
            return difference(at: first, column: nil)
        }
        for (column, value) in expected where found[column] as DatabaseValue? != value {
            return difference(at: key(expected), column: column)
        }
        return nil
    }

    private func difference(at key: [DatabaseValue], column: String?) -> Discrepancy {
        let row = key.map { "\($0.storage.value ?? "")" }.joined(separator: " ")
        return .projection(table: table, row: row, column: column)
    }

    private func key(_ row: Row) -> [DatabaseValue] { keys.map { row[$0] } }

    private static func precedes(_ first: DatabaseValue, _ second: DatabaseValue) -> Bool {
        if case .int64(let left) = first.storage, case .int64(let right) = second.storage {
            return left < right
        }
        return "\(first)" < "\(second)"
    }
}
