import ArgumentParser
import Days
import Recommendations
import Register
import Reporting

extension Mutabaa {
    /// Reports progress.
    struct Report: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "report",
            abstract: "Report progress: the figures, by owner, by meeting, overdue, due soon.",
            discussion: """
                The rows are exclusive and add up; what each counts is what list shows with the same \
                filter. Of a view, only its filters count.

                EXAMPLE
                  mutabaa report
                  mutabaa report --owner training --format markdown
                  mutabaa --language ar report --since 2026-01-01
                """)

        @OptionGroup var view: ViewOptions
        @OptionGroup var filter: FilterOptions

        @Option(help: ArgumentHelp("Count what is new since this day.", valueName: "day"))
        var since: String?

        @Flag(help: "All rows of every table, not the first 20; json has them always.")
        var full = false

        @Option(help: "text, markdown or json.", completion: .keys(of: PageFormat.self))
        var format = "text"

        @OptionGroup var past: PastOptions
        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let kept = try view.selection(at: desk)?.filter
            let desk = try past.desk(desk)
            let format: PageFormat = try Typed.word(self.format, option: "--format")
            var filters = [Filter.current]
            for options in [kept, filter].compactMap(\.self) {
                filters += try options.filters(at: desk)
            }
            let filter = Filter.all(filters)
            let since = try desk.day(ifAny: self.since, option: "--since")
            let report = try desk.snapshot().progress(
                of: filter, on: desk.today, since: since ?? desk.today.adding(months: -1),
                dueSoonDays: try desk.dueSoonDays(),
                rowsAtMost: full || format == PageFormat.json ? nil : 20)
            var output = Output.results
            format.write(report.page(desk.words), to: &output)
        }
    }
}

extension Snapshot {
    /// Gathers the progress report of the recommendations that a filter matches.
    ///
    /// The whole's figures are the sum of the owners': each recommendation is in one owner's.
    fileprivate func progress(
        of filter: Filter, on day: Day, since: Day?, dueSoonDays: Int, rowsAtMost: Int?
    ) throws(Failure) -> ProgressReport {
        let owners = try tallies(by: .owner, matching: filter, on: day)
        let overdue = try recommendations(
            matching: .all([filter, .overdue]), on: day, in: .due, atMost: rowsAtMost)
        let dueSoon = Filter.dueWithin(days: dueSoonDays)
        let counted = try figures(
            of: filter, on: day, since: since ?? day, dueSoon: dueSoon, overdue: overdue)
        return ProgressReport(
            day: day, act: head.act, head: head.hash, office: try setting(.office),
            tally: owners.reduce(Tally()) { $0 + $1.tally }, since: counted.since,
            byOwner: owners.map(\.asGroup),
            byMeeting: try tallies(by: .meeting, matching: filter, on: day).map(\.asGroup),
            overdue: overdue,
            dueSoon: try recommendations(
                matching: .all([filter, dueSoon]), on: day, in: .due, atMost: rowsAtMost),
            dueSoonCount: counted.dueSoon, rowsAtMost: rowsAtMost)
    }

    private func figures(
        of filter: Filter, on day: Day, since: Day, dueSoon: Filter, overdue: [Recommendation]
    ) throws(Failure) -> (since: SinceFigures, dueSoon: Int) {
        let implemented = Filter.statuses([.implemented])
        let counts = try counts(
            of: [
                .all([.counted, .recordedAfter(since)]), .all([implemented, .closedAfter(since)]),
                .all([implemented, .not(.noDue)]), .all([implemented, .closedInTime]), dueSoon,
            ], among: filter, on: day)
        let (dated, onTime) = (counts[2], counts[3])
        let figures = SinceFigures(
            since: since, new: counts[0], implemented: counts[1],
            onTimePercent: dated == 0 ? nil : onTime * 100 / dated,
            mostDelayed: overdue.prefix(3).map(\.id))
        return (figures, counts[4])
    }
}

extension GroupTally {
    /// The tally as a report's group.
    fileprivate var asGroup: ProgressReport.Group {
        switch group {
        case .agency(let agency):
            ProgressReport.Group(key: agency.key, name: agency.name, tally: tally)
        case .ownerNamed(let name): ProgressReport.Group(key: nil, name: name, tally: tally)
        case .meeting(let meeting):
            ProgressReport.Group(key: String(meeting.id), name: meeting.title, tally: tally)
        case .topic(let key): ProgressReport.Group(key: key, name: nil, tally: tally)
        case .unconfirmed:
            ProgressReport.Group(key: nil, name: nil, tally: tally, isUnconfirmed: true)
        case .noOwner, .noTopic: ProgressReport.Group(key: nil, name: nil, tally: tally)
        }
    }
}
