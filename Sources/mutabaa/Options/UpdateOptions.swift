import ArgumentParser
import Recommendations

/// The fields of a recommendation that a user may change.
struct UpdateOptions: ParsableArguments {
    @Option(help: "The new status.", completion: .status)
    var status: String?

    @Option(
        help: "The responsible agency: its key or any of its names; none for nobody.",
        completion: .agencyOrNone)
    var owner: String?

    @Flag(help: "Confirm the owner that was inferred.")
    var confirmOwner = false

    @Option(help: ArgumentHelp("The due day; none for no day.", valueName: "day"))
    var due: String?

    @Option(help: "The official sentence on where it stands; it goes into reports.")
    var position: String?

    @Option(help: "What stands in the way.")
    var obstacle: String?

    @Option(help: "What would help.")
    var remedy: String?

    @Option(help: "The office's own note, which never leaves it.")
    var note: String?

    @Option(help: ArgumentHelp("How far it is, 0 to 100.", valueName: "percent"))
    var progress: String?

    @Option(help: "high, normal or low.", completion: .keys(of: Priority.self))
    var priority: String?

    @Option(help: "The corrected text of the action.")
    var text: String?

    @Option(help: "All its topics, separated by commas.", completion: .topics)
    var topic: String?

    @Option(help: "All the agencies that help, separated by commas.", completion: .agencies)
    var supporting: String?

    @Flag(help: "Mark as looked at.")
    var reviewed = false

    /// The values as they were typed.
    var typed: TypedUpdate {
        TypedUpdate(
            status: status, owner: owner, confirmsOwner: confirmOwner, due: due,
            position: position, obstacle: obstacle, remedy: remedy, note: note,
            progress: progress, priority: priority, text: text, topics: topic,
            supporting: supporting, isReviewed: reviewed)
    }
}
