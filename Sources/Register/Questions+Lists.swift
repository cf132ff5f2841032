internal import Days
internal import GRDB
internal import GRDBSQLite
internal import Recommendations

extension Questions {
    /// The recommendations that a filter matches, as texts.
    ///
    /// What each column means stands a second time in Reporting's `ItemRow`, over values; a test
    /// compares the two. This way makes nothing but bytes, joins no table of words and has nothing
    /// sorted that holds long texts: lists of many thousands go through it.
    func textRows(
        matching filter: Filter, on day: Day, in order: Order, escaping: @escaping TextRows.Escaping
    ) throws -> TextRows {
        let columns = ListColumn.allCases.map(\.sql) + ["r.owner", "r.ordinal"]
        let ordering: SQL = order.isOfNumbers ? "" : "ORDER BY \(sql: order.sql)"
        let question: SQL = """
            SELECT \(columns.joined(separator: ", ")) FROM \(sql: RecommendationColumn.tables(for: order))
            WHERE r.withdrawn = 0 AND \(filter.sql(on: day)) \(ordering)
            """
        let (sql, arguments) = try question.build(db)
        let statement = try db.makeStatement(sql: sql)
        var maker = TextRowMaker(
            names: try agencyNames(), day: day, rows: TextRows(escaping: escaping))
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        while try rows.next() != nil { maker.add(statement.sqliteStatement) }
        return maker.rows(in: order)
    }
}

/// Makes rows of texts from the columns as SQLite has them.
private struct TextRowMaker {
    private var rows: TextRows
    private var keys: [(due: Int, id: Int)] = []

    /// Comes after every day, as no day does.
    private static let noDay = 1_0000_00_00
    private let names: [[UInt8]: [UInt8]]
    private let statuses: [(key: [UInt8], category: [UInt8], awaitsWork: Bool)]
    private let day: Day
    private let today: Int

    init(names: [String: String], day: Day, rows: TextRows) {
        self.rows = rows
        self.day = day
        today = day.year * 1_00_00 + day.month * 1_00 + day.day
        self.names = Dictionary(
            names.map { (Array($0.key.utf8), Array($0.value.utf8)) }, uniquingKeysWith: { $1 })
        statuses = Status.allCases.map {
            (Array($0.rawValue.utf8), Array($0.category.rawValue.utf8), $0.awaitsWork)
        }
    }

    mutating func add(_ statement: SQLiteStatement) {
        let text = statement.text(at: Self.due)
        let due = text.isEmpty ? Self.noDay : Self.number(text)
        for index in Self.columns.indices {
            append(Self.columns[index], Int32(index), statement, due: due)
            rows.endCell(isFreeText: Self.isFreeText[index])
        }
        rows.endRow()
        keys.append((due, Int(sqlite3_column_int64(statement, Self.id))))
    }

    consuming func rows(in order: Order) -> TextRows {
        switch order {
        case .id: rows.sort(by: keys.map(\.id))
        case .due: rows.sort(by: keys.map { $0.due << 34 | $0.id })
        default: break
        }
        return rows
    }

    private mutating func append(
        _ column: ListColumn, _ index: Int32, _ statement: SQLiteStatement, due: Int
    ) {
        switch column {
        case .category: rows.append(status(of: statement)?.category ?? [])
        case .item:
            rows.append(statement.text(at: index))
            rows.append(UInt8(ascii: "."))
            rows.append(statement.text(at: Self.ordinal))
        case .owner:
            let key = statement.text(at: Self.ownerKey)
            if key.isEmpty { return rows.append(statement.text(at: index)) }
            rows.append(names[Array(key)] ?? Array(key))
        case .daysLate:
            guard due < today, status(of: statement)?.awaitsWork ?? false,
                let due = Day(year: due / 1_00_00, month: due / 1_00 % 1_00, day: due % 1_00)
            else { return }
            rows.append(Array(String(due.days(until: day)).utf8))
        case .topics, .laws:
            for byte in statement.text(at: index) {
                rows.append(byte == UInt8(ascii: ",") ? UInt8(ascii: ";") : byte)
                if byte == UInt8(ascii: ",") { rows.append(UInt8(ascii: " ")) }
            }
        default: rows.append(statement.text(at: index))
        }
    }

    private func status(
        of statement: SQLiteStatement
    ) -> (key: [UInt8], category: [UInt8], awaitsWork: Bool)? {
        let key = statement.text(at: Self.status)
        return statuses.first { $0.key.count == key.count && $0.key.elementsEqual(key) }
    }

    private static let columns = ListColumn.allCases
    private static let isFreeText = columns.map(\.isFreeText)
    private static let id = place(of: .id)
    private static let status = place(of: .status)
    private static let due = place(of: .due)
    /// The owner's key comes behind the columns.
    private static let ownerKey = Int32(columns.count)
    private static let ordinal = ownerKey + 1

    private static func place(of column: ListColumn) -> Int32 {
        Int32(columns.firstIndex(of: column) ?? 0)
    }

    /// The digits of a day as one number, which has the order of days.
    private static func number(_ text: UnsafeRawBufferPointer) -> Int {
        text.reduce(0) { (0x30...0x39).contains($1) ? $0 * 10 + Int($1 - 0x30) : $0 }
    }
}

extension SQLiteStatement {
    /// The bytes of a column in the present row, which hold until the next.
    fileprivate func text(at index: Int32) -> UnsafeRawBufferPointer {
        // Asked for a blob, SQLite hands over UTF-8 as it lies there, and numbers as digits.
        let start = sqlite3_column_blob(self, index)
        return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(self, index)))
    }
}

extension ListColumn {
    /// The column as SQL makes it; what follows from others, or needs tables of words, is left empty.
    fileprivate var sql: SQL {
        switch self {
        case .item: "r.meeting"
        case .category, .daysLate: "NULL"
        case .owner: "r.ownerName"
        case .meeting: "m.title"
        case .needsReview: "iif(r.needsReview, 'true', 'false')"
        case .supporting:
            """
            iif(r.supporting IS NULL, NULL, (SELECT group_concat(n.name, '; ')
            FROM recommendationSupporting t JOIN agency n ON n.key = t.agency
            WHERE t.recommendation = r.id))
            """
        default: "r.\(sql: rawValue)"
        }
    }
}

extension Order {
    /// Whether the order is one of numbers and days alone.
    fileprivate var isOfNumbers: Bool { self == .due || self == .id }
}
