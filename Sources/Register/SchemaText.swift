internal import GRDB

/// The schema that a database file holds, in a form that can be compared: `ALTER TABLE` leaves other
/// blanks than `CREATE TABLE`.
enum SchemaText {
    /// Returns the definitions of tables, or of all else, by name.
    static func all(in db: Database, ofTables: Bool) throws -> [String: String] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT name, sql FROM sqlite_schema
                WHERE (type = 'table') = ? AND name NOT LIKE 'sqlite_%'
                """,
            arguments: [ofTables])
        let pairs = rows.map { ($0[0] as String, normal($0[1] as String? ?? "")) }
        return Dictionary(pairs) { first, _ in first }
    }

    /// Returns a definition without comments and without blanks that mean nothing.
    static func normal(_ sql: String) -> String {
        let lines = sql.split(separator: "\n").map { line in
            line.split(separator: "--", maxSplits: 1, omittingEmptySubsequences: false)[0]
        }
        let words = lines.joined(separator: " ").split(whereSeparator: \.isWhitespace)
        var text = words.joined(separator: " ")
        for sign in ["(", ")", ","] {
            for form in [" \(sign)", "\(sign) "] {
                text = text.split(separator: form, omittingEmptySubsequences: false)
                    .joined(separator: sign)
            }
        }
        return text
    }
}
