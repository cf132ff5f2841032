public import Recommendations

/// Says what views filter, in words.
///
///     teller.line(of: view)    // "owner: إدارة التدريب · overdue"
public struct ViewTeller: Sendable {
    private let words: Words
    private let directory: AgencyDirectory

    /// Prepares to tell, with the agencies for their names.
    public init(words: Words, directory: AgencyDirectory) {
        self.words = words
        self.directory = directory
    }

    /// What a view filters, on one line.
    public func line(of view: View) -> String {
        view.options.map(condition).joined(separator: " · ")
    }

    /// The views, each with what it filters below its name.
    public func table(of views: [View]) -> Table {
        Table(
            key: "views", columns: [Table.Column("name", words.label(.name))],
            rows: views.map { Table.Row([.text($0.name)], detail: line(of: $0)) })
    }

    /// A view with its history.
    public func page(of view: View, history: History) -> Page {
        let conditions = Cell.list(view.options.map { .text(condition($0)) })
        return Page(
            [
                .heading(Visible.oneLine(view.name), level: 1),
                .facts(
                    key: "view", [Fact("options", words.label(.conditions), conditions)]),
                .heading(words.label(.history), level: 2),
            ] + history.page(words).blocks)
    }

    /// What an option demands, as the register keeps it: itself where this program does not know it.
    func condition(_ text: String) -> String {
        guard let option = ViewOption(text) else { return Visible.oneLine(text) }
        return words.catalogue.condition(
            option.name, of: option.value.map(value(of: option.name)) ?? "")
    }

    private func value(of name: ViewOption.Name) -> (String) -> String {
        { text in
            let isList = [.status, .kind, .topic, .meeting].contains(name)
            let parts = isList ? text.split(separator: ",").map(String.init) : [text]
            return parts.map { word($0, of: name) }.joined(separator: words.catalogue.comma)
        }
    }

    private func word(_ text: String, of name: ViewOption.Name) -> String {
        switch name {
        case .status: Status(rawValue: text).map(words.status) ?? text
        case .kind: RecommendationKind(rawValue: text).map(words.kind) ?? text
        case .topic: words.topic(text)
        case .owner: Visible.oneLine(directory[text]?.name ?? text)
        case .sort: Order(rawValue: text).map(words.catalogue.order) ?? text
        default: Visible.oneLine(text)
        }
    }
}
