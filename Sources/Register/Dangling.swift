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
        JOIN recommendation r ON r.meeting = m.id WHERE m.withdrawn = 1 AND r.withdrawn = 0
        UNION ALL SELECT 'source', d.sha256, 'meeting', CAST(m.id AS TEXT) FROM meeting m
        JOIN source d ON d.meeting = m.id WHERE m.withdrawn = 1 AND d.withdrawn = 0
        UNION ALL SELECT 'recommendation', CAST(r.id AS TEXT), 'source', d.sha256 FROM source d
        JOIN recommendation r ON r.source = d.sha256 WHERE d.withdrawn = 1 AND r.withdrawn = 0
        UNION ALL SELECT 'recommendation', CAST(r.id AS TEXT), 'agency', a.key FROM agency a
        CROSS JOIN recommendation r ON r.owner = a.key WHERE a.withdrawn = 1 AND r.withdrawn = 0
        UNION ALL SELECT 'recommendation', CAST(r.id AS TEXT), 'agency', a.key FROM agency a
        CROSS JOIN recommendationSupporting h ON h.agency = a.key
        JOIN recommendation r ON r.id = h.recommendation WHERE a.withdrawn = 1 AND r.withdrawn = 0
        UNION ALL SELECT 'agency', c.key, 'agency', a.key FROM agency a
        JOIN agency c ON c.parent = a.key WHERE a.withdrawn = 1 AND c.withdrawn = 0
        UNION ALL SELECT 'recommendation', CAST(r.id AS TEXT), 'recommendation', CAST(e.id AS TEXT)
        FROM recommendation e CROSS JOIN recommendation r ON r.repeats = e.id
        WHERE e.withdrawn = 1 AND r.withdrawn = 0
        """
}
