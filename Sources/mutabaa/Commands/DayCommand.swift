import ArgumentParser
import Days
import Recommendations
import Reporting

/// Shows what day phrases mean.
struct DayCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "day",
        abstract: "Show which day a phrase means, counted from today.",
        discussion: """
            Exits with 65 when a phrase names no day.

            EXAMPLE
              mutabaa day "خلال أسبوعين" "15 رمضان 1447" "next Thursday"
              mutabaa day "قبل نهاية الربع الثالث" --today 2026-04-28 --format json
            """)

    @Argument(help: "Phrases, each one argument.")
    var phrases: [String]

    @Option(help: "text, markdown or json.", completion: .keys(of: PageFormat.self))
    var format = "text"

    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk) throws(Failure) {
        let format: PageFormat = try Typed.word(self.format, option: "--format")
        let reader = DayPhraseReader(
            reference: desk.today, calendar: try desk.workingCalendar())
        let read = phrases.map { ($0, reader.readTyped($0)) }
        let rows = read.map { text, phrase in
            DayRow(text: text, day: phrase?.day, basis: phrase?.basis ?? .unknown)
        }
        var output = Output.results
        if format == .json {
            write(rows, to: &output)
        } else {
            format.write(Page([.table(DayRow.table(rows, desk.words))]), to: &output)
        }
        if let (text, phrase) = read.first(where: { $0.1?.day == nil }) {
            throw phrase?.wantsCalendar == true
                ? .noWorkingCalendar(option: "PHRASE", text: text)
                : .unreadDay(option: "PHRASE", text: text)
        }
    }

    private func write(_ rows: [DayRow], to output: inout Output) {
        RowFormat.json.begin([], to: &output)
        for (index, row) in rows.enumerated() {
            RowFormat.json.write(row.fields, isFirst: index == 0, to: &output)
        }
        RowFormat.json.end(isEmpty: rows.isEmpty, to: &output)
    }
}
