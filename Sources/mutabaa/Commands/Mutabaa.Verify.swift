import ArgumentParser
import Recommendations
import Register
import Reporting

extension Mutabaa {
    /// Checks that the register is what its events tell.
    struct Verify: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify",
            abstract: "Check that the register is what its events tell, and whole.",
            discussion: """
                Exits with 1 and names the first difference. A register that was cut or recomputed \
                as a whole is found only against a head that was kept elsewhere.

                EXAMPLE
                  mutabaa verify
                  mutabaa verify --head > /media/usb/head.txt
                  mutabaa verify --against "$(cat /media/usb/head.txt)"
                """)

        @Flag(help: "Print the head, to be kept elsewhere.")
        var head = false

        @Option(help: ArgumentHelp("A head that was kept.", valueName: "head"))
        var against: String?

        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            switch try verification(at: desk) {
            case .sound(let found) where head:
                var output = Output.results
                output.write("\(found)\n")
            case .sound(let found):
                let sentence = desk.words.notice(.sound(acts: found.act, events: found.event))
                desk.show(Page([.line(sentence)]))
            case .broken(let discrepancy):
                throw .unsound(discrepancy)
            }
        }

        /// A file too damaged to be opened is a difference too.
        private func verification(at desk: Desk) throws(Failure) -> Verification {
            do {
                let register = try desk.registerForReading()
                guard let against else { return try register.verify() }
                return try register.verify(against: against)
            } catch .damaged(_, let reason, _) {
                return .broken(.damaged(reason))
            }
        }
    }
}
