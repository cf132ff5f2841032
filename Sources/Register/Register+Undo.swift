internal import GRDB
public import Recommendations

extension Register {
    /// Takes back the actor's own last act that is no undo and not taken back yet.
    ///
    /// - Throws: `Failure.nothingToUndo`, `.undoRefused`.
    public func undo(header: ActHeader) throws(Failure) -> Done<UndoReceipt> {
        try perform(header) { deed in
            let acts = try Int.fetchCursor(
                deed.db,
                sql:
                    "SELECT number FROM act WHERE actor = ? AND undoes IS NULL ORDER BY number DESC",
                arguments: [header.actor])
            let undoings = try Undoings(deed.db)
            guard let last = try acts.first(where: { !undoings.isUndone($0) }) else {
                throw Failure.nothingToUndo(actor: header.actor)
            }
            return try deed.takeBack(last)
        }
    }

    /// Takes back an act of anybody, by a new act.
    ///
    /// Taking back an undo does again what it undid.
    ///
    /// - Throws: `Failure.unknownAct`, `.alreadyUndone`, `.undoRefused`, which names the later acts
    ///   that changed the same fields or hang on what this one made.
    public func undo(act number: Int, header: ActHeader) throws(Failure) -> Done<UndoReceipt> {
        try perform(header) { try $0.takeBack(number) }
    }
}

/// What an undo took back.
public struct UndoReceipt: Sendable, Hashable {
    /// The act that was taken back.
    public var undone: Act
    /// What it had changed, and is now as before.
    public var subjects: [Subject]

    /// Tells of an undo.
    public init(undone: Act, subjects: [Subject]) {
        self.undone = undone
        self.subjects = subjects
    }
}

extension Deed {
    /// Takes back all that an act did, the last event first.
    fileprivate func takeBack(_ number: Int) throws -> UndoReceipt {
        let undone = try questions.act(number)
        let undoings = try Undoings(db)
        if undoings.isUndone(number) { throw Failure.alreadyUndone(act: number) }
        let events = try questions.events(ofAct: number, upTo: Int.max).dropFirst()
        let later = try questions.events(afterAct: number).filter {
            $0.subject.kind != .act && undoings.stands($0.act, after: number)
        }
        try refuse(number, where: later) { event in events.contains { event.touches($0) } }
        undoes = number
        for event in events.reversed() { try record(event.subject, event.inverse) }
        let relinked = events.filter { $0.changes.contains { $0.field == .repeats } }
        for id in relinked.compactMap({ Int($0.subject.id) })
        where try !Repeats.isSound(id, in: db) {
            let links = later.filter { $0.changes.contains { $0.field == .repeats } }
            throw Failure.undoRefused(act: number, later: links.map(\.act).unique)
        }
        let dangling = try Dangling.pairs(in: db)
        if !dangling.isEmpty {
            let subjects = Set(dangling.flatMap { [$0.from, $0.to] })
            let acts = later.filter { subjects.contains($0.subject) }.map(\.act).unique
            throw Failure.undoRefused(act: number, later: acts)
        }
        return UndoReceipt(undone: undone, subjects: events.map(\.subject).unique)
    }

    private func refuse(_ act: Int, where later: [Event], _ touches: (Event) -> Bool) throws {
        let acts = later.filter(touches).map(\.act).unique
        if !acts.isEmpty { throw Failure.undoRefused(act: act, later: acts) }
    }
}

extension Event {
    /// Whether the event changed what an earlier one had set, or anything of what it had made.
    fileprivate func touches(_ earlier: Event) -> Bool {
        guard subject == earlier.subject else { return false }
        let groups = Set(earlier.changes.map(\.field.group))
        return groups.contains(.withdrawn)
            || changes.contains { $0.field == .withdrawn || groups.contains($0.field.group) }
    }
}

extension Field {
    /// The field that stands for those that only make sense together.
    fileprivate var group: Field {
        switch self {
        case .ownerName, .ownerBasis: .owner
        case .closedOn: .status
        case .originalDue, .dueText, .extensions: .due
        default: self
        }
    }
}
