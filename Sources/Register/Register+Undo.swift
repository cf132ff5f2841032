public import Recommendations

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

extension Register {
    /// Takes back the actor's own last act that is no undo and not taken back yet.
    ///
    /// - Throws: `Failure.nothingToUndo`, `.undoRefused`.
    public func undo(header: ActHeader) throws(Failure) -> Done<UndoReceipt> {
        fatalError()
    }

    /// Takes back an act of anybody, by a new act. Taking back an undo does again what it undid.
    ///
    /// - Throws: `Failure.unknownAct`, `.alreadyUndone`, `.undoRefused`, which names the later acts
    ///   that changed the same fields or hang on what this one made.
    public func undo(act number: Int, header: ActHeader) throws(Failure) -> Done<UndoReceipt> {
        fatalError()
    }
}
