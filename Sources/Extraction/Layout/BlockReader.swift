import ArabicText
import Lexicon

/// Turns the lines of a text into blocks.
///
/// Every line ends in some block; what fits nothing is a paragraph.
struct BlockReader {
    private let source: SourceText
    private let lines: [Line]
    /// Whether nearly every longer line ends as a sentence does.
    private let hasStops: Bool
    private var number = 0
    private var blocks: [Block] = []
    private var table: Table?
    /// The last number that stood alone on a line before its entry.
    private var loneNumber = 0

    /// Reads the blocks of a record's lines, page furniture already left out.
    static func blocks(of lines: [Line], in source: SourceText) -> [Block] {
        let lines = Wrapping.joined(lines)
        var reader = BlockReader(source: source, lines: lines)
        while reader.number < lines.count { reader.readLine() }
        return reader.blocks
    }

    private init(source: SourceText, lines: [Line]) {
        self.source = source
        self.lines = lines
        let long = lines.filter { $0.wordCount > 14 }
        hasStops = !long.isEmpty && long.count { $0.endsSentence } * 10 >= long.count * 7
    }

    private mutating func readLine() {
        let line = lines[number]
        if line.isBlank {
            // One for any number of blank lines: whoever looks for the next text steps over them.
            if case .gap = lastBlock {} else { blocks.append(.gap) }
            number += 1
        } else if !(readRow(line) || readStackedTable() || readField(line) || readArticle(line)
            || readLoneMarker(line))
        {
            readText(line)
            number += 1
        }
    }

    /// A row of a table with bars or tabs, or the heads of its columns.
    private mutating func readRow(_ line: Line) -> Bool {
        guard let cells = line.cells(in: source) else {
            table = nil
            return false
        }
        if let heads = headsTable(cells) {
            table = heads
        } else if let table {
            let (row, count) = wholeRow(cells, in: table)
            if let entry = table.entry(row) { blocks.append(.entry(entry)) }
            number += count - 1
        } else {
            return false
        }
        number += 1
        return true
    }

    /// The cells of a row that its page broke over several lines, and how many lines it takes.
    private func wholeRow(_ cells: [[Token]], in table: Table) -> (cells: [[Token]], lines: Int) {
        guard cells.count < table.columns.count else { return (cells, 1) }
        var line = lines[number]
        for count in 1..<4 where number + count < lines.count {
            let next = lines[number + count]
            if next.isBlank || next.tokens.first?.isSign("|") == true { break }
            line.join(next)
            guard let joined = line.cells(in: source), joined.count <= table.columns.count else {
                break
            }
            if joined.count == table.columns.count { return (joined, count + 1) }
        }
        return (cells, 1)
    }

    /// The table whose heads some cells are.
    ///
    /// The rows below tell what their heads do not; where a table began already, only heads that say
    /// it begin another.
    private func headsTable(_ cells: [[Token]]) -> Table? {
        guard table == nil, number == 0 || !lines[number - 1].isRow else {
            return Table(heads: cells)
        }
        let below = lines[(number + 1)...].prefix(24).prefix { $0.isRow }
        return Table(heads: cells, rows: below.compactMap { $0.cells(in: source) })
    }

    /// A table that lost its borders: a line for each head, then a line for each cell.
    private mutating func readStackedTable() -> Bool {
        guard Table.Column.read(lines[number].tokens) != nil else { return false }
        let heads = lines[number...].prefix(8).prefix {
            !$0.isBlank && $0.wordCount <= 6 && Table.Column.readLoosely($0.tokens) != nil
        }
        for count in stride(from: heads.count, through: 3, by: -1) {
            let cells = heads.prefix(count).map(\.tokens)
            guard let table = Table(heads: cells), table.columns.allSatisfy({ $0 != nil }) else {
                continue
            }
            number += count
            readStackedRows(of: hasNumbers(count) ? table.withNumbers : table)
            return true
        }
        return false
    }

    /// Whether each row of so many cells has its number before it, though no head says so.
    private func hasNumbers(_ count: Int) -> Bool {
        [0, 1].allSatisfy { row in
            let place = number + row * (count + 1)
            return place < lines.count && lines[place].tokens.count == 1
                && lines[place].tokens[0].value == row + 1
        }
    }

    private mutating func readStackedRows(of table: Table) {
        let width = table.columns.count
        let isNumbered = table.columns[0] == .field(.number)
        while number + width <= lines.count {
            let rows = lines[number..<(number + width)]
            guard rows.allSatisfy({ !$0.isBlank }) else { return }
            if isNumbered, rows.first?.tokens.first?.kind != .number { return }
            if let entry = table.entry(rows.map(\.tokens)) { blocks.append(.entry(entry)) }
            number += width
        }
    }

    /// A line «الجهة المسؤولة: …» below an entry.
    private mutating func readField(_ line: Line) -> Bool {
        guard case .entry(var entry) = lastBlock,
            let (label, value) = FieldLabel.read(line.tokens)
                ?? FieldLabel.readLoosely(line.tokens),
            label != .number
        else { return false }
        let (own, date) = label == .owner ? Self.split(value) : (value, nil)
        entry.set(label, to: own)
        if let date { entry.set(.due, to: date) }
        entry.settleRemarks()
        blocks[blocks.count - 1] = .entry(entry)
        if label == .owner { shareOwner(own) }
        number += 1
        return true
    }

    /// Gives an owner whose line stands below lettered entries to all of them that have none.
    private mutating func shareOwner(_ owner: [Token]) {
        for place in blocks.indices.dropLast().reversed() {
            guard case .entry(var entry) = blocks[place], entry.marker?.style == .letter,
                entry.owner == nil, entry.due == nil
            else { return }
            entry.set(.owner, to: owner)
            blocks[place] = .entry(entry)
        }
    }

    /// Splits «المستشار القانوني    التاريخ: ١٥ / ٣» behind an owner's label.
    private static func split(_ value: [Token]) -> (own: [Token], date: [Token]?) {
        guard let colon = value.firstIndex(where: { $0.isSign(":") }), colon > 1,
            value[colon - 1].isWord("التاريخ", "الموعد", "المده", "الاجل", "المهله")
        else { return (value, nil) }
        return (Array(value[..<(colon - 1)]), Array(value[(colon + 1)...]))
    }

    private var lastBlock: Block? { blocks.last }

    /// The head of an article alone on its line, with its text below.
    private mutating func readArticle(_ line: Line) -> Bool {
        guard let marker = ListMarker.articleHead(line.tokens),
            let text = lines[(number + 1)...].prefix(3).firstIndex(where: { !$0.isBlank })
        else { return false }
        append(Entry(marker: marker, tokens: lines[text].tokens))
        number = text + 1
        return true
    }

    /// A mark alone on its line, with its text on the next line that holds any.
    private mutating func readLoneMarker(_ line: Line) -> Bool {
        guard line.tokens.count <= 3, line.tokens.contains(where: { $0.kind != .word }) else {
            return false
        }
        if line.tokens.count == 1 { return readLoneBullet(line) || readLoneNumber(line) }
        guard let text = lines[(number + 1)...].prefix(3).firstIndex(where: { !$0.isBlank }),
            ListMarker.read(lines[text].tokens) == nil || line.tokens.first?.kind != .word,
            let marker = ListMarker.read(line.tokens + lines[text].tokens),
            marker.length == line.tokens.count
        else { return false }
        // «(1)» above «التكليف: النزول إلى …»: the label is the entry's own.
        let label = ListMarker.read(lines[text].tokens).flatMap { $0.style == .label ? $0 : nil }
        append(
            Entry(
                marker: label ?? marker,
                tokens: Array(lines[text].tokens.dropFirst(label?.length ?? 0))))
        number = text + 1
        return true
    }

    /// A bullet alone on its line, with its text on the next one.
    private mutating func readLoneBullet(_ line: Line) -> Bool {
        guard ListMarker.isBullet(line.tokens[0]),
            let text = lines[(number + 1)...].prefix(2).firstIndex(where: { !$0.isBlank }),
            lines[text].wordCount >= 2
        else { return false }
        append(Entry(marker: ListMarker(style: .bullet, length: 1), tokens: lines[text].tokens))
        number = text + 1
        return true
    }

    /// A number alone on its line that counts on from the entry before, or begins to count.
    private mutating func readLoneNumber(_ line: Line) -> Bool {
        guard let value = line.tokens.first?.value, value == loneNumber + 1 || value == 1,
            let text = lines[(number + 1)...].prefix(3).firstIndex(where: { !$0.isBlank }),
            lines[text].wordCount >= 2, lines[text].tokens.first?.kind == .word
        else { return false }
        loneNumber = value
        let marker = ListMarker(style: .number, length: 1, value: value)
        append(Entry(marker: marker, tokens: lines[text].tokens))
        number = text + 1
        return true
    }

    private mutating func readText(_ line: Line) {
        if let heading = Heading.read(line.tokens) {
            blocks.append(.heading(heading))
        } else if let marker = ListMarker.read(line.tokens) {
            append(Entry(marker: marker, tokens: Array(line.tokens.dropFirst(marker.length))))
        } else if let entries = InlineList.entries(in: line.tokens) {
            blocks.append(.paragraph(entries.head))
            for entry in entries.list { append(entry) }
        } else {
            blocks.append(isCaption(line) ? .caption(line.tokens) : .paragraph(line.tokens))
        }
    }

    /// Appends an entry, with the fields that stand behind its text taken out of it.
    private mutating func append(_ entry: Entry) {
        blocks.append(.entry(entry))
    }

    /// A line in the order of headlines, subject first and a verb of the present behind it, in a text
    /// whose sentences have their stops: «مجلس المدينة يقر موازنته».
    private func isHeadline(_ line: Line) -> Bool {
        guard hasStops, let first = line.tokens.first, first.kind == .word || first.kind == .sign,
            ReportingVerb.read(first) == nil
        else { return false }
        return line.tokens.dropFirst().prefix(10).contains { token in
            ReportingVerb.read(token) != nil && ActionStart.isVerb(token)
        }
    }

    /// A line without an end of sentence above a longer paragraph: a title, a headline.
    private func isCaption(_ line: Line) -> Bool {
        guard !line.endsSentence, line.wordCount <= 25 else { return false }
        if isHeadline(line) { return true }
        return lines[(number + 1)...].prefix(12).contains { $0.wordCount > max(12, line.wordCount) }
    }
}
