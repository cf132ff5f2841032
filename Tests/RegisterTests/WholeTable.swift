/// Which tables may be read from end to end, and why.
enum WholeTable {
    /// Tables that do not grow with the recommendations: words of the domain, agencies, settings;
    /// and what SQLite makes on the way.
    static let small: Set<String> = [
        "status", "statusChange", "kind", "priority", "ownerBasis", "classification", "topic",
        "subjectKind", "agency", "agencyAlias", "agencyTopic", "setting", "CONSTANT", "s", "n",
        "sqlite_schema", "earlier",
    ]

    /// Parts of statements that are about whole tables, so that no index could serve.
    static let reasons: [(statement: String, reason: String)] = []
}
