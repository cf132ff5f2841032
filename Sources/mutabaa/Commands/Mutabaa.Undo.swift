import ArgumentParser
import Recommendations
import Register
import Reporting

extension Mutabaa {
    /// Takes back an act by a new one.
    struct Undo: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "undo",
            abstract: "Take back your last act, or a given one, by a new act.",
            discussion: """
                An act is refused where later acts build on it.

                EXAMPLE
                  mutabaa undo
                  mutabaa undo --act 41 --reason "قُيدت خطأً"
                """)

        @Option(help: ArgumentHelp("The act to take back.", valueName: "number"))
        var act: String?

        @OptionGroup(title: "What is said of the change") var said: RemarkOptions
        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            _ = try desk.snapshot()
            let header = try desk.header("undo", remarks: try said.remarks(at: desk))
            let register = try desk.register()
            let done =
                if let act {
                    try register.undo(
                        act: try Typed.number(act, option: "--act", in: 1...Int.max), header: header
                    )
                } else {
                    try register.undo(header: header)
                }
            let undone = done.value.undone
            desk.tell(.undone(act: undone.number, command: undone.command))
            if let act = done.act { desk.tell(.recordedUndo(act: act)) }
        }
    }
}
