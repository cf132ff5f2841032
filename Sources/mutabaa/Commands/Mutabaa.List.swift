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
                  mutabaa list --all --format csv > register.csv
                """)

        @OptionGroup var filter: FilterOptions

        @Flag(help: "Closed ones too, and those that a later meeting repeated.")
        var all = false

        @Option(
            help: "due, id, owner, meeting, status, priority or updated.",
            completion: .keys(of: Order.self))
        var sort = "due"

        @Option(help: "table, json, ndjson or csv.", completion: .keys(of: ListFormat.self))
        var format = "table"

        @OptionGroup var past: PastOptions
        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let desk = try past.desk(desk)
            let order: Order = try Typed.word(sort, option: "--sort")
            let format: ListFormat = try Typed.word(self.format, option: "--format")
            let filter = try filter(at: desk)
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

        private func filter(at desk: Desk) throws(Failure) -> Filter {
            let filters = try self.filter.filters(at: desk)
            if all { return .all(filters) }
            let standard: [Filter] =
                filter.status == nil ? [.current, .category(.open)] : [.current]
            return .all(standard + filters)
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
            var csv = ListCSV()
            try desk.snapshot().forEachTextRow(matching: filter, on: desk.today, in: order) {
                csv.write($0, to: &output)
            }
            csv.finish(to: &output)
        }
    }
}

/// In which format a list is written.
private enum ListFormat: String, CaseIterable {
    case table
    case json
    case ndjson
    case csv

    /// The format of its rows; nil for the table.
    var rows: RowFormat? { RowFormat(rawValue: rawValue) }
}
