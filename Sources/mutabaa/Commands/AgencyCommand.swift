import ArgumentParser
import Documents
import Recommendations
import Register
import Reporting

/// The commands about agencies.
struct AgencyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agency",
        abstract: "List, add and read in agencies.",
        discussion: """
            EXAMPLE
              mutabaa agency import agencies.csv
              mutabaa agency alias training "مركز التدريب"
            """,
        subcommands: [List.self, Add.self, Alias.self, Import.self],
        defaultSubcommand: List.self)

    @OptionGroup var global: GlobalOptions

    /// Lists the agencies.
    struct List: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the agencies.",
            discussion: """
                EXAMPLE
                  mutabaa agency list
                """)

        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let agencies = try desk.snapshot().agencies()
            desk.show(Page([.table(Tables.agencies(agencies, desk.words))]))
        }
    }

    /// Adds an agency.
    struct Add: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: "Add an agency.",
            discussion: """
                EXAMPLE
                  mutabaa agency add training "إدارة التدريب" --parent ministry
                """)

        @Argument(help: "Its key: lower-case letters, digits and hyphens.")
        var key: String

        @Argument(help: "Its name.")
        var name: String

        @Option(help: "Its English name.")
        var english: String?

        @Option(help: "Another name; may be given several times.")
        var alias: [String] = []

        @Option(help: "The key of the agency it belongs to.", completion: .agencyKey)
        var parent: String?

        @Option(help: "Topics, separated by commas.", completion: .topics)
        var topic: String?

        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let topics = try topic.map { text throws(Failure) in try Typed.topics(text) }
            let agency = Agency(
                key: key, name: name, english: english, aliases: alias, parent: parent,
                topics: topics ?? [])
            let done = try desk.register()
                .addAgency(agency, header: desk.header("agency add"))
            desk.tell(act: done.act, [.agencyAdded(key)])
        }
    }

    /// Gives an agency another name.
    struct Alias: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "alias",
            abstract: "Give an agency another name.",
            discussion: """
                EXAMPLE
                  mutabaa agency alias training "مركز التدريب"
                """)

        @Argument(help: "The agency: its key or any of its names.", completion: .agency)
        var agency: String

        @Argument(help: "The other name.")
        var alias: String

        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let key = try Typed.agency(agency, in: try desk.snapshot().directory()).key
            let done = try desk.register()
                .addAlias(alias, to: key, header: desk.header("agency alias"))
            desk.tell(act: done.act, [.aliasAdded(alias: alias, agency: key)])
        }
    }

    /// Reads agencies in from a table.
    struct Import: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "import",
            abstract: "Read agencies in from comma-separated values.",
            discussion: """
                The columns are key, name, english, aliases, parent and topics; several aliases or \
                topics are separated by semicolons. A known key is changed, a new one added.

                EXAMPLE
                  mutabaa agency import agencies.csv
                """)

        @Argument(help: "The file.", completion: .file())
        var file: String

        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let known = try desk.snapshotIfAny()?.agencies().map(\.key) ?? []
            let table = try AgencyTableReader.read(path: file, known: Set(known))
            let done = try desk.register()
                .importAgencies(table.agencies, header: desk.header("agency import"))
            desk.tell(
                act: done.act,
                [.agenciesRead(added: done.value.added, changed: done.value.changed)])
            for finding in table.findings { desk.tell(finding) }
        }
    }
}
