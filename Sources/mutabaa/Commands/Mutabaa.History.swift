import ArgumentParser
import Recommendations
import Register
import Reporting

extension Mutabaa {
    /// Tells what happened to a recommendation, or what was done last.
    struct History: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "history",
            abstract: "Tell what happened to a recommendation, or which acts came last.",
            discussion: """
                EXAMPLE
                  mutabaa history 12
                  mutabaa history --limit 50
                """)

        @Argument(
            help: "The recommendation: its number, or MEETING.ORDINAL.",
            completion: .recommendation)
        var id: String?

        @Option(help: ArgumentHelp("How many of the last acts.", valueName: "count"))
        var limit = "20"

        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let snapshot = try desk.snapshot()
            guard let id else { return desk.show(try acts(of: snapshot).page(desk.words)) }
            let item = try ItemNumbers.one(id, in: snapshot)
            desk.show(try snapshot.history(ofRecommendation: item.id).page(desk.words))
        }

        private func acts(of snapshot: Snapshot) throws(Failure) -> Reporting.History {
            let limit = try Typed.number(limit, option: "--limit", in: 1...1_000_000)
            let acts = try snapshot.lastActs(limit).sorted { $0.number < $1.number }
            var entries: [Reporting.History.Entry] = []
            for act in acts {
                let events = try snapshot.events(ofAct: act.number)
                entries.append(Reporting.History.Entry(act: act, events: events, isBrief: true))
            }
            return Reporting.History(
                entries, directory: try snapshot.directory(), viewNames: try snapshot.viewNames())
        }
    }
}
