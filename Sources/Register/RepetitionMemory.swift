internal import Recommendations
internal import Synchronization

/// What imports compare new recommendations with, kept from one document to the next.
///
/// Reading every text of a large register anew for each of many documents would make the time of an
/// import grow with the square of their number.
final class RepetitionMemory: Sendable {
    /// What is known, as of an event.
    struct Content: Sendable {
        /// The texts to compare with.
        var repetition = Repetition()
        /// The last event that they take account of; 0 for none.
        var event = 0
    }

    private let kept = Mutex(Content())

    /// Hands over what is known at the point that a deed has come to: what was kept, when nothing
    /// happened since, or else all texts of the register.
    func content(for deed: Deed) throws -> Content {
        let content = kept.withLock { kept in
            defer { kept = Content() }
            return kept
        }
        if content.event > 0, content.event == deed.firstEvent - 1 { return content }
        var repetition = Repetition()
        try deed.questions.forEachRepetitionEntry { repetition.add($0) }
        return Content(repetition: repetition, event: deed.lastEvent)
    }

    /// Keeps what is known after a deed was committed.
    func keep(_ content: Content) { kept.withLock { $0 = content } }
}
