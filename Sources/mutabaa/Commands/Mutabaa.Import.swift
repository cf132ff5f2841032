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

        @Flag(help: "Only show what would be tracked.")
        var dryRun = false

        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let day = try desk.day(ifAny: self.day, option: "--day")
            var documents: [Document] = []
            for file in files { documents.append(try DocumentReader.read(path: file)) }
            let register = try register(at: desk)
            let reader = RecordReader(
                directory: try register.now().directory(), reference: day, fallback: nil)
            for document in documents {
                let reading = reader.read(document.text)
                let done = try register.importRecord(
                    reading, document: document.facts, title: title, day: day, number: number,
                    header: desk.header("import"))
                try tell(done, of: document, in: register, at: desk)
            }
        }

        /// The register itself, or a copy in memory for a rehearsal.
        private func register(at desk: Desk) throws(Failure) -> Register {
            guard dryRun else { return try desk.register() }
            guard try desk.snapshotIfAny() != nil else { return try Register.inMemory() }
            return try Register.open(path: desk.path, for: .reading).trial()
        }

        private func tell(
            _ done: Done<ImportReceipt>, of document: Document, in register: Register, at desk: Desk
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
            if dryRun {
                desk.tell(.rehearsed(tracked: receipt.tracked.count))
            } else {
                desk.tell(act: done.act, [])
            }
        }

        private func tellBesides(_ receipt: ImportReceipt, meeting: Meeting, at desk: Desk) {
            if !receipt.known.isEmpty { desk.tell(.knownAlready(count: receipt.known.count)) }
            if !receipt.weak.isEmpty {
                desk.tell(.weakLeftOut(count: receipt.weak.count, meeting: meeting.id))
            }
            for repeated in receipt.repeats {
                desk.tell(.seemsToRepeat(id: repeated.id, earlier: repeated.earlier))
            }
            if meeting.day == nil { desk.tell(.meetingUndated(meeting: meeting.id)) }
            for finding in receipt.findings where finding.category != .noMeetingDay {
                desk.tell(finding)
            }
        }
    }
}

extension Document {
    /// What the register keeps of the document.
    var facts: DocumentFacts {
        DocumentFacts(
            name: name, sha256: Register.sha256(bytes), mediaType: mediaType, text: text.string)
    }
}
