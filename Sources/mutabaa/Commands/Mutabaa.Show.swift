import ArabicText
import ArgumentParser
import Recommendations
import Register
import Reporting

extension Mutabaa {
    /// Shows all that is known of one recommendation.
    struct Show: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Show all that is known of a recommendation, with its source and history.",
            discussion: """
                EXAMPLE
                  mutabaa show 12
                  mutabaa show 3.6 --as-of 2026-01-31
                """)

        @Argument(
            help: "The recommendation: its number, or MEETING.ORDINAL.",
            completion: .recommendation)
        var id: String

        @Option(help: "text, markdown or json.", completion: .keys(of: PageFormat.self))
        var format = "text"

        @OptionGroup var past: PastOptions
        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let desk = try past.desk(desk)
            let format: PageFormat = try Typed.word(self.format, option: "--format")
            let snapshot = try desk.snapshot()
            let item = try ItemNumbers.one(id, in: snapshot)
            let sheet = ItemSheet(
                item, sourceLines: try sentence(of: item, in: snapshot),
                history: try snapshot.history(ofRecommendation: item.id), on: desk.today)
            var output = Output.results
            format.write(sheet.page(desk.words), to: &output)
        }

        private func sentence(
            of item: Recommendation, in snapshot: Snapshot
        ) throws(Failure) -> String? {
            guard let place = item.place, let text = try snapshot.text(ofSource: place.source)
            else {
                return nil
            }
            let source = SourceText(text)
            return source.string(in: source.sentence(around: place.span))
        }
    }
}

extension Snapshot {
    /// The history of a recommendation, act by act.
    func history(ofRecommendation id: Int) throws(Failure) -> History {
        let entries = try history(of: Subject(.recommendation, id))
        return History(
            entries.map { History.Entry(act: $0.act, events: [$0.event]) },
            directory: try directory(), viewNames: [:])
    }
}
