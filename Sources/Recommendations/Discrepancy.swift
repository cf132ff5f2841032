/// A difference between what the register holds and what it should hold.
public enum Discrepancy: Sendable, Hashable {
    /// The file itself is broken: SQLite says so.
    case damaged(String)
    /// The chain of events is broken at this one: a body, a hash or a number is not what it was.
    case chain(event: Int)
    /// The event cannot be read or applied.
    case inapplicable(event: Int)
    /// The chain is whole, but it is not the one that the kept head seals: the register was cut
    /// before that event, or all was recomputed from some event on.
    case head(kept: String, found: String)
    /// A row of the projection is not what the events amount to. The column is nil when the whole
    /// row is missing or too many.
    case projection(table: String, row: String, column: String?)
    /// A text is not the one that its digest names, or is missing.
    case content(sha256: String)
    /// A table, an index or a trigger is missing, too many, or not as the schema has it.
    case schema(name: String)
}
