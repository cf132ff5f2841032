import ArabicText
import Lexicon
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
    /// Whether a heading said that the table below tells how far earlier items are.
    private var tellsStates = false
    /// The list that a paragraph between its entries closed, and the number of its last entry.
    private var paused: (list: ListOpening, number: Int)?
    /// The number of the last entry.
    private var lastNumber: Int?
    /// The style of the last entry's mark.
    private var lastStyle: ListMarker.Style?
    /// The kind that the title of the record gives to its tables.
    private var titleKind: RecommendationKind?
    /// The name of the entries that are titles of points: «بند (1): التصديق على المحضر».
    private var titleName: Word?
    /// Whether the last entry ended with a colon: what follows may be its parts.
    private var opensMembers = false

    /// Returns the candidates in text order.
    static func candidates(in blocks: [Block]) -> [Candidate] {
        var finder = CandidateFinder()
        for (index, block) in blocks.enumerated() {
            let next = blocks[(index + 1)...].first { block in
                Steps.count()
                if case .gap = block { return false }
                return true
            }
            finder.read(block, before: next)
        }
        return Teaser.removed(from: finder.candidates, lead: finder.leadCount)
    }

    /// How many candidates the first paragraph gave.
    private var leadCount = 0
    private var hasLead = false

    private mutating func read(_ block: Block, before next: Block?) {
        noteTitle(block)
        if case .entry(let entry) = block, opensSection(entry, before: next) {
            list = nil
            isTalk = false
            return
        }
        switch block {
        case .heading(let heading): read(heading)
        case .entry(let entry): read(entry)
        case .paragraph(let tokens): readParagraph(tokens)
        case .caption(let tokens): readCaption(tokens)
        case .gap: break
        }
    }

    /// Notes the kind that a title names: «قرارات اللجنة الفنية» above a table.
    private mutating func noteTitle(_ block: Block) {
        let tokens: [Token]
        switch block {
        case .caption(let words), .paragraph(let words): tokens = words
        case .heading(let heading): tokens = heading.words
        case .entry, .gap: return
        }
        guard tokens.count <= 16, titleKind == nil || candidates.isEmpty else { return }
        let named = tokens.lazy.compactMap { ListOpening.nouns[$0.key] }.first
        titleKind = named ?? titleKind
    }

    private mutating func read(_ heading: Heading) {
        hasEntries = false
        isAnnounced = false
        paused = nil
        lastNumber = nil
        lastStyle = nil
        switch heading.sense {
        case .talk:
            list = nil
            tellsStates = Self.tellsStates(heading)
            // Titles of the record and of its points, below which there may be decisions.
            isTalk = heading.words.first?.isWord("الموضوع", "المحور", "محضر", "تقرير") != true
        case .items(let kind):
            isTalk = false
            tellsStates = false
            list = ListOpening(
                kind: kind, rule: "list.heading", strength: 0.9, owner: heading.owner)
        }
    }

    /// «موقف تكليفات جلسة 23/10/2025».
    private static func tellsStates(_ heading: Heading) -> Bool {
        let words = heading.words.prefix(3)
        return words.contains { $0.isWord("موقف", "الموقف", "متابعه", "حاله") }
            && words.contains { ListOpening.nouns[$0.key] != nil || $0.isWord("تكليفات") }
    }

    private mutating func read(_ entry: Entry) {
        if isTitle(entry) {
            titleName = entry.marker?.name ?? titleName
            list = nil
            isTalk = false
            return
        }
        // «البند الثالث: …» behind a list that a sentence announced is a point of its own.
        if isAnnounced, let name = entry.marker?.name, EntryReader.kinds[name] == nil { list = nil }
        resume(at: entry)
        if entry.column == nil, entry.tokens.last?.isSign(":") == true,
            entry.tokens.first.flatMap(ReportingVerb.opening) != nil
        {
            let (found, opening) = ClauseReader.read(entry.tokens)
            if found.isEmpty, let opening { return open(opening) }
        }
        if let list, let owner = EntryOpening.addressee(of: entry) {
            self.list = ListOpening(
                kind: list.kind, rule: list.rule, strength: list.strength, owner: owner)
            return
        }
        if let context = context(of: entry) {
            hasEntries = true
            lastNumber = entry.marker?.value
            lastStyle = entry.marker?.style
            if isMember(entry) { return }
            candidates += EntryReader.read(entry, in: context)
            opensMembers = entry.tokens.last?.isSign(":") ?? false
        } else if !Background.isRequestNoun(entry.tokens) {
            let (found, opening) = ClauseReader.read(entry.tokens)
            candidates += found
            if let opening, entry.tokens.count > 12 { open(opening) }
        }
    }

    /// An entry that goes on with the count of a closed list opens it again.
    private mutating func resume(at entry: Entry) {
        guard list == nil, !isTalk, let paused, entry.marker?.value == paused.number + 1,
            EntryOpening.isAction(entry.tokens)
        else { return }
        list = paused.list
        self.paused = nil
    }

    /// Whether an entry is the title of a point of the agenda, with a heading or a paragraph below it:
    /// «2) ازدحام الشارع» above «ما تقرر:».
    private func opensSection(_ entry: Entry, before next: Block?) -> Bool {
        guard list != nil, !isAnnounced || changesMark(entry), entry.column == nil,
            (1...6).contains(entry.tokens.count),
            entry.tokens.allSatisfy({ $0.kind == .word }), !EntryOpening.isAction(entry.tokens)
        else { return false }
        switch next {
        case .heading, .paragraph: return true
        case .entry, .caption, .gap, nil: return false
        }
    }

    /// Whether an entry has another kind of mark than the announced list it would go on with: a number
    /// behind letters.
    private func changesMark(_ entry: Entry) -> Bool {
        guard hasEntries, let lastStyle, let style = entry.marker?.style else { return false }
        return style == .number && (lastStyle == .letter || lastStyle == .bullet)
    }

    /// Whether an entry is the title of a point of the agenda: «البند الثاني: التدريب».
    private func isTitle(_ entry: Entry) -> Bool {
        if entry.marker?.style == .ordinal, let lastStyle, lastStyle != .ordinal {
            return entry.tokens.count <= 6 && entry.tokens.last?.kind == .word
                && !EntryOpening.isAction(entry.tokens)
        }
        guard let name = entry.marker?.name, EntryReader.kinds[name] == nil else { return false }
        return entry.tokens.count <= 8
            && (titleName == name || !EntryOpening.isAction(entry.tokens))
    }

    /// Whether an entry is a part of the one before, such as a member of a committee.
    private func isMember(_ entry: Entry) -> Bool {
        guard opensMembers, entry.column == nil else { return false }
        return !EntryOpening.isAction(entry.tokens)
    }

    /// What makes an entry an item: its table, the list it stands in, or its own name.
    private func context(of entry: Entry) -> ListOpening? {
        if let column = entry.column {
            if tellsStates { return nil }
            let kind = column.kind ?? list?.kind ?? titleKind ?? .recommendation
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
        if let list,
            isBareEntry(tokens)
                || !isAnnounced && tokens.count <= 30 && EntryOpening.isPresent(tokens),
            !goesOnBehindMarks(tokens)
        {
            hasEntries = true
            candidates += EntryReader.read(Entry(marker: nil, tokens: tokens), in: list)
            return
        }
        let (found, opening) = ClauseReader.read(tokens, isBinding: list != nil || paused != nil)
        if !hasLead, !found.isEmpty, candidates.isEmpty { leadCount = found.count }
        hasLead = hasLead || tokens.count > 12 || !found.isEmpty
        candidates += found
        if let opening {
            open(opening)
        } else if hasEntries || isAnnounced {
            if let list, let lastNumber { paused = (list, lastNumber) }
            list = nil
        }
    }

    /// Opens the list that a sentence announced.
    private mutating func open(_ opening: ListOpening) {
        list = opening
        isAnnounced = true
        hasEntries = false
        isTalk = false
    }

    /// A title above the text says what its body says again; in a list it is an entry.
    private mutating func readCaption(_ tokens: [Token]) {
        guard let list else { return }
        if isBareEntry(tokens) || !isAnnounced && EntryOpening.isSentence(tokens) {
            hasEntries = true
            candidates += EntryReader.read(Entry(marker: nil, tokens: tokens), in: list)
        }
    }

    /// Whether a paragraph without a mark is an entry: an action opens it.
    private func isBareEntry(_ tokens: [Token]) -> Bool {
        guard !tokens.contains(where: { $0.isSign(":") }) else { return false }
        return EntryOpening.isAction(tokens) || (isAnnounced && opensDefinite(tokens))
    }

    /// Whether running text goes on behind entries that had marks: «وتلتزم إدارة المخازن بـ».
    private func goesOnBehindMarks(_ tokens: [Token]) -> Bool {
        hasEntries && lastStyle != nil && tokens.first?.key.hasPrefix("و") == true
            && tokens.first.map { VerbalNoun.read($0) == nil } == true
    }

    /// Whether a verbal noun with the article and its preposition opens a line: «التشدد في», «العمل على».
    private func opensDefinite(_ tokens: [Token]) -> Bool {
        guard tokens.count <= 60, let first = tokens.first, first.key.hasPrefix("ال"),
            tokens.count > 2, hasEntries || VerbalNoun.read(first) != nil,
            !first.isWord("الشكر", "التحيه", "التقدير")
        else { return false }
        return ActionStart.isPreposition(tokens[1])
    }
}
