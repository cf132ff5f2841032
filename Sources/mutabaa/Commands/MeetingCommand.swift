import ArgumentParser
import Recommendations
import Register
import Reporting

/// The commands about meetings.
struct MeetingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meeting",
        abstract: "List, show and correct meetings.",
        discussion: """
            EXAMPLE
              mutabaa meeting list
              mutabaa meeting set 2 --day 2026-01-28
            """,
        subcommands: [List.self, Show.self, Set.self],
        defaultSubcommand: List.self)

    @OptionGroup var global: GlobalOptions

    /// Lists the meetings.
    struct List: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the meetings, with how many recommendations are open.",
            discussion: """
                EXAMPLE
                  mutabaa meeting list
                """)

        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let snapshot = try desk.snapshot()
            var tallies: [Int: Tally] = [:]
            for row in try snapshot.tallies(by: .meeting, matching: .current, on: desk.today) {
                if case .meeting(let meeting) = row.group { tallies[meeting.id] = row.tally }
            }
            let meetings = try snapshot.meetings().map { ($0, tallies[$0.id] ?? Tally()) }
            desk.show(Page([.table(Tables.meetings(meetings, desk.words))]))
        }
    }

    /// Shows a meeting and its recommendations.
    struct Show: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Show a meeting, its sources and all its recommendations.",
            discussion: """
                EXAMPLE
                  mutabaa meeting show 1
                """)

        @Argument(help: "The meeting's number.", completion: .meeting)
        var id: String

        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            guard let number = Int(id) else { throw .unknownMeeting(id) }
            let snapshot = try desk.snapshot()
            let meeting = try snapshot.meeting(number)
            let facts = Tables.meeting(
                meeting, sources: try snapshot.sources(of: number), desk.words)
            let items = try snapshot.recommendations(
                matching: .meetings([number]), on: desk.today, in: .meeting)
            let list = ListScreen(items, on: desk.today, dueSoonDays: try desk.dueSoonDays())
            desk.show(Page([.facts(key: "meeting", facts)] + list.page(desk.words).blocks))
        }
    }

    /// Corrects what is known of a meeting.
    struct Set: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "set",
            abstract: "Correct what is known of a meeting.",
            discussion: """
                EXAMPLE
                  mutabaa meeting set 2 --day 2026-01-28 --place "طرابلس"
                """)

        @Argument(help: "The meeting's number.", completion: .meeting)
        var id: String

        @Option(help: "The title.")
        var title: String?

        @Option(help: ArgumentHelp("The day.", valueName: "day"))
        var day: String?

        @Option(help: "The place.")
        var place: String?

        @Option(help: "Who led it.")
        var chair: String?

        @Option(help: "Its own number or reference.")
        var number: String?

        @Option(
            help: "normal, secret or top-secret.",
            completion: .keys(of: Meeting.Classification.self))
        var classification: String?

        @OptionGroup(title: "What is said of the change") var said: RemarkOptions
        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            guard let id = Int(self.id) else { throw .unknownMeeting(self.id) }
            _ = try desk.snapshot().meeting(id)
            let update = try update(at: desk)
            if update == MeetingUpdate() { throw .nothingToChange }
            let header = try desk.header("meeting set", remarks: try said.remarks(at: desk))
            let done = try desk.register().setMeeting(id, to: update, header: header)
            let dated = done.value.isEmpty ? [] : [Notice.deadlinesFound(done.value)]
            desk.tell(act: done.act, [.meetingChanged(id)] + dated)
            let now = try desk.register().now()
            let ids = try now.ids(matching: .meetings([id]), on: desk.today)
            try desk.warnOfEarlyDays(ids, in: now)
        }

        private func update(at desk: Desk) throws(Failure) -> MeetingUpdate {
            var update = MeetingUpdate()
            update.title = title
            update.place = place
            update.chair = chair
            update.number = number
            if let day { update.day = try desk.day(day, option: "--day") }
            if let classification {
                update.classification = try Typed.word(classification, option: "--classification")
            }
            return update
        }
    }
}
