import Days
public import Recommendations

/// What extraction read in one document, for a person or for a program.
public struct ExtractionReport: Sendable {
    /// The name of the document's file.
    public var name: String
    /// The SHA-256 of its bytes, hexadecimal.
    public var sha256: String
    /// Its media type.
    public var mediaType: String
    /// What was read.
    public var reading: RecordReading

    /// Reports on a document.
    public init(name: String, sha256: String, mediaType: String, reading: RecordReading) {
        self.name = name
        self.sha256 = sha256
        self.mediaType = mediaType
        self.reading = reading
    }
}

extension ExtractionReport {
    /// Writes the JSON object that other programs rely on.
    public func writeJSON(_ words: Words, to output: inout some TextOutputStream) {
        var text = "{\n  \"source\": "
        JSONText.append(source, to: &text)
        text += ",\n  \"meeting\": "
        JSONText.append(meeting, to: &text)
        text += ",\n  \"recommendations\": "
        Self.append(reading.drafts.map(Self.fields), to: &text)
        text += ",\n  \"leftOut\": "
        Self.append(reading.leftOut.map(Self.fields), to: &text)
        text += ",\n  \"findings\": "
        Self.append(reading.findings.map { Self.fields(of: $0, words) }, to: &text)
        output.write(text + "\n}\n")
    }

    private var source: [Cell.Field] {
        [
            Cell.Field("name", .text(name)), Cell.Field("sha256", .text(sha256)),
            Cell.Field("mediaType", .text(mediaType)),
        ]
    }

    private var meeting: [Cell.Field] {
        [
            Cell.Field("title", Cell(reading.meeting.title)),
            Cell.Field("date", Cell(reading.meeting.day)),
            Cell.Field("place", Cell(reading.meeting.place)),
            Cell.Field("chair", Cell(reading.meeting.chair)),
        ]
    }

    private static func append(_ rows: [[Cell.Field]], to text: inout String) {
        text += "["
        for (index, row) in rows.enumerated() {
            text += index == 0 ? "\n    " : ",\n    "
            JSONText.append(row, to: &text)
        }
        text += rows.isEmpty ? "]" : "\n  ]"
    }

    private static func fields(of draft: Draft) -> [Cell.Field] {
        [
            Cell.Field("ordinal", .integer(draft.ordinal)), Cell.Field("text", .text(draft.text)),
            Cell.Field("kind", .text(draft.kind.rawValue)),
            Cell.Field("weak", .boolean(draft.isWeak)),
            Cell.Field("confidence", .decimal(draft.confidence)),
            Cell.Field("span", span(draft.span)),
            Cell.Field("owner", draft.owner.map(owner) ?? .missing),
            Cell.Field("due", draft.due.map(due) ?? .missing),
            Cell.Field("topics", .list(draft.topics.map(Cell.text))),
            Cell.Field("laws", .list(draft.laws.map(ItemRow.law))),
            Cell.Field("supporting", .list(draft.supporting.map(owner))),
            Cell.Field("rule", .text(draft.rule)),
            Cell.Field("number", Cell(draft.number)),
            Cell.Field("position", Cell(draft.position)),
            Cell.Field("progress", Cell(draft.progress)),
            Cell.Field("status", Cell(draft.status?.rawValue)),
        ]
    }

    private static func fields(of left: LeftOut) -> [Cell.Field] {
        [
            Cell.Field("number", .integer(left.number)),
            Cell.Field("text", .text(left.draft.text)),
            Cell.Field("span", span(left.draft.span)),
            Cell.Field("confidence", .decimal(left.draft.confidence)),
            Cell.Field("reason", .text(left.reason.rawValue)),
            Cell.Field("kind", .text(left.draft.kind.rawValue)),
            Cell.Field("owner", left.draft.owner.map(owner) ?? .missing),
            Cell.Field("due", left.draft.due.map(due) ?? .missing),
            Cell.Field("position", Cell(left.draft.position)),
        ]
    }

    private static func owner(_ owner: DraftOwner) -> Cell {
        .object(
            name: owner.name,
            [
                Cell.Field("name", .text(owner.name)), Cell.Field("agency", Cell(owner.agency)),
                Cell.Field("basis", .text(owner.basis.rawValue)),
                Cell.Field("span", owner.span.map(span) ?? .missing),
            ])
    }

    private static func due(_ due: DraftDue) -> Cell {
        .object(
            name: due.text,
            [
                Cell.Field("date", Cell(due.day)), Cell.Field("text", .text(due.text)),
                Cell.Field("basis", .text(due.basis.rawValue)),
                Cell.Field("span", due.span.map(span) ?? .missing),
            ])
    }

    private static func fields(of finding: Finding, _ words: Words) -> [Cell.Field] {
        [
            Cell.Field("category", .text(finding.category.rawValue)),
            Cell.Field("message", .text(words.finding(finding))),
            Cell.Field("span", span(finding.span)),
        ]
    }

    private static func span(_ span: Range<Int>) -> Cell {
        .object(
            name: "\(span.lowerBound)-\(span.upperBound)",
            [
                Cell.Field("start", .integer(span.lowerBound)),
                Cell.Field("end", .integer(span.upperBound)),
            ])
    }
}

extension ExtractionReport {
    /// What was read as a page; with the rule, the confidence and the place of each draft when asked
    /// to explain.
    public func page(_ words: Words, explained: Bool) -> Page {
        var blocks: [Page.Block] = [
            .facts(key: "meeting", facts(words)), .heading(words.label(.drafts), level: 2),
        ]
        if !reading.drafts.isEmpty {
            blocks.append(.table(explained ? explanation(words) : table(words)))
        }
        if !reading.leftOut.isEmpty {
            blocks.append(.heading(words.label(.leftOut), level: 2))
            blocks += reading.leftOut.map { .line("  " + leftOutLine($0, words)) }
        }
        if !reading.findings.isEmpty {
            blocks.append(.heading(words.label(.findings), level: 2))
            blocks += reading.findings.map { .line("  " + words.finding($0)) }
        }
        return Page(blocks)
    }

    private func facts(_ words: Words) -> [Fact] {
        [
            Fact("title", words.label(.title), Cell(reading.meeting.title)),
            Fact("date", words.label(.day), Cell(reading.meeting.day)),
            Fact("place", words.label(.place), Cell(reading.meeting.place)),
            Fact("chair", words.label(.chair), Cell(reading.meeting.chair)),
        ]
    }

    private func table(_ words: Words) -> Table {
        let columns = [
            Table.Column("ordinal", words.label(.item), isNumeric: true),
            Table.Column("due", words.label(.due)),
            Table.Column("weak", words.label(.weak)),
            Table.Column("kind", words.label(.kind)),
        ]
        let rows = reading.drafts.map { draft in
            Table.Row(
                [
                    .integer(draft.ordinal), Cell(draft.due?.day), weak(draft, words),
                    words.cell(draft.kind),
                ], detail: lead(draft, words) + draft.text, lead: lead(draft, words))
        }
        return Table(key: "recommendations", columns: columns, rows: rows)
    }

    private func explanation(_ words: Words) -> Table {
        let columns = [
            Table.Column("ordinal", words.label(.item), isNumeric: true),
            Table.Column("due", words.label(.due)),
            Table.Column("confidence", words.label(.confidence), isNumeric: true),
            Table.Column("span", words.label(.place)),
            Table.Column("weak", words.label(.weak)),
            Table.Column("rule", words.label(.foundBy)),
            Table.Column("kind", words.label(.kind)),
        ]
        let rows = reading.drafts.map { draft in
            Table.Row(
                [
                    .integer(draft.ordinal), Cell(draft.due?.day), .decimal(draft.confidence),
                    .text("\(draft.span.lowerBound)-\(draft.span.upperBound)"),
                    weak(draft, words), .text(draft.rule), words.cell(draft.kind),
                ], detail: lead(draft, words) + draft.text, lead: lead(draft, words))
        }
        return Table(key: "recommendations", columns: columns, rows: rows)
    }

    /// «3 · told as done · إدارة المخازن: ترميم السور».
    private func leftOutLine(_ left: LeftOut, _ words: Words) -> String {
        "\(left.number) · \(words.reason(left.reason)) · \(lead(left.draft, words))\(left.draft.text)"
    }

    private func weak(_ draft: Draft, _ words: Words) -> Cell {
        draft.isWeak ? .word(key: "true", words.label(.yes)) : .missing
    }

    private func lead(_ draft: Draft, _ words: Words) -> String {
        guard let owner = draft.owner else { return "" }
        let basis = owner.basis == .stated ? "" : " (\(words.basis(owner.basis)))"
        return "\(owner.name)\(basis): "
    }
}
