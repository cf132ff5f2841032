import ArgumentParser
import Recommendations
import Register

extension Mutabaa {
    /// Confirms that a recommendation repeats an earlier one.
    struct Link: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "link",
            abstract: "Confirm that a recommendation repeats one of an earlier meeting.",
            discussion: """
                From then on the later one stands for both in lists and counts.

                EXAMPLE
                  mutabaa link 40 12
                  mutabaa link 40 none
                """)

        @Argument(help: "The later recommendation.", completion: .recommendation)
        var id: String

        @Argument(
            help: "The earlier one; none to take a link away.",
            completion: .recommendationOrNone)
        var earlier: String

        @OptionGroup(title: "What is said of the change") var said: RemarkOptions
        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let snapshot = try desk.snapshot()
            var update = RecommendationUpdate()
            update.repeats = earlier == "none" ? 0 : try ItemNumbers.one(earlier, in: snapshot).id
            let item = try ItemNumbers.one(id, in: snapshot)
            try desk.update(
                [item.id], with: update, remarks: try said.remarks(at: desk), as: "link")
        }
    }
}
