public import Days

/// What a user wants changed about a recommendation.
///
/// What is nil stays.
///
///     var update = RecommendationUpdate()
///     update.status = .inProgress
///     try update.changes(to: item, remarks: Remarks(), today: today)
public struct RecommendationUpdate: Sendable, Hashable {
    /// What becomes of the owner.
    public enum OwnerChange: Sendable, Hashable {
        /// The office names the owner.
        case assign(NamedAgency)
        /// The office confirms the inferred or stated owner.
        case confirm
        /// Nobody is known to own it any more.
        case clear
    }

    /// What becomes of the due day.
    public enum DueChange: Sendable, Hashable {
        /// A day, in the words the user typed. Where a day stands already this is a correction.
        case set(Day, words: String)
        /// No day. Where a day stands already this is a correction.
        case clear
        /// A later day by extension; the original day stays.
        case extend(to: Day)
    }

    /// The new status.
    public var status: Status?
    /// The new owner.
    public var owner: OwnerChange?
    /// The new due day.
    public var due: DueChange?
    /// The new position; empty for none.
    public var position: String?
    /// The new obstacle; empty for none.
    public var obstacle: String?
    /// The new remedy; empty for none.
    public var remedy: String?
    /// The office's new note; empty for none.
    public var note: String?
    /// How far it is, 0...100.
    public var progress: Int?
    /// The new priority.
    public var priority: Priority?
    /// The corrected text of the action.
    public var text: String?
    /// The topics, all of them.
    public var topics: [String]?
    /// The agencies that help, all of them.
    public var supporting: [NamedAgency]?
    /// Whether a person has looked at it.
    public var isReviewed = false
    /// The earlier recommendation that it repeats; 0 for none.
    public var repeats: Int?

    /// Changes nothing yet.
    public init() {}

    /// Returns the field changes that bring a recommendation to what is wanted: empty when it is so
    /// already.
    ///
    /// - Parameters:
    ///   - item: The recommendation as it stands.
    ///   - remarks: What is said of the act: closing, reopening and correcting need a reason.
    ///   - today: The office's day, on which it closes unless the remarks name another.
    /// - Returns: Only what differs.
    /// - Throws: `Failure.forbiddenStatusChange`, `.reasonNeeded`, `.dueStands`, `.noOwnerToConfirm`,
    ///   `.extensionNotLater`, `.extensionNeedsReason`, `.noDueToExtend`, `.emptyText`, `.badNumber`.
    public func changes(
        to item: Recommendation, remarks: Remarks, today: Day
    ) throws(Failure) -> [Change] {
        try checkValues()
        var changes = try statusChanges(to: item, remarks: remarks, today: today)
        changes += try ownerChanges(to: item)
        changes += try dueChanges(to: item, remarks: remarks)
        changes += plainChanges(to: item)
        return changes.filter { $0.before != $0.after }
    }

    private func checkValues() throws(Failure) {
        if let text, text.allSatisfy(\.isWhitespace) { throw .emptyText(option: "text") }
        if let progress, !(0...100).contains(progress) {
            throw .badNumber(option: "progress", value: String(progress), range: 0...100)
        }
    }

    private func statusChanges(
        to item: Recommendation, remarks: Remarks, today: Day
    ) throws(Failure) -> [Change] {
        guard let status, status != item.status else { return [] }
        guard item.status.allowedNext.contains(status) else {
            throw .forbiddenStatusChange(
                item: item.id, from: item.status, to: status, allowed: item.status.allowedNext)
        }
        if item.status.needsReason(toBecome: status), remarks.reason == nil {
            throw .reasonNeeded(item: item.id, from: item.status, to: status)
        }
        let closedOn = status.category == .closed ? remarks.happenedOn ?? today : nil
        return [
            Change(.status, from: .text(item.status.rawValue), to: .text(status.rawValue)),
            Change(.closedOn, from: Value(item.closedOn?.iso), to: Value(closedOn?.iso)),
        ]
    }

    private func ownerChanges(to item: Recommendation) throws(Failure) -> [Change] {
        switch owner {
        case nil: return []
        case .clear: return Self.ownerChanges(from: item.owner, to: nil)
        case .assign(let agency):
            let assigned = Owner(agency: agency.key, name: agency.name, basis: .assigned)
            return Self.ownerChanges(from: item.owner, to: assigned)
        case .confirm:
            guard var confirmed = item.owner, confirmed.basis == .inferred else {
                throw .noOwnerToConfirm(item: item.id)
            }
            confirmed.basis = .assigned
            return Self.ownerChanges(from: item.owner, to: confirmed)
        }
    }

    /// The changes from one owner to another.
    ///
    /// The name is kept only where no agency is known.
    static func ownerChanges(from before: Owner?, to after: Owner?) -> [Change] {
        [
            Change(.owner, from: Value(before?.agency), to: Value(after?.agency)),
            Change(.ownerName, from: Value(before?.unknownName), to: Value(after?.unknownName)),
            Change(
                .ownerBasis, from: Value(before?.basis.rawValue), to: Value(after?.basis.rawValue)),
        ]
    }

    private func plainChanges(to item: Recommendation) -> [Change] {
        let texts: [(Field, String?, String?)] = [
            (.position, item.position, position), (.obstacle, item.obstacle, obstacle),
            (.remedy, item.remedy, remedy), (.note, item.note, note),
        ]
        var changes = texts.compactMap { field, before, after in
            after.map { Change(field, from: Value(before), to: Value($0.isEmpty ? nil : $0)) }
        }
        if let text { changes.append(Change(.text, from: .text(item.text), to: .text(text))) }
        if let progress {
            changes.append(Change(.progress, from: Value(item.progress), to: .integer(progress)))
        }
        if let priority {
            changes.append(
                Change(
                    .priority, from: .text(item.priority.rawValue), to: .text(priority.rawValue)))
        }
        return changes + listChanges(to: item)
    }

    private func listChanges(to item: Recommendation) -> [Change] {
        var changes: [Change] = []
        if let topics {
            changes.append(Change(.topics, from: .list(item.topics), to: .list(topics.unique)))
        }
        if let supporting {
            let (before, after) = (item.supporting.map(\.key), supporting.map(\.key).unique)
            changes.append(Change(.supporting, from: .list(before), to: .list(after)))
        }
        if isReviewed {
            changes.append(Change(.needsReview, from: Value(item.needsReview), to: Value(false)))
        }
        if let repeats {
            let after = repeats == 0 ? nil : repeats
            changes.append(Change(.repeats, from: Value(item.repeats), to: Value(after)))
        }
        return changes
    }
}

extension Owner {
    /// The name where no agency is known by it; an agency's name is the agency's own field.
    fileprivate var unknownName: String? { agency == nil ? name : nil }
}
