internal import GRDB
internal import Recommendations

/// References from what stands to what is withdrawn.
///
/// There must be none after any act.
enum Dangling {
    /// Finds them: each a pair of what refers and what it refers to.
    static func pairs(in db: Database) throws -> [(from: Subject, to: Subject)] {
        try Row.fetchAll(db, sql: sql).map { row in
            let (from, to): (SubjectKind, SubjectKind) = (
                try Word.read(row[0]), try Word.read(row[2])
            )
            return (Subject(from, row[1] as String), Subject(to, row[3] as String))
        }
    }

    private static let sql = """
        SELECT 'recommendation', CAST(r.id AS TEXT), 'meeting', CAST(m.id AS TEXT) FROM meeting m
        JOIN recommendation r ON r.meeting = m.id WHERE m.withdrawn AND NOT r.withdrawn
        UNION ALL SELECT 'source', s.sha256, 'meeting', CAST(m.id AS TEXT) FROM meeting m
        JOIN source s ON s.meeting = m.id WHERE m.withdrawn AND NOT s.withdrawn
        UNION ALL SELECT 'recommendation', CAST(r.id AS TEXT), 'source', s.sha256 FROM source s
        JOIN recommendation r ON r.source = s.sha256 WHERE s.withdrawn AND NOT r.withdrawn
        UNION ALL SELECT 'recommendation', CAST(r.id AS TEXT), 'agency', a.key FROM agency a
        JOIN recommendation r ON r.owner = a.key WHERE a.withdrawn AND NOT r.withdrawn
        UNION ALL SELECT 'recommendation', CAST(r.id AS TEXT), 'agency', a.key FROM agency a
        JOIN recommendationSupporting s ON s.agency = a.key
        JOIN recommendation r ON r.id = s.recommendation WHERE a.withdrawn AND NOT r.withdrawn
        UNION ALL SELECT 'agency', c.key, 'agency', a.key FROM agency a
        JOIN agency c ON c.parent = a.key WHERE a.withdrawn AND NOT c.withdrawn
        UNION ALL SELECT 'recommendation', CAST(r.id AS TEXT), 'recommendation', CAST(e.id AS TEXT)
        FROM recommendation e JOIN recommendation r ON r.repeats = e.id
        WHERE e.withdrawn AND NOT r.withdrawn
        """
}
