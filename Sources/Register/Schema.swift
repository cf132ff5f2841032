/// The schema of a register, which is `schema.sql` at the top of the repository, embedded.
enum Schema {
    /// Marks a file as a register: "muta" in ASCII, as `schema.sql` sets it.
    static let applicationID = 1_836_414_049

    /// The version that `schema.sql` describes.
    static let version = 3

    /// The whole of `schema.sql`.
    static let sql = String(decoding: PackageResources.schema_sql, as: UTF8.self)
}
