import ArgumentParser
import Recommendations
import Register

extension Mutabaa {
    /// Extends the due day of recommendations.
    struct Extend: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "extend",
            abstract: "Extend the due day; the original day stays on record.",
            discussion: """
                EXAMPLE
                  mutabaa extend 12 --to "نهاية الربع الثالث" --reason "تأخر التوريد"
                """)

        @Argument(help: "Recommendations: 12, 3.6, 3-7, 2,5.", completion: .openRecommendations)
        var ids: [String]

        @Option(help: ArgumentHelp("The later day.", valueName: "day"))
        var to: String

        @OptionGroup(title: "What is said of the change") var said: RemarkOptions
        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let ids = try ItemNumbers.read(self.ids, at: desk)
            var update = RecommendationUpdate()
            update.due = .extend(to: try desk.day(to, option: "--to"))
            try desk.update(ids, with: update, remarks: try said.remarks(at: desk), as: "extend")
        }
    }
}
