import ArgumentParser
import Recommendations
import Register
import Reporting

extension Mutabaa {
    /// Lists recommendations: the open ones, unless asked otherwise.
    struct List: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List recommendations: the open ones, unless asked otherwise.",
            discussion: """
                EXAMPLE
                  mutabaa list
                  mutabaa list --owner "إدارة التدريب" --overdue
                  mutabaa list --view "متأخرات إدارة التدريب"
                  mutabaa list --all --format csv > register.csv
                """)

        @OptionGroup var view: ViewOptions
        @OptionGroup var selection: SelectionOptions

        @Option(help: "table, json, ndjson or csv.", completion: .keys(of: ListFormat.self))
        var format = "table"

        @OptionGroup var past: PastOptions
        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let kept = try view.selection(at: desk)
            let desk = try past.desk(desk)
            let orders = (typed: try selection.order(), kept: try kept?.order())
            let order = orders.typed ?? orders.kept ?? .due
            let format: ListFormat = try Typed.word(self.format, option: "--format")
            let filter = try Self.filter(of: [kept, selection].compactMap(\.self), at: desk)
            if let rows = format.rows {
                try stream(filter, order, as: rows, at: desk)
            } else {
                let items = try desk.snapshot()
                    .recommendations(matching: filter, on: desk.today, in: order)
                desk.show(
                    ListScreen(items, on: desk.today, dueSoonDays: try desk.dueSoonDays())
                        .page(desk.words))
            }
        }

        /// What a view and the typed options mean together: the open ones, unless one of them names
        /// statuses or all.
        private static func filter(
            of selections: [SelectionOptions], at desk: Desk
        ) throws(Failure) -> Filter {
            var filters: [Filter] = []
            for selection in selections { filters += try selection.filter.filters(at: desk) }
            if selections.contains(where: \.all) { return .all(filters) }
            let namesStatus = selections.contains { $0.filter.status != nil }
            return .all((namesStatus ? [.current] : [.current, .category(.open)]) + filters)
        }

        private func stream(
            _ filter: Filter, _ order: Order, as format: RowFormat, at desk: Desk
        ) throws(Failure) {
            if format == .csv { return try streamCSV(filter, order, at: desk) }
            var output = Output.results
            var isFirst = true
            format.begin(ItemRow.columns, to: &output)
            try desk.snapshot().forEachRecommendation(matching: filter, on: desk.today, in: order) {
                let fields = ItemRow.fields(of: $0, on: desk.today)
                format.write(fields, isFirst: isFirst, to: &output)
                isFirst = false
            }
            format.end(isEmpty: isFirst, to: &output)
        }

        private func streamCSV(_ filter: Filter, _ order: Order, at desk: Desk) throws(Failure) {
            var output = Output.results
            let rows = try desk.snapshot().textRows(
                matching: filter, on: desk.today, in: order, escaping: ListCSV.escaping)
            ListCSV.write(rows, to: &output)
        }
    }
}
