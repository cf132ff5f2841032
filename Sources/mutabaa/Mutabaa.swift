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
        let commands = groups + configuration.subcommands
        let typed = Array(CommandLine.arguments.dropFirst())
        RawArguments.check(typed)
        let arguments = CommonOptions.moved(
            typed, commands: Set(commands.map { $0._commandName }))
        guard var command = simpleCommand(arguments, among: commands) else {
            return main(arguments)
        }
        do { try command.run() } catch { exit(withError: error) }
    }

    /// Reads the arguments of a command without a tree around it, which takes a third less.
    ///
    /// - Returns: The command; nil for groups, for help, and for what is wrong: messages about that
    ///   name the whole tree.
    private static func simpleCommand(
        _ arguments: [String], among commands: [any ParsableCommand.Type]
    ) -> (any ParsableCommand)? {
        guard let name = arguments.first,
            let kind = commands.first(where: { $0._commandName == name }),
            kind.configuration.subcommands.isEmpty,
            let command = try? kind.parseAsRoot(Array(arguments.dropFirst())),
            type(of: command) == kind
        else { return nil }
        return command
    }
}
