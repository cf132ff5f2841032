internal import ArabicText
internal import GRDB
internal import Recommendations

/// The full-text index: folded words and stems of what a search looks into.
enum SearchIndex {
    /// Writes the entry of a recommendation anew.
    static func write(_ id: DatabaseValue, in db: Database) throws {
        let reading = try db.cachedStatement(
            sql: "SELECT text, position, obstacle, remedy, note FROM recommendation WHERE id = ?")
        guard let row = try Row.fetchOne(reading, arguments: [id]) else { return }
        let parts: [String?] = [row[0], row[1], row[2], row[3], row[4]]
        let text = Recommendation.searchedText(parts)
        let words = SearchWords.folded(text).joined(separator: " ")
        let stems = SearchWords.stems(text).joined(separator: " ")
        try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO search (rowid, words, stems) VALUES (?, ?, ?)"
        ).execute(arguments: [id, words, stems])
    }

    /// Writes all entries anew, for a step to a version whose words are folded otherwise.
    static func rebuild(in db: Database) throws {
        try db.execute(sql: "DELETE FROM search")
        for id in try DatabaseValue.fetchAll(db, sql: "SELECT id FROM recommendation ORDER BY id") {
            try write(id, in: db)
        }
    }
}
