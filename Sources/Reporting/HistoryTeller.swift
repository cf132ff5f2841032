import Days
import Recommendations

/// Turns an event's field changes into sentences.
struct HistoryTeller {
    let words: Words
    let directory: AgencyDirectory
    let viewNames: [String: String]

    /// A sentence for each change that a person cares about.
    func sentences(of event: Event) -> [String] {
        var sentences: [String] = []
        if let change = event.changes.first(where: { $0.field == .withdrawn }) {
            sentences.append(standing(change, of: event))
        }
        let told = event.changes.filter { isTold($0, in: event) }
        return sentences + told.map { sentence(of: $0, in: event) }
    }

    private func sentence(of change: Change, in event: Event) -> String {
        let before = shown(change.before, of: change.field)
        let after = shown(change.after, of: change.field)
        if change.field == .due, let before, let after {
            let isExtended = event.changes.contains { $0.field == .extensions }
            return words.catalogue.dueMoved(from: before, to: after, byExtension: isExtended)
        }
        return words.catalogue.changed(
            change.field, from: before, to: after.map { $0 + basis(of: change, in: event) })
    }

    /// How a new owner is known, where only inferred.
    private func basis(of change: Change, in event: Event) -> String {
        guard [.owner, .ownerName].contains(change.field),
            let basis = event.changes.first(where: { $0.field == .ownerBasis })?.after.text,
            basis == OwnerBasis.inferred.rawValue
        else { return "" }
        return " (\(words.basis(.inferred)))"
    }

    /// A line for each kind of thing that events are about: which ones, or how many.
    func subjects(of events: [Event]) -> [String] {
        SubjectKind.allCases.filter { $0 != .act }.compactMap { kind in
            let all = events.filter { $0.subject.kind == kind }.map(\.subject.id)
            let ids = all.indices.filter { !all[..<$0].contains(all[$0]) }.map { all[$0] }
            if ids.isEmpty { return nil }
            let isCounted = kind == .source || ids.count > 12
            let names = ids.map { name(of: $0, kind) }
            let shown = isCounted ? "\(ids.count)" : names.joined(separator: ", ")
            return "\(words.catalogue.noun(kind)): \(shown)"
        }
    }

    /// What a person calls a subject: views are identified by their folded name, others as they are
    /// typed.
    private func name(of id: String, _ kind: SubjectKind) -> String {
        kind == .view ? Visible.oneLine(viewNames[id] ?? id) : id
    }

    /// A sentence for each remark on the act.
    func remarks(of act: Act) -> [String] {
        let remarks: [Remark?] = [
            act.remarks.happenedOn.map(Remark.happenedOn), act.remarks.saidBy.map(Remark.saidBy),
            act.remarks.reference.map(Remark.reference), act.remarks.reason.map(Remark.reason),
            act.undoes.map(Remark.undoes),
        ]
        return remarks.compactMap { $0.map(words.catalogue.remark) }
    }

    private func standing(_ change: Change, of event: Event) -> String {
        let kind = event.subject.kind
        switch (change.before, change.after) {
        case (.null, _): return words.catalogue.created(kind, called: Self.name(of: event))
        case (_, .integer(1)): return words.catalogue.withdrawn(kind)
        default: return words.catalogue.restored(kind)
        }
    }

    /// What a new subject is called: its text, title or name.
    private static func name(of event: Event) -> String {
        let named = event.changes.first { [.text, .title, .name].contains($0.field) }
        return Visible.oneLine(named?.after.text ?? event.subject.id)
    }

    /// Fields that follow from others, or that only the program needs, are not told; a new
    /// recommendation is told by its text, owner and due day.
    private func isTold(_ change: Change, in event: Event) -> Bool {
        switch change.field {
        case .text, .title, .name: return !event.isCreation
        case .withdrawn, .closedOn, .recordedOn, .ordinal, .source, .spanStart, .spanEnd, .rule,
            .confidence, .extensions, .originalDue, .dueText, .mediaType:
            return false
        case .ownerBasis:
            return !event.changes.contains { $0.field == .owner || $0.field == .ownerName }
        case .ownerName: return change.before != change.after
        case .needsReview, .priority, .status, .meeting, .kind, .classification:
            return !event.isCreation
        default: return change.after != change.before && change.after != .list([])
        }
    }

    private func shown(_ value: Value, of field: Field) -> String? {
        switch value {
        case .null: nil
        case .integer(let number): field == .progress ? "\(number)%" : "\(number)"
        case .list(let texts):
            texts.isEmpty ? nil : texts.map { name($0, of: field) }.joined(separator: "; ")
        case .text(let text): name(text, of: field)
        }
    }

    private func name(_ text: String, of field: Field) -> String {
        switch field {
        case .status: Status(rawValue: text).map(words.status) ?? text
        case .kind: RecommendationKind(rawValue: text).map(words.kind) ?? text
        case .priority: Priority(rawValue: text).map(words.priority) ?? text
        case .ownerBasis: OwnerBasis(rawValue: text).map(words.basis) ?? text
        case .classification:
            Meeting.Classification(rawValue: text).map(words.classification) ?? text
        case .owner, .supporting, .parent: directory[text]?.name ?? text
        case .topics: words.topic(text)
        case .options: ViewTeller(words: words, directory: directory).condition(text)
        default: Visible.oneLine(text)
        }
    }
}
