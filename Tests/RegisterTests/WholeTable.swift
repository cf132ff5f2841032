/// Which tables may be read from end to end, and why.
enum WholeTable {
    /// Tables that do not grow with the recommendations: words of the domain, agencies, settings, views;
    /// and what SQLite makes on the way.
    static let small: Set<String> = [
        "status", "statusChange", "kind", "priority", "ownerBasis", "classification", "topic",
        "subjectKind", "agency", "agencyAlias", "agencyTopic", "setting", "view", "viewOption", "s",
        "n",
        "sqlite_schema", "sqlite_master", "earlier", "a", "c",
    ]

    /// Parts of statements that are about whole tables, so that no index could serve.
    static let reasons: [(statement: String, reason: String)] = [
        ("withdrawn = 0 AND 1", "all recommendations, or all meetings, were asked for"),
        ("l.status <> 'void') AND 1)", "figures of all recommendations"),
        ("NOT r.id IN (SELECT rowid FROM search", "an index knows where a word is, not where not"),
        ("SELECT id, meeting, text, dueText FROM", "an import compares with all texts"),
        (
            "FROM act ORDER BY number DESC LIMIT ?",
            "the last acts: it ends with the last row wanted"
        ),
        ("SELECT * FROM \"", "verify compares all rows"),
        ("SELECT number, body, hash, act FROM event", "verify recomputes the whole chain"),
        ("SELECT sha256, text FROM content", "verify reads all texts"),
        ("SELECT content FROM source WHERE content NOT IN", "verify looks for lost texts"),
    ]
}
