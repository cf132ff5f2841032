import ArgumentParser
import Days
import Recommendations
import Register

/// Which recommendations a command is about.
///
/// Each option becomes a `Filter`.
struct FilterOptions: ParsableArguments {
    @Option(help: "With this status, or several separated by commas.", completion: .statuses)
    var status: String?

    @Option(help: "Owned by this agency: its key or any of its names.", completion: .agency)
    var owner: String?

    @Option(help: "With this topic, or one of several separated by commas.", completion: .topics)
    var topic: String?

    @Option(
        help: "Of this meeting's number, or several separated by commas.", completion: .meetings)
    var meeting: String?

    @Option(help: "Naming this law: 5, or 5/2018.")
    var law: String?

    @Option(help: "Of this kind, or several separated by commas.", completion: .kinds)
    var kind: String?

    @Option(help: ArgumentHelp("Due before this day.", valueName: "day"))
    var dueBefore: String?

    @Option(help: ArgumentHelp("Due within so many days.", valueName: "days"))
    var dueWithin: String?

    @Flag(help: "Overdue.")
    var overdue = false

    @Flag(help: "Without a due day.")
    var noDue = false

    @Flag(help: "Without an owner.")
    var noOwner = false

    @Flag(help: "That a person should look at.")
    var needsReview = false

    @Option(help: ArgumentHelp("Holding these words.", valueName: "words"))
    var search: String?

    /// The filters that the options name, without any that holds when none is given.
    func filters(at desk: Desk) throws(Failure) -> [Filter] {
        var filters: [Filter] = []
        if let status { filters.append(.statuses(try Typed.words(status, option: "--status"))) }
        if let kind { filters.append(.kinds(try Typed.words(kind, option: "--kind"))) }
        if let topic { filters.append(.topics(try Typed.topics(topic))) }
        if let owner { filters.append(try self.owner(owner, at: desk)) }
        if let meeting { filters.append(.meetings(try meetings(meeting, at: desk))) }
        if let law { filters.append(.law(try Typed.law(law))) }
        if let search {
            filters.append(FilterReader.read(try Typed.text(search, option: "--search")))
        }
        if noOwner { filters.append(.noOwner) }
        if needsReview { filters.append(.needsReview) }
        return filters + (try dayFilters(at: desk))
    }

    /// What was typed behind an option, empty for one that takes nothing; nil when it was not typed.
    func typed(_ name: ViewOption.Name) -> String? {
        switch name {
        case .status: status
        case .owner: owner
        case .topic: topic
        case .meeting: meeting
        case .law: law
        case .kind: kind
        case .dueBefore: dueBefore
        case .dueWithin: dueWithin
        case .overdue: overdue ? "" : nil
        case .noDue: noDue ? "" : nil
        case .noOwner: noOwner ? "" : nil
        case .needsReview: needsReview ? "" : nil
        case .search: search
        case .all, .sort: nil
        }
    }

    private func dayFilters(at desk: Desk) throws(Failure) -> [Filter] {
        var filters: [Filter] = []
        if let dueBefore {
            filters.append(.dueBefore(try desk.day(dueBefore, option: "--due-before")))
        }
        if let dueWithin {
            let days = try Typed.number(dueWithin, option: "--due-within", in: 0...3650)
            filters.append(.dueWithin(days: days))
        }
        if overdue { filters.append(.overdue) }
        if noDue { filters.append(.noDue) }
        return filters
    }

    /// An agency by any name, or else the name of a body that only records know.
    private func owner(_ name: String, at desk: Desk) throws(Failure) -> Filter {
        let snapshot = try desk.snapshot()
        do {
            return .owners([try Typed.agency(name, in: try snapshot.directory()).key])
        } catch .unknownAgency(let name, let nearest) {
            let named = Filter.ownersNamed([name])
            guard try snapshot.count(matching: named, on: desk.today) > 0 else {
                throw .unknownAgency(name, nearest: nearest)
            }
            return named
        }
    }

    private func meetings(_ text: String, at desk: Desk) throws(Failure) -> [Int] {
        var ids: [Int] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let id = Int(part) else { throw .unknownMeeting(String(part)) }
            ids.append(try desk.snapshot().meeting(id).id)
        }
        return ids
    }
}
