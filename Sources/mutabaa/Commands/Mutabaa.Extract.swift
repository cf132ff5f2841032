import ArgumentParser
import Days
import Documents
import Extraction
import Recommendations
import Register
import Reporting

extension Mutabaa {
    /// Shows what a record recommends, without tracking it.
    struct Extract: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "extract",
            abstract: "Show what a record recommends, without tracking it.",
            discussion: """
                EXAMPLE
                  mutabaa extract minutes.txt --explain
                  mutabaa extract - --format json < minutes.txt
                """)

        @Argument(
            help: "A document of plain text or Markdown; - is standard input.",
            completion: .file())
        var file: String

        @Option(help: "text or json.", completion: .keys(of: PageFormat.self))
        var format = "text"

        @Option(
            help: ArgumentHelp("The meeting's day, where the text names none.", valueName: "day"))
        var day: String?

        @Flag(help: "Show the rule that found each, how sure it is, and the place.")
        var explain = false

        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let format: PageFormat = try Typed.word(self.format, option: "--format")
            let document = try DocumentReader.read(path: file)
            let day = try desk.day(ifAny: self.day, option: "--day")
            let reader = RecordReader(
                directory: try desk.snapshotIfAny()?.directory() ?? AgencyDirectory([]),
                reference: day, fallback: desk.givenToday, calendar: try desk.workingCalendar())
            let report = ExtractionReport(
                name: document.name, sha256: Register.sha256(document.bytes),
                mediaType: document.mediaType, reading: document.reading(by: reader))
            var output = Output.results
            if format == .json {
                report.writeJSON(desk.words, to: &output)
            } else {
                format.write(report.page(desk.words, explained: explain), to: &output)
            }
        }
    }
}
