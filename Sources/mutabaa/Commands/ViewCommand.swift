import ArgumentParser
import Recommendations
import Register
import Reporting

/// The commands about views.
struct ViewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "view",
        abstract: "Save filters under a name, for list and report.",
        discussion: """
            EXAMPLE
              mutabaa view save "متأخرات إدارة التدريب" --owner training --overdue
              mutabaa list --view "متأخرات إدارة التدريب"
            """,
        subcommands: [List.self, Show.self, Save.self, Remove.self],
        defaultSubcommand: List.self)

    @OptionGroup var global: GlobalOptions

    /// Lists the views.
    struct List: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the views with their filters.",
            discussion: """
                EXAMPLE
                  mutabaa view list
                  mutabaa view list --format csv
                """)

        @Option(help: "table, json, ndjson or csv.", completion: .keys(of: ListFormat.self))
        var format = "table"

        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let format: ListFormat = try Typed.word(self.format, option: "--format")
            let snapshot = try desk.snapshot()
            let views = try snapshot.views()
            if let rows = format.rows { return ViewRow.write(views, as: rows) }
            let teller = ViewTeller(words: desk.words, directory: try snapshot.directory())
            desk.show(Page([.table(teller.table(of: views))]))
        }
    }

    /// Shows a view.
    struct Show: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Show a view: its filters, and what became of it.",
            discussion: """
                EXAMPLE
                  mutabaa view show "متأخرات إدارة التدريب"
                """)

        @Argument(help: "The view's name.", completion: .view)
        var name: String

        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let snapshot = try desk.snapshot()
            let view = try snapshot.view(named: name)
            let teller = ViewTeller(words: desk.words, directory: try snapshot.directory())
            let history = try snapshot.history(ofView: view)
            desk.show(teller.page(of: view, history: history))
        }
    }

    /// Saves a view.
    struct Save: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "save",
            abstract: "Save filters of list under a name; a view of that name is replaced.",
            discussion: """
                Names of agencies and days such as "نهاية الشهر" are kept as they were typed, and \
                read anew whenever the view is used. In names, hamza, ة and blanks do not matter.

                EXAMPLE
                  mutabaa view save "متأخرات إدارة التدريب" --owner training --overdue
                  mutabaa view save "قبل نهاية الشهر" --due-before "نهاية الشهر" --sort owner
                """)

        @Argument(help: "The view's name: any text of up to 64 characters.", completion: .view)
        var name: String

        @OptionGroup var selection: SelectionOptions
        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            // Judged as list would judge it; what it means today is not kept.
            _ = try selection.filter.filters(at: desk)
            _ = try selection.order()
            let view = View(name: name, options: selection.typed)
            let done = try desk.register().saveView(view, header: desk.header("view save"))
            desk.tell(act: done.act, [.viewSaved(name: name, isReplaced: done.value)])
        }
    }

    /// Removes a view.
    struct Remove: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove",
            abstract: "Remove a view.",
            discussion: """
                EXAMPLE
                  mutabaa view remove "متأخرات إدارة التدريب"
                """)

        @Argument(help: "The view's name.", completion: .view)
        var name: String

        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            _ = try desk.snapshot().view(named: name)
            let done = try desk.register()
                .removeView(named: name, header: desk.header("view remove"))
            desk.tell(act: done.act, [.viewRemoved(done.value)])
        }
    }
}

extension ViewRow {
    /// Writes views for machines.
    fileprivate static func write(_ views: [View], as format: RowFormat) {
        var output = Output.results
        format.begin(columns, to: &output)
        for (index, view) in views.enumerated() {
            format.write(fields(of: view), isFirst: index == 0, to: &output)
        }
        format.end(isEmpty: views.isEmpty, to: &output)
    }
}

extension Snapshot {
    /// The history of a view, act by act.
    fileprivate func history(ofView view: View) throws(Failure) -> History {
        let entries = try history(of: Subject(.view, view.key))
        return History(
            entries.map { History.Entry(act: $0.act, events: [$0.event]) },
            directory: try directory(), viewNames: try viewNames())
    }
}
