import ArgumentParser
import Recommendations
import Register

/// The fields of a recommendation that a user may change.
struct UpdateOptions: ParsableArguments {
    @Option(help: "The new status.")
    var status: String?

    @Option(help: "The responsible agency: its key or any of its names; none for nobody.")
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

    @Option(help: "high, normal or low.")
    var priority: String?

    @Option(help: "The corrected text of the action.")
    var text: String?

    @Option(help: "All its topics, separated by commas.")
    var topic: String?

    @Option(help: "All the agencies that help, separated by commas.")
    var supporting: String?

    @Flag(help: "Mark as looked at.")
    var reviewed = false

    /// The update that the options ask for.
    func update(at desk: Desk) throws(Failure) -> RecommendationUpdate {
        var update = RecommendationUpdate()
        update.position = position
        update.obstacle = obstacle
        update.remedy = remedy
        update.note = note
        update.isReviewed = reviewed
        if let status { update.status = try Typed.word(status, option: "--status") }
        if let priority { update.priority = try Typed.word(priority, option: "--priority") }
        if let progress {
            update.progress = try Typed.number(progress, option: "--progress", in: 0...100)
        }
        if let text { update.text = try Typed.text(text, option: "--text") }
        if let topic { update.topics = topic.isEmpty ? [] : try Typed.topics(topic) }
        if let due { update.due = try dueChange(due, at: desk) }
        try addAgencies(to: &update, at: desk)
        return update
    }

    private func dueChange(
        _ due: String, at desk: Desk
    ) throws(Failure) -> RecommendationUpdate.DueChange {
        due == "none" ? .clear : .set(try desk.day(due, option: "--due"), words: due)
    }

    private func addAgencies(
        to update: inout RecommendationUpdate, at desk: Desk
    ) throws(Failure) {
        if owner != nil, confirmOwner { throw .conflictingOptions("--owner", "--confirm-owner") }
        if confirmOwner { update.owner = .confirm }
        if owner == nil, supporting == nil { return }
        let directory = try desk.snapshot().directory()
        if let owner {
            update.owner =
                owner == "none" ? .clear : .assign(try Typed.agency(owner, in: directory).named)
        }
        if let supporting {
            var agencies: [NamedAgency] = []
            for name in supporting.split(whereSeparator: { $0 == "," || $0 == "،" }) {
                agencies.append(try Typed.agency(String(name), in: directory).named)
            }
            update.supporting = agencies
        }
    }
}
