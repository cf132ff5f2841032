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

    private let weighing: Weighing
    /// What the run of entries that is read is like.
    private var run = EntryRun()
    private var hasLead = false

    /// Returns all that the blocks may hold, in text order; of what overlaps, one at most is an item.
    static func candidates(in blocks: [Block], by weighing: Weighing) -> [Candidate] {
        var finder = CandidateFinder(weighing: weighing)
        let runs = EntryRun.all(in: blocks)
        for (index, block) in blocks.enumerated() {
            let next = blocks[(index + 1)...].first { block in
                Steps.count()
                if case .gap = block { return false }
                return true
            }
            finder.run = runs[index]
            finder.read(block, before: next)
        }
        return finder.candidates
    }

    private init(weighing: Weighing) { self.weighing = weighing }

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
                kind: kind, rule: "list.heading", isCertain: true, owner: heading.owner)
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
            if let opening = ProseReader.read(entry.tokens, by: weighing).opening {
                return open(opening)
            }
        }
        if let list, let owner = EntryOpening.addressee(of: entry) {
            self.list = ListOpening(
                kind: list.kind, rule: list.rule, isCertain: list.isCertain, owner: owner)
            return
        }
        if let context = context(of: entry) {
            hasEntries = true
            lastNumber = entry.marker?.value
            lastStyle = entry.marker?.style
            if isMember(entry) { return }
            candidates += EntryReader.read(entry, in: context, by: weighing)
            opensMembers = entry.tokens.last?.isSign(":") ?? false
        } else {
            candidates += EntryReader.read(entry, in: guess(of: entry), by: weighing)
            let opening = ProseReader.read(entry.tokens, by: weighing).opening
            if let opening, opening.isCertain, entry.tokens.count > 12 { open(opening) }
        }
    }

    /// What an entry may be below no heading that is known.
    private func guess(of entry: Entry) -> EntryContext {
        var doubts: Doubts = []
        if isTalk { doubts.insert(.talk) }
        if tellsStates { doubts.insert(.earlier) }
        if Background.isRequestNoun(entry.tokens) { doubts.insert(.noClause) }
        let opening = ListOpening(
            kind: titleKind ?? .recommendation, rule: "list.unknown", isCertain: false, owner: [])
        return EntryContext(
            opening: opening, construct: entry.column == nil ? .entry : .row, isHeading: false,
            actingShare: run.actingShare, runLength: run.length, isTitled: titleKind != nil,
            doubts: doubts)
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
    private func context(of entry: Entry) -> EntryContext? {
        if let column = entry.column {
            if tellsStates, entry.position == nil { return nil }
            let kind = column.kind ?? list?.kind ?? titleKind ?? .recommendation
            let opening = ListOpening(kind: kind, rule: "table.row", isCertain: true, owner: [])
            return context(opening, .row, isHeading: true)
        }
        if let list { return context(list, .entry, isHeading: !isAnnounced) }
        if let marker = entry.marker, let name = marker.name, let kind = EntryReader.kinds[name],
            !isTalk || marker.style == .label
        {
            let opening = ListOpening(kind: kind, rule: "list.named", isCertain: true, owner: [])
            return context(opening, .labelled, isHeading: false)
        }
        return nil
    }

    private func context(
        _ opening: ListOpening, _ construct: ItemFeature, isHeading: Bool
    ) -> EntryContext {
        EntryContext(
            opening: opening, construct: construct, isHeading: isHeading,
            actingShare: run.actingShare, runLength: run.length)
    }

    private mutating func readParagraph(_ tokens: [Token]) {
        if let opening = ListAnnouncement.bareVerb(tokens) { return open(opening) }
        if let list,
            isBareEntry(tokens)
                || !isAnnounced && tokens.count <= 30 && EntryOpening.isPresent(tokens),
            !goesOnBehindMarks(tokens)
        {
            hasEntries = true
            candidates += EntryReader.read(
                Entry(marker: nil, tokens: tokens),
                in: context(list, .bareEntry, isHeading: !isAnnounced), by: weighing)
            return
        }
        let (found, opening) = ProseReader.read(
            tokens, isBinding: list != nil || paused != nil, by: weighing)
        let isLead = !hasLead && candidates.isEmpty
        hasLead = hasLead || tokens.count > 12
        candidates += found.map { candidate in
            var candidate = candidate
            candidate.isInLead = isLead
            return candidate
        }
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
        if let opening = ListAnnouncement.bareVerb(tokens) { return open(opening) }
        guard let list else { return }
        if isBareEntry(tokens) || !isAnnounced && EntryOpening.isSentence(tokens) {
            hasEntries = true
            candidates += EntryReader.read(
                Entry(marker: nil, tokens: tokens),
                in: context(list, .bareEntry, isHeading: !isAnnounced), by: weighing)
        }
    }

    /// Whether a paragraph without a mark is an entry: an action opens it.
    private func isBareEntry(_ tokens: [Token]) -> Bool {
        guard !tokens.contains(where: { $0.isSign(":") }) else { return false }
        return EntryOpening.isAction(tokens)
            || (isAnnounced && EntryOpening.isDefinite(tokens, hasEntries: hasEntries))
    }

    /// Whether running text goes on behind entries that had marks: «وتلتزم إدارة المخازن بـ».
    private func goesOnBehindMarks(_ tokens: [Token]) -> Bool {
        hasEntries && lastStyle != nil && tokens.first?.key.hasPrefix("و") == true
            && tokens.first.map { VerbalNoun.read($0) == nil } == true
    }
}
