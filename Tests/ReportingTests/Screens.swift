import Days
import Recommendations
import Testing

@testable import Reporting

/// The screens of the program, filled with what no one would wish for.
enum Screens {
    static let hostile = [
        "القانون رقم (5) لسنة 2018 (PKI) بشأن «X-Road» المعاملات الإلكترونية وكل ما يتصل بها",
        "مُحَمَّدٌ والعــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــــمل",
        "報告書 👨‍👩‍👧‍👦 e\u{301} \u{1B}[31mred\u{7} \u{202E}turned " + String(repeating: "報", count: 70),
        String(repeating: "supercalifragilistic", count: 5), "a\tb\nc   d - “«»” «a “ب",
    ]

    private static func items() throws -> [Recommendation] {
        let recorded = try #require(Day(iso: "2026-01-01"))
        return hostile.enumerated().map { index, text in
            let meeting = Meeting(id: 10 * index + 1, title: text, day: recorded)
            var item = Recommendation(
                id: index * 1009 + 7, meeting: meeting, ordinal: index * 31, text: text,
                kind: .agreement, recordedOn: recorded, recordedAt: "2026-01-01T08:00:00Z")
            item.status = Status.allCases[index % Status.allCases.count]
            item.due = index.isMultiple(of: 2) ? recorded : nil
            item.owner =
                index == 3 ? nil : Owner(agency: nil, name: text, basis: OwnerBasis.inferred)
            item.note = text
            item.position = text
            return item
        }
    }

    private static func history(_ day: Day) -> History {
        let act = Act(
            number: 41, command: "update", actor: hostile[2], moment: "2026-06-15T08:00:00Z",
            officeDay: day, remarks: Remarks(reason: hostile[0]))
        let changes = hostile.map { Change(.note, from: .text("قبل"), to: .text($0)) }
        let event = Event(
            number: 9, act: 41, subject: Subject(.recommendation, 2), changes: changes)
        return History(
            [History.Entry(act: act, events: [event])], directory: AgencyDirectory([]),
            viewNames: [:])
    }

    private static func report(_ items: [Recommendation], _ day: Day) throws -> ProgressReport {
        var tally = Tally()
        for item in items {
            tally.add(1, to: ProgressRow(status: item.status, isOverdue: item.due != nil))
        }
        let groups = hostile.map { ProgressReport.Group(key: $0, name: $0, tally: tally) }
        return ProgressReport(
            day: day, act: 99999, head: "1de554ff00", office: hostile[0], tally: tally,
            since: SinceFigures(
                since: day, new: 3, implemented: 2, onTimePercent: 50,
                mostDelayed: Array(1000...1030)),
            byOwner: groups, byMeeting: [], overdue: Array(items.prefix(1)), dueSoon: [],
            dueSoonCount: 0)
    }

    private static func extraction(_ items: [Recommendation]) -> ExtractionReport {
        let drafts = items.map { item in
            Draft(
                ordinal: item.ordinal, text: item.text, span: 0..<99999, kind: .recommendation,
                isWeak: true, confidence: 0.9, rule: "verb.reach-agreement",
                owner: DraftOwner(name: item.text, agency: nil, basis: .inferred, span: nil))
        }
        let findings = hostile.map {
            Finding(category: .ambiguousAgency, span: 0..<1, quote: $0, details: [])
        }
        return ExtractionReport(
            name: "a", sha256: "b", mediaType: "text/plain",
            reading: RecordReading(
                meeting: MeetingDraft(title: hostile[1], place: hostile[3]), drafts: drafts,
                findings: findings))
    }

    /// Every screen in a language, by its command.
    static func all(_ language: Language) throws -> [(String, Page)] {
        let words = Words(language)
        let day = try #require(Day(iso: "2026-06-15"))
        let items = try items()
        let agencies = hostile.map {
            Agency(key: "irregular-migration", name: $0, aliases: [$0], parent: "ministry-of-it")
        }
        let days = hostile.map { DayRow(text: $0, day: day, basis: .period) }
        let views = hostile.map {
            View(
                name: $0,
                options: [
                    ViewOption(.owner, $0), ViewOption(.status, "in-progress,reported"),
                    ViewOption(.search, $0), ViewOption(.overdue),
                ])
        }
        let teller = ViewTeller(words: words, directory: AgencyDirectory(agencies))
        return try [
            ("list", ListScreen(items, on: day, dueSoonDays: 30).page(words)),
            ("report", report(items, day).page(words)),
            ("history", history(day).page(words)),
            ("extract", extraction(Array(items.prefix(1))).page(words, explained: false)),
            ("extract --explain", extraction(items).page(words, explained: true)),
            ("day", Page([.table(DayRow.table(days, words))])),
            ("agency list", Page([.table(Tables.agencies(agencies, words))])),
            ("view list", Page([.table(teller.table(of: views))])),
            ("view show", teller.page(of: views[0], history: history(day))),
            ("setting list", Page([.table(Tables.settings([.office: hostile[0]], words))])),
        ]
            + items.prefix(2).map { item in
                let sheet = ItemSheet(
                    item, sourceLines: item.text, history: history(day), on: day)
                return ("show", sheet.page(words))
            }
    }
}
