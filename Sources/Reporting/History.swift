public import Recommendations

/// What happened to something, act by act, in sentences.
public struct History: Sendable {
    /// One act and what it changed.
    public struct Entry: Sendable, Hashable {
        /// The act.
        public var act: Act
        /// What it changed of the subject that is told of.
        public var events: [Event]

        /// Tells of an act.
        public init(act: Act, events: [Event]) {
            self.act = act
            self.events = events
        }
    }

    /// The acts, oldest first.
    public var entries: [Entry]

    /// The agencies, for their names.
    public var directory: AgencyDirectory

    /// Whether each change is told with the subject it is about.
    public var namesSubjects: Bool

    /// Tells a history.
    public init(_ entries: [Entry], directory: AgencyDirectory, namesSubjects: Bool = false) {
        self.entries = entries
        self.directory = directory
        self.namesSubjects = namesSubjects
    }

    /// The history as a page: a line an act, and a line below it for each change and remark.
    public func page(_ words: Words) -> Page {
        Page(entries.flatMap { blocks(of: $0, words) })
    }

    private func blocks(of entry: Entry, _ words: Words) -> [Page.Block] {
        let teller = HistoryTeller(words: words, directory: directory)
        var lines = [words.catalogue.actHeading(entry.act)]
        for event in entry.events {
            let subject =
                namesSubjects ? "\(event.subject.kind.rawValue) \(event.subject.id): " : ""
            lines += teller.sentences(of: event).map { "    \(subject)\($0)" }
        }
        lines += teller.remarks(of: entry.act).map { "    \($0)" }
        return lines.map(Page.Block.line)
    }
}
