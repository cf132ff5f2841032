public import Recommendations

/// A view as `view list` writes it for machines: the columns are a contract.
public enum ViewRow {
    /// The keys of the columns, in order.
    public static let columns = ["name", "options"]

    /// Returns the fields of a view, a column each.
    public static func fields(of view: View) -> [Cell.Field] {
        [
            Cell.Field("name", .text(view.name)),
            Cell.Field("options", .list(view.options.map(option))),
        ]
    }

    /// An option with its value; CSV knows it as it was typed.
    private static func option(_ text: String) -> Cell {
        let option = ViewOption(text)
        return .object(
            name: text,
            [
                Cell.Field("option", .text(option?.name.rawValue ?? text)),
                Cell.Field("value", Cell(option?.value)),
            ])
    }
}
