import ArabicText
import Recommendations

/// Walks over the blocks of a record and finds its candidates, with the context that headings and
/// announcements carry to the entries below them.
struct CandidateFinder {
    private var candidates: [Candidate] = []
    /// What makes the entries below items; nil where entries are none.
    private var list: ListOpening?
    /// Whether the list was announced in running text, not by a heading: it ends with its entries.
    private var isAnnounced = false
    /// Whether an entry was taken since the list opened.
    private var hasEntries = false
    /// Whether a heading said that entries are talk.
    private var isTalk = false
    /// Whether the last entry ended with a colon: what follows may be its parts.
    private var opensMembers = false

    /// Returns the candidates in text order.
    static func candidates(in blocks: [Block]) -> [Candidate] {
        var finder = CandidateFinder()
        for block in blocks { finder.read(block) }
        return finder.candidates
    }

    private mutating func read(_ block: Block) {
        switch block {
        case .heading(let heading): read(heading)
        case .entry(let entry): read(entry)
        case .paragraph(let tokens): readParagraph(tokens)
        case .caption(let tokens): readCaption(tokens)
        case .gap: break
        }
    }

    private mutating func read(_ heading: Heading) {
        hasEntries = false
        isAnnounced = false
        switch heading.sense {
        case .talk:
            list = nil
            isTalk = true
        case .items(let kind):
            isTalk = false
            list = ListOpening(
                kind: kind, rule: "list.heading", strength: 0.9, owner: heading.owner)
        }
    }

    private mutating func read(_ entry: Entry) {
        if isTitle(entry) {
            list = nil
            isTalk = false
            return
        }
        if let context = context(of: entry) {
            hasEntries = true
            if isMember(entry) { return }
            candidates += EntryReader.read(entry, in: context)
            opensMembers = entry.tokens.last?.isSign(":") ?? false
        } else {
            candidates += ClauseReader.read(entry.tokens).candidates
        }
    }

    /// Whether an entry is the title of a point of the agenda: «البند الثاني: التدريب».
    private func isTitle(_ entry: Entry) -> Bool {
        guard let name = entry.marker?.name, EntryReader.kinds[name] == nil else { return false }
        return entry.tokens.count <= 8 && !opensAction(entry.tokens)
    }

    /// Whether an entry is a part of the one before, such as a member of a committee.
    private func isMember(_ entry: Entry) -> Bool {
        guard opensMembers, entry.column == nil else { return false }
        return !opensAction(entry.tokens)
    }

    /// What makes an entry an item: its table, the list it stands in, or its own name.
    private func context(of entry: Entry) -> ListOpening? {
        if let column = entry.column {
            let kind = column.kind ?? list?.kind ?? .recommendation
            return ListOpening(kind: kind, rule: "table.row", strength: 0.95, owner: [])
        }
        if let list { return list }
        if let marker = entry.marker, let name = marker.name, let kind = EntryReader.kinds[name],
            !isTalk || marker.style == .label
        {
            return ListOpening(kind: kind, rule: "list.named", strength: 0.85, owner: [])
        }
        return nil
    }

    private mutating func readParagraph(_ tokens: [Token]) {
        if let list, isBareEntry(tokens) {
            hasEntries = true
            candidates += EntryReader.read(Entry(marker: nil, tokens: tokens), in: list)
            return
        }
        let (found, opening) = ClauseReader.read(tokens)
        candidates += found
        if let opening {
            list = opening
            isAnnounced = true
            hasEntries = false
        } else if hasEntries || isAnnounced {
            list = nil
        }
    }

    /// A title above the text says what its body says again; in a list it is an entry.
    private mutating func readCaption(_ tokens: [Token]) {
        if let list, isBareEntry(tokens) {
            hasEntries = true
            candidates += EntryReader.read(Entry(marker: nil, tokens: tokens), in: list)
        }
    }

    /// Whether a paragraph without a mark is an entry: an action opens it.
    private func isBareEntry(_ tokens: [Token]) -> Bool {
        !tokens.contains { $0.isSign(":") } && opensAction(tokens)
    }

    private func opensAction(_ tokens: [Token]) -> Bool {
        guard let first = tokens.firstIndex(where: { $0.kind != .sign }) else { return false }
        if OwnerHead.read(tokens, at: first, upTo: tokens.count) != nil { return true }
        guard let noun = VerbalNoun.read(tokens[first]), !noun.cut.conjunction else { return false }
        return noun.isBare && noun.cut.letters == 0
    }
}
