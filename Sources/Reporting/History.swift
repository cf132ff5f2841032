public import Recommendations

/// What happened to something, act by act, in sentences.
public struct History: Sendable {
    /// One act and what it changed.
    public struct Entry: Sendable, Hashable {
        /// The act.
        public var act: Act
        /// What it changed of the subject that is told of.
        public var events: [Event]
        /// Whether only the subjects are named, and not what changed.
        public var isBrief: Bool

        /// Tells of an act.
        public init(act: Act, events: [Event], isBrief: Bool = false) {
            self.act = act
            self.events = events
            self.isBrief = isBrief
        }
    }

    /// The acts, oldest first.
    public var entries: [Entry]

    /// The agencies, for their names.
    public var directory: AgencyDirectory

    /// The names of views, by what identifies them.
    public var viewNames: [String: String]

    /// Tells a history.
    public init(_ entries: [Entry], directory: AgencyDirectory, viewNames: [String: String]) {
        self.entries = entries
        self.directory = directory
        self.viewNames = viewNames
    }

    /// The history as a page: a line an act, and a line below it for each change and remark.
    public func page(_ words: Words) -> Page {
        Page(entries.flatMap { blocks(of: $0, words) })
    }

    private func blocks(of entry: Entry, _ words: Words) -> [Page.Block] {
        let teller = HistoryTeller(words: words, directory: directory, viewNames: viewNames)
        let heading = Page.Block.line(words.catalogue.actHeading(entry.act), tone: .strong)
        let told =
            entry.isBrief
            ? teller.subjects(of: entry.events) : entry.events.flatMap(teller.sentences)
        let lines = told + teller.remarks(of: entry.act)
        return [heading] + lines.map { .line("    \($0)") }
    }
}
