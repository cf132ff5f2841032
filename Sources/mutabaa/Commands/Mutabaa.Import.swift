import ArabicText
import ArgumentParser
import Days
import Documents
import Extraction
import Recommendations
import Register
import Reporting

extension Mutabaa {
    /// Reads records in and tracks what they recommend.
    struct Import: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "import",
            abstract: "Read records in and track what they recommend.",
            discussion: """
                Each document is one act, which undo takes back. The same document again changes \
                nothing; another document of the same meeting adds only what is new.

                EXAMPLE
                  mutabaa import minutes.txt
                  mutabaa import minutes.txt --with 3,5
                  mutabaa import report.txt --day 2026-01-28 --title "الاجتماع السنوي" --dry-run
                """)

        @Argument(
            help: "Documents of plain text or Markdown; - is standard input.",
            completion: .file())
        var files: [String]

        @Option(
            help: ArgumentHelp("The meeting's day, before what the text says.", valueName: "day"))
        var day: String?

        @Option(help: "The meeting's title, before what the text says.")
        var title: String?

        @Option(help: "The meeting's own number or reference.")
        var number: String?

        @Option(
            name: .customLong("with"),
            help: ArgumentHelp(
                "Entries that were left out and are to be taken up, by number.",
                valueName: "numbers"))
        var takenUp: String?

        @Flag(help: "Only show what would be tracked.")
        var dryRun = false

        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let day = try desk.day(ifAny: self.day, option: "--day")
            let takenUp = try numbers()
            var progress = ProgressDisplay(desk.words)
            defer { progress.erase() }
            let documents = try read(&progress)
            let register = try register(at: desk)
            let reader = RecordReader(
                directory: try register.now().directory(), reference: day, fallback: nil,
                calendar: try register.now().workingCalendar())
            let size = Double(documents.reduce(0) { $0 + $1.bytes.count })
            var before = 0.0
            for (index, document) in documents.enumerated() {
                let share = Double(document.bytes.count) / size
                let whole = document.reading(by: reader) { part in
                    progress.tell(
                        Progress(
                            .entering, number: index + 1, of: documents.count,
                            share: before + share * part))
                }
                let reading = try whole.takingUp(takenUp)
                let done = try register.importRecord(
                    reading, document: document.facts, title: title, day: day, number: number,
                    takesUp: !takenUp.isEmpty, header: desk.header("import"))
                progress.erase()
                try tell(done, of: document, at: files[index], reading, in: register, at: desk)
                before += share
            }
        }

        /// The numbers that were typed with --with: «3,5».
        private func numbers() throws(Failure) -> [Int] {
            guard let takenUp else { return [] }
            if files.count > 1 { throw .conflictingOptions("--with", "FILE…") }
            var numbers: [Int] = []
            for part in takenUp.split(whereSeparator: { $0 == "," || $0 == "،" || $0 == " " }) {
                guard let number = Int(part) else {
                    throw .badNumber(option: "--with", value: String(part), range: 1...9999)
                }
                numbers.append(number)
            }
            return numbers
        }

        /// Reads all documents, before anything is written.
        private func read(_ progress: inout ProgressDisplay) throws(Failure) -> [Document] {
            var documents: [Document] = []
            for (index, file) in files.enumerated() {
                progress.tell(
                    Progress(
                        .reading, number: index + 1, of: files.count,
                        share: Double(index) / Double(files.count)))
                documents.append(try DocumentReader.read(path: file))
            }
            return documents
        }

        /// The register itself, or a copy in memory for a rehearsal.
        private func register(at desk: Desk) throws(Failure) -> Register {
            guard dryRun else { return try desk.register() }
            guard try desk.snapshotIfAny() != nil else { return try Register.inMemory() }
            return try desk.registerForReading().trial()
        }

        private func tell(
            _ done: Done<ImportReceipt>, of document: Document, at path: String,
            _ reading: RecordReading, in register: Register, at desk: Desk
        ) throws(Failure) {
            let receipt = done.value
            if receipt.isAlreadyImported {
                desk.tell(.alreadyImported(name: document.name, meeting: receipt.meeting))
                return
            }
            let snapshot = try register.now()
            let meeting = try snapshot.meeting(receipt.meeting)
            if !dryRun {
                desk.tell(
                    .imported(
                        meeting: meeting.id, title: meeting.title, day: meeting.day,
                        isNew: receipt.isNewMeeting, tracked: receipt.tracked.count))
            } else {
                let items = try snapshot.recommendations(
                    matching: .ids(receipt.tracked), on: desk.today, in: .id)
                desk.show(
                    ListScreen(items, on: desk.today, dueSoonDays: try desk.dueSoonDays())
                        .page(desk.words))
            }
            tellBesides(receipt, meeting: meeting, at: desk)
            if !reading.leftOut.isEmpty {
                desk.tell(
                    .entriesLeftOut(
                        tracked: receipt.tracked.count, left: reading.leftOut, path: path))
            }
            if dryRun {
                desk.tell(.rehearsed(tracked: receipt.tracked.count))
            } else {
                desk.tell(act: done.act, [])
            }
        }

        private func tellBesides(_ receipt: ImportReceipt, meeting: Meeting, at desk: Desk) {
            let isBare = receipt.tracked.isEmpty && receipt.known.isEmpty && receipt.weak.isEmpty
            if isBare, !dryRun { desk.tell(.nothingTracked(meeting: meeting.id)) }
            if !receipt.known.isEmpty, takenUp == nil {
                desk.tell(.knownAlready(count: receipt.known.count))
            }
            if !receipt.weak.isEmpty {
                desk.tell(.weakLeftOut(count: receipt.weak.count, meeting: meeting.id))
            }
            for repeated in receipt.repeats {
                desk.tell(.seemsToRepeat(id: repeated.id, earlier: repeated.earlier))
            }
            if meeting.day == nil { desk.tell(.meetingUndated(meeting: meeting.id)) }
            let said: Set<Finding.Category> = [.noMeetingDay, .nothingFound]
            for finding in receipt.findings where !said.contains(finding.category) {
                desk.tell(finding)
            }
        }
    }
}

extension Document {
    /// What a reader reads in the document, and what a person should know of its bytes.
    ///
    /// - Parameters:
    ///   - reader: What reads it.
    ///   - tell: Is told how much of it has been read, 0...1.
    /// - Returns: What was read.
    func reading(
        by reader: RecordReader, told tell: (Double) -> Void = { _ in }
    ) -> RecordReading {
        var reading = reader.read(text, told: tell)
        reading.findings = findings + reading.findings
        return reading
    }

    /// What the register keeps of the document.
    var facts: DocumentFacts {
        DocumentFacts(
            name: name, sha256: Register.sha256(bytes), mediaType: mediaType, text: text.string)
    }
}
