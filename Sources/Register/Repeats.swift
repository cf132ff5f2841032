internal import GRDB

/// The links from recommendations to the earlier ones that they repeat.
enum Repeats {
    /// Whether a chain of repeats that begins at one recommendation comes to another, or to itself.
    static func leads(from start: Int, to end: Int, in db: Database) throws -> Bool {
        var seen: Set<Int> = []
        var link: Int? = start
        while let id = link, seen.insert(id).inserted {
            if id == end { return true }
            link = try Int.fetchOne(
                db, sql: "SELECT repeats FROM recommendation WHERE id = ?", arguments: [id])
        }
        return false
    }

    /// The recommendations that repeat one and stand for it: neither withdrawn nor void.
    static func standing(of earlier: Int, in db: Database) throws -> [Int] {
        try Int.fetchAll(
            db,
            sql: """
                SELECT id FROM recommendation
                WHERE repeats = ? AND withdrawn = 0 AND status <> 'void' ORDER BY id
                """, arguments: [earlier])
    }

    /// Whether a recommendation's own link is sound: it leads not back, and no other stands beside it.
    static func isSound(_ id: Int, in db: Database) throws -> Bool {
        guard
            let earlier = try Int.fetchOne(
                db, sql: "SELECT repeats FROM recommendation WHERE id = ?", arguments: [id])
        else { return true }
        return try !leads(from: earlier, to: id, in: db) && standing(of: earlier, in: db).count <= 1
    }
}
