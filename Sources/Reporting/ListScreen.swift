public import Days
public import Recommendations

/// The default list: a line of figures, then two lines a recommendation.
public struct ListScreen: Sendable {
    /// What is listed, in order.
    public var items: [Recommendation]
    /// The day of which it is true.
    public var day: Day
    /// How many days "due soon" looks ahead.
    public var dueSoonDays: Int

    /// Lists recommendations on a day.
    public init(_ items: [Recommendation], on day: Day, dueSoonDays: Int) {
        self.items = items
        self.day = day
        self.dueSoonDays = dueSoonDays
    }

    /// The list as a page.
    ///
    /// To add a column, add it to both arrays.
    public func page(_ words: Words) -> Page {
        let summary = ListSummary(items, on: day, dueSoonDays: dueSoonDays)
        let header = Page.Block.figures(words.catalogue.figures(summary))
        if items.isEmpty { return Page([header]) }
        return Page([header, .table(Self.table(key: "items", items, on: day, words))])
    }

    /// The table of a list, which reports use too.
    static func table(
        key: String, _ items: [Recommendation], on day: Day, _ words: Words
    ) -> Table {
        let columns = [
            Table.Column("id", words.label(.id), isNumeric: true),
            Table.Column("item", words.label(.item)),
            Table.Column("due", words.label(.due)),
            Table.Column("daysLate", words.label(.late), isNumeric: true),
            Table.Column("extensions", words.label(.extensions), isNumeric: true),
            Table.Column("repeats", words.label(.repeats)),
            Table.Column("status", words.label(.status)),
        ]
        return Table(key: key, columns: columns, rows: items.map { row($0, on: day, words) })
    }

    private static func row(
        _ item: Recommendation, on day: Day, _ words: Words
    ) -> Table.Row {
        Table.Row(
            [
                .integer(item.id),
                .text(item.item),
                item.due.map(Cell.day) ?? .word(key: "", words.label(.none)),
                Cell(item.daysLate(on: day)),
                .integer(item.extensions),
                item.timesRecommended > 1 ? .text("x\(item.timesRecommended)") : .missing,
                .word(key: item.status.rawValue, status(of: item, words)),
            ], detail: lead(item, words) + item.text, lead: lead(item, words),
            tones: item.isOverdue(on: day) ? ["daysLate": .alarm] : [:])
    }

    private static func status(of item: Recommendation, _ words: Words) -> String {
        let isInferred = item.owner?.basis == .inferred
        let separator = words.language == .arabic ? "، " : ", "
        return words.status(item.status)
            + (isInferred ? separator + words.label(.ownerInferred) : "")
            + (item.isRepeatedLater ? separator + words.label(.repeatedLater) : "")
    }

    private static func lead(_ item: Recommendation, _ words: Words) -> String {
        "\(item.owner?.name ?? words.label(.noOwner)): "
    }
}
