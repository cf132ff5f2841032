import Days
import Recommendations

extension ProgressReport {
    /// The report as a page.
    public func page(_ words: Words) -> Page {
        var blocks = screen(words)
        let latest = byMeeting.suffix(rowsAtMost ?? byMeeting.count)
        blocks += section(
            .byOwner, groups(key: "byOwner", byOwner, .owner, words), of: byOwner.count, words)
        blocks += section(
            .byMeeting, groups(key: "byMeeting", Array(latest), .meeting, words),
            of: byMeeting.count, words)
        blocks += section(
            .overdueItems, ListScreen.table(key: "overdue", overdue, on: day, words),
            of: tally[.behind], words)
        blocks += section(
            .dueSoonItems, ListScreen.table(key: "dueSoon", dueSoon, on: day, words),
            of: dueSoonCount, words)
        return Page(blocks)
    }

    private func screen(_ words: Words) -> [Page.Block] {
        let hijri = HijriDay(day)
        let head = self.head.isEmpty ? "-" : String(self.head.prefix(8))
        let title = words.catalogue.progressHeader(day: day, hijri: hijri, act: act, head: head)
        let facts = [
            Fact("date", words.label(.day), .day(day)),
            Fact("hijri", words.label(.hijri), Cell(hijri.map(\.text))),
            Fact("act", words.label(.act), .integer(act)),
            Fact("head", words.label(.reference), .text(self.head)),
            Fact("office", words.label(.name), Cell(office)),
        ]
        let heading = office.map { [Page.Block.heading(Visible.oneLine($0), level: 1)] } ?? []
        return heading + [
            .heading(title, level: 1), .machineFacts(key: "report", facts), .bars(bars(words)),
            .line(words.catalogue.sinceLine(since)), .machineFacts(key: "since", sinceFacts),
        ]
    }

    private func bars(_ words: Words) -> Bars {
        let percents = tally.percents
        let rows = ProgressRow.counted.map { row in
            Bars.Row(
                key: row.rawValue, count: tally[row], percent: percents[row] ?? 0,
                label: words.row(row), tone: Self.tone(of: row))
        }
        let (overtaken, void) = (tally[.overtaken], tally[.void])
        let total = Bars.Row(
            key: "total", count: tally.total, percent: tally.total == 0 ? 0 : 100,
            label: words.catalogue.notCounted(overtaken: overtaken, void: void))
        let apart = [
            Fact("overtaken", "", .integer(overtaken)), Fact("void", "", .integer(void)),
            Fact("open", "", .integer(tally.open)),
            Fact("completionRate", "", tally.completionRate.map(Cell.decimal) ?? .missing),
        ]
        return Bars(key: "progress", rows: rows, total: total, apart: apart)
    }

    private static func tone(of row: ProgressRow) -> Tone {
        switch row {
        case .implemented: .good
        case .behind: .alarm
        case .reported, .onSchedule: .plain
        case .notBegun, .suspended, .notImplemented, .overtaken, .void: .faint
        }
    }

    private var sinceFacts: [Fact] {
        [
            Fact("since", "", .day(since.since)), Fact("new", "", .integer(since.new)),
            Fact("implemented", "", .integer(since.implemented)),
            Fact("onTimePercent", "", since.onTimePercent.map(Cell.percent) ?? .missing),
            Fact("mostDelayed", "", .list(since.mostDelayed.map(Cell.integer))),
        ]
    }

    /// A table under its heading, and how many of all rows it leaves out.
    private func section(
        _ label: Label, _ table: Table, of all: Int, _ words: Words
    ) -> [Page.Block] {
        let heading = Page.Block.heading(words.label(label), level: 2)
        if table.rows.isEmpty {
            return [heading, .line("  " + words.label(.none)), .machineTable(table)]
        }
        let left = all - table.rows.count
        return [heading, .table(table)]
            + (left > 0 ? [.line("  " + words.catalogue.rowsLeftOut(left))] : [])
    }

    private func groups(
        key: String, _ groups: [Group], _ label: Label, _ words: Words
    ) -> Table {
        let columns = [
            Table.Column("total", words.label(.total), isNumeric: true),
            Table.Column("implemented", words.label(.implementedShort), isNumeric: true),
            Table.Column("open", words.label(.open), isNumeric: true),
            Table.Column("behind", words.label(.overdueShort), isNumeric: true),
            Table.Column("rate", words.label(.rate), isNumeric: true),
            Table.Column("key", words.label(.key), isForMachines: true),
            Table.Column("name", words.label(label)),
        ]
        return Table(key: key, columns: columns, rows: groups.map { row($0, words) })
    }

    private func row(_ group: Group, _ words: Words) -> Table.Row {
        let tally = group.tally
        let missing = words.label(group.isUnconfirmed ? .ownerUnconfirmed : .noOwner)
        let rate = tally.completionRate.map { Cell.percent(Int(($0 * 100).rounded())) }
        return Table.Row(
            [
                .integer(tally.total), .integer(tally[.implemented]), .integer(tally.open),
                .integer(tally[.behind]), rate ?? .missing, Cell(group.key),
                .text(group.name ?? missing),
            ], tones: tally[.behind] == 0 ? [:] : ["behind": .alarm])
    }
}
