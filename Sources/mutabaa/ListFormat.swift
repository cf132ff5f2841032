import Reporting

/// In which format a list is written.
enum ListFormat: String, CaseIterable {
    case table
    case json
    case ndjson
    case csv

    /// The format of its rows; nil for the table.
    var rows: RowFormat? { RowFormat(rawValue: rawValue) }
}
