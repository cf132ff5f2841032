public import Days
internal import GRDB
public import Recommendations

extension Register {
    /// Enters what was read in a record.
    ///
    /// What the caller gives goes before what was read.
    ///
    /// The same bytes again change nothing. Another document of the same meeting (same day, same
    /// folded title) is a second source of it, and only what it has more is tracked.
    ///
    /// - Parameters:
    ///   - reading: What was read.
    ///   - document: The document it was read from.
    ///   - title: The meeting's title; nil for the record's own, or else the document's name.
    ///   - day: The meeting's day; nil for the record's own.
    ///   - number: The meeting's own number or reference.
    ///   - takesUp: Whether entries that were left out before are taken up, so that a document which is
    ///     known already is looked at again.
    ///   - header: Who imports it, and when.
    /// - Returns: What became of the drafts.
    /// - Throws: `Failure.untitled` when nothing names the meeting, `.clockSetBack`, and what the file may bring about.
    public func importRecord(
        _ reading: RecordReading, document: DocumentFacts, title: String?, day: Day?,
        number: String?, takesUp: Bool = false, header: ActHeader
    ) throws(Failure) -> Done<ImportReceipt> {
        var repetition = RepetitionMemory.Content()
        let done = try perform(header) { deed in
            if let source = try deed.questions.source(document.sha256) {
                var receipt = ImportReceipt(
                    meeting: source.meeting, isNewMeeting: false, isAlreadyImported: !takesUp)
                guard takesUp else { return receipt }
                repetition = try repetitions.content(for: deed)
                try deed.track(
                    reading.drafts, from: document.sha256, into: &receipt,
                    comparing: &repetition.repetition)
                repetition.event = deed.lastEvent
                return receipt
            }
            let names = [title, reading.meeting.title, document.fileName].compactMap(\.self)
            guard let name = names.first(where: { !$0.allSatisfy(\.isWhitespace) }) else {
                throw Failure.untitled(name: document.name)
            }
            let (id, isNew) = try deed.meeting(titled: name, on: day ?? reading.meeting.day)
            try deed.complete(id, from: reading.meeting, number: number)
            try deed.keep(document, of: id)
            var receipt = ImportReceipt(meeting: id, isNewMeeting: isNew, isAlreadyImported: false)
            receipt.findings = reading.findings
            repetition = try repetitions.content(for: deed)
            try deed.track(
                reading.drafts, from: document.sha256, into: &receipt,
                comparing: &repetition.repetition)
            repetition.event = deed.lastEvent
            return receipt
        }
        if done.act != nil { repetitions.keep(repetition) }
        return done
    }

    /// Returns the SHA-256 of bytes in lower-case hexadecimal digits: what a document is known by.
    public static func sha256(_ bytes: [UInt8]) -> String { Digest.sha256(bytes) }
}

extension Deed {
    /// Fills in what the register does not know of a meeting yet.
    fileprivate func complete(_ id: Int, from draft: MeetingDraft, number: String?) throws {
        let meeting = try questions.meeting(id)
        let known: [(Field, String?, String?)] = [
            (.place, meeting.place, draft.place), (.chair, meeting.chair, draft.chair),
            (.number, meeting.number, number),
        ]
        try record(
            Subject(.meeting, id),
            known.filter { $0.1 == nil }.map { Change($0.0, from: .null, to: Value($0.2)) })
    }

    /// Keeps a document's text and links it to its meeting.
    fileprivate func keep(_ document: DocumentFacts, of meeting: Int) throws {
        let text = document.text.withoutNUL
        let content = Digest.sha256(Array(text.utf8))
        if try questions.text(ofContent: content) == nil {
            try db.execute(
                sql: "INSERT INTO content (sha256, text) VALUES (?, ?)", arguments: [content, text])
        }
        try bring(
            Subject(.source, document.sha256),
            to: [
                (.name, .text(document.name)), (.mediaType, .text(document.mediaType)),
                (.meeting, .integer(meeting)), (.content, .text(content)),
            ])
    }

    /// Tracks the drafts that the meeting has not yet, and proposes what they repeat.
    fileprivate func track(
        _ drafts: [Draft], from source: String, into receipt: inout ImportReceipt,
        comparing repetition: inout Repetition
    ) throws {
        let known = Filter.meetings([receipt.meeting])
        let intake = Intake(drafts, of: try recommendations(known))
        receipt.weak = intake.weak
        receipt.known = intake.known
        if intake.tracked.isEmpty { return }
        let references = try References(questions)
        for draft in intake.tracked {
            let values = draft.values(from: source, references)
            let id = try track(in: receipt.meeting, values)
            receipt.tracked.append(id)
            let new = Repetition.Entry(
                id: id, meeting: receipt.meeting, text: draft.text, due: draft.due?.text)
            if let earlier = repetition.proposal(for: new) {
                receipt.repeats.append(ProposedRepeat(id: id, earlier: earlier))
            }
            repetition.add(new)
        }
    }

    private func recommendations(_ filter: Filter) throws -> [Recommendation] {
        try questions.recommendations(matching: filter, on: header.today, in: .id)
    }
}

extension Draft {
    /// The first values of the recommendation that the draft becomes.
    fileprivate func values(from source: String, _ references: References) -> [(Field, Value)] {
        let helpers = supporting.compactMap(\.agency).filter(references.knows)
        let percent = Int((min(max(confidence, 0), 1) * 100).rounded())
        let values: [(Field, Value)] = [
            (.text, .text(text)), (.kind, .text(kind.rawValue)),
            (.supporting, .list(helpers.unique)), (.due, Value(due?.day?.iso)),
            (.originalDue, Value(due?.day?.iso)), (.dueText, Value(due?.text)),
            (.priority, .text(priority.rawValue)),
            (.needsReview, Value(confidence < Draft.reviewBelow)),
            (.source, .text(source)), (.spanStart, .integer(span.lowerBound)),
            (.spanEnd, .integer(span.upperBound)), (.rule, .text(rule)),
            (.confidence, .integer(percent)),
            (.topics, .list(topics.filter { Topic.named($0) != nil }.unique)),
            (.laws, .list(laws.map(\.key).unique)),
            (.number, Value(number)), (.position, Value(position)), (.progress, Value(progress)),
        ]
        let standing = status.map { [(Field.status, Value.text($0.rawValue))] } ?? []
        return values + standing + ownerValues(references)
    }

    /// An agency that the register does not have is kept by its name.
    private func ownerValues(_ references: References) -> [(Field, Value)] {
        guard let owner else { return [] }
        let agency = owner.agency.flatMap { references.knows($0) ? $0 : nil }
        return Deed.ownerValues(agency, owner.name, owner.basis)
    }
}
