import ArgumentParser
import Recommendations
import Register
import Reporting

/// The commands about settings.
struct SettingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "setting",
        abstract: "Show and change the register's settings.",
        discussion: """
            EXAMPLE
              mutabaa setting list
              mutabaa setting set language ar
            """,
        subcommands: [List.self, Get.self, Set.self],
        defaultSubcommand: List.self)

    @OptionGroup var global: GlobalOptions

    /// Lists the settings.
    struct List: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the settings and their values.",
            discussion: """
                EXAMPLE
                  mutabaa setting list
                """)

        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let values = try desk.snapshotIfAny()?.settings() ?? [:]
            desk.show(Page([.table(Tables.settings(values, desk.words))]))
        }
    }

    /// Prints a setting's value.
    struct Get: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "get",
            abstract: "Print a setting's value.",
            discussion: """
                EXAMPLE
                  mutabaa setting get language
                """)

        @Argument(help: "The setting.", completion: .setting)
        var setting: String

        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let key: SettingKey = try Typed.word(setting, option: "SETTING")
            let value = try desk.snapshotIfAny()?.setting(key) ?? key.standard
            var output = Output.results
            if let value { output.write(Visible.oneLine(value) + "\n") }
        }
    }

    /// Changes a setting.
    struct Set: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "set",
            abstract: "Change a setting; without a value, back to what it was at first.",
            discussion: """
                EXAMPLE
                  mutabaa setting set office "مكتب المتابعة"
                  mutabaa setting set weekend "friday, saturday"
                """)

        @Argument(help: "The setting.", completion: .setting)
        var setting: String

        @Argument(help: "The value.")
        var value: String?

        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let key: SettingKey = try Typed.word(setting, option: "SETTING")
            let done = try desk.register()
                .set(key, to: value, header: desk.header("setting set"))
            desk.tell(act: done.act, [.settingChanged(key)])
        }
    }
}
