import Recommendations
import Register

/// What a user typed to change a recommendation, by options or in an editor; nil for what stays.
struct TypedUpdate {
    var status: String?
    var owner: String?
    var confirmsOwner = false
    var due: String?
    var position: String?
    var obstacle: String?
    var remedy: String?
    var note: String?
    var progress: String?
    var priority: String?
    var text: String?
    var topics: String?
    var supporting: String?
    var isReviewed = false

    /// The update that the values ask for.
    func update(at desk: Desk) throws(Failure) -> RecommendationUpdate {
        var update = RecommendationUpdate()
        update.position = position
        update.obstacle = obstacle
        update.remedy = remedy
        update.note = note
        update.isReviewed = isReviewed
        if let status { update.status = try Typed.word(status, option: "--status") }
        if let priority { update.priority = try Typed.word(priority, option: "--priority") }
        if let progress {
            update.progress = try Typed.number(progress, option: "--progress", in: 0...100)
        }
        if let text { update.text = try Typed.text(text, option: "--text") }
        if let topics { update.topics = topics.isEmpty ? [] : try Typed.topics(topics) }
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
        if owner != nil, confirmsOwner { throw .conflictingOptions("--owner", "--confirm-owner") }
        if confirmsOwner { update.owner = .confirm }
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
