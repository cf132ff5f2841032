import ArgumentParser
import Recommendations

/// What may be said of a change.
struct RemarkOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The day it happened, if not today.", valueName: "day"))
    var on: String?

    @Option(help: ArgumentHelp("Who said it.", valueName: "name"))
    var saidBy: String?

    @Option(help: ArgumentHelp("A letter's number.", valueName: "number"))
    var reference: String?

    @Option(help: "Why. Closing, reopening and correcting need it.")
    var reason: String?

    /// The remarks, their day read.
    func remarks(at desk: Desk) throws(Failure) -> Remarks {
        Remarks(
            happenedOn: try desk.pastDay(ifAny: on, option: "--on"),
            saidBy: try Typed.text(ifAny: saidBy, option: "--said-by"),
            reference: try Typed.text(ifAny: reference, option: "--reference"),
            reason: try Typed.text(ifAny: reason, option: "--reason"))
    }
}
