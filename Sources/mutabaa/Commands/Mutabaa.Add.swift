import ArgumentParser
import Days
import Recommendations
import Register
import Reporting

extension Mutabaa {
    /// Adds a recommendation that no record was read for.
    struct Add: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: "Add one recommendation by hand.",
            discussion: """
                EXAMPLE
                  mutabaa add "إعداد دليل إجراءات" --meeting 1 --owner training --due "خلال شهرين"
                  mutabaa add "Review the guard rota" --title "Staff meeting" --day 2026-03-01
                """)

        @Argument(help: "The action, on one line.")
        var text: String

        @Option(help: "The meeting's number.", completion: .meeting)
        var meeting: String?

        @Option(help: "The title of a meeting, which is made if there is none such.")
        var title: String?

        @Option(help: ArgumentHelp("The day of that meeting.", valueName: "day"))
        var day: String?

        @Option(
            help: "recommendation, decision, directive or agreement.",
            completion: .keys(of: RecommendationKind.self))
        var kind = "recommendation"

        @Option(help: "The responsible agency: its key or any of its names.", completion: .agency)
        var owner: String?

        @Option(help: ArgumentHelp("The due day.", valueName: "day"))
        var due: String?

        @Option(help: "Topics, separated by commas.", completion: .topics)
        var topic: String?

        @Option(help: "A law it names: 5, or 5/2018.")
        var law: String?

        @Option(help: "high, normal or low.", completion: .keys(of: Priority.self))
        var priority = "normal"

        @Option(help: "The office's own note.")
        var note: String?

        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let register = try desk.register()
            let new = try recommendation(at: desk, in: register)
            let done = try register.add(new, header: desk.header("add"))
            let item = try register.now().recommendation(done.value)
            desk.tell(act: done.act, [.added(id: item.id, item: item.item)])
        }

        private func recommendation(
            at desk: Desk, in register: Register
        ) throws(Failure) -> NewRecommendation {
            var new = NewRecommendation(
                meeting: try occasion(at: desk), text: try Typed.text(text, option: "TEXT"))
            new.kind = try Typed.word(kind, option: "--kind")
            new.priority = try Typed.word(priority, option: "--priority")
            new.note = note
            if let topic { new.topics = try Typed.topics(topic) }
            if let law { new.laws = [try Typed.law(law)] }
            if let owner {
                let directory = try register.now().directory()
                new.owner = .agency(try Typed.agency(owner, in: directory).key)
            }
            if let due {
                new.due = try desk.day(due, option: "--due")
                new.dueText = due
            }
            return new
        }

        private func occasion(at desk: Desk) throws(Failure) -> NewRecommendation.Occasion {
            if let meeting {
                if title != nil { throw .conflictingOptions("--meeting", "--title") }
                if day != nil { throw .conflictingOptions("--meeting", "--day") }
                guard let id = Int(meeting) else { throw .unknownMeeting(meeting) }
                return .known(id)
            }
            guard let title else { throw .missingOption("--meeting") }
            let day = try desk.day(ifAny: self.day, option: "--day")
            return .named(title: try Typed.text(title, option: "--title"), day: day)
        }
    }
}
