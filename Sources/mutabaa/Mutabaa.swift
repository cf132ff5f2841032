import ArgumentParser

/// The program.
///
/// Each command is one file in Commands, and holds no rules of its own.
@main
struct Mutabaa: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mutabaa",
        abstract: "Follows up what meetings recommended, until it is carried out.",
        discussion: """
            Reads the records of meetings, finds what was recommended, decided, directed or agreed, \
            and keeps a register of it.

            EXAMPLE
              mutabaa import minutes.txt
              mutabaa list --overdue
              mutabaa update 12 --status in-progress --due "قبل نهاية الشهر"
              mutabaa report
            """,
        version: "mutabaa 0.1.0",
        groupedSubcommands: [
            CommandGroup(
                name: "Reading records",
                subcommands: [Extract.self, Import.self, Add.self]),
            CommandGroup(
                name: "Following up",
                subcommands: [
                    List.self, Show.self, Update.self, Edit.self, Extend.self, Link.self,
                    Search.self, Report.self,
                ]),
            CommandGroup(
                name: "Looking back",
                subcommands: [History.self, Undo.self, Verify.self]),
            CommandGroup(
                name: "The office",
                subcommands: [
                    AgencyCommand.self, MeetingCommand.self, ViewCommand.self, SettingCommand.self,
                    DayCommand.self,
                ]),
        ])

    /// So that they are in the manual and completed here too; ``CommonOptions`` moves them.
    @OptionGroup var global: GlobalOptions

    static func main() {
        let groups = configuration.groupedSubcommands.flatMap(\.subcommands)
        let commands = (groups + configuration.subcommands).map { $0._commandName }
        let arguments = Array(CommandLine.arguments.dropFirst())
        RawArguments.check(arguments)
        main(CommonOptions.moved(arguments, commands: Set(commands)))
    }
}
