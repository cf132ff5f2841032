import Days
import Recommendations
import Testing

@testable import Reporting

@Suite struct HistoryTests {
    private let directory = AgencyDirectory([Agency(key: "training", name: "إدارة التدريب")])

    private func lines(_ changes: [Change], _ language: Language, reason: String? = nil) throws
        -> [String]
    {
        let day = try #require(Day(iso: "2026-06-15"))
        let act = Act(
            number: 4, command: "update", actor: "rana", moment: "2026-06-15T08:00:00Z",
            officeDay: day, remarks: Remarks(reason: reason))
        let event = Event(number: 9, act: 4, subject: Subject(.recommendation, 2), changes: changes)
        let page = History(
            [History.Entry(act: act, events: [event])], directory: directory, viewNames: [:]
        )
        .page(Words(language))
        return page.blocks.compactMap { if case .line(let text, _) = $0 { text } else { nil } }
    }

    @Test func `a change is told with words, not keys`() throws {
        let change = Change(.owner, from: .null, to: .text("training"))
        #expect(try lines([change], .english).last == "    owner set to “إدارة التدريب”")
        #expect(
            try lines([change], .arabic).last == "    سُجل في حقل «الجهة المسؤولة»: «إدارة التدريب»")
    }

    @Test func `a moved due day is told as an extension or a correction`() throws {
        let moved = Change(.due, from: .text("2026-03-01"), to: .text("2026-04-01"))
        let extended = Change(.extensions, from: .integer(0), to: .integer(1))
        #expect(
            try lines([moved, extended], .english).last
                == "    due day extended from “2026-03-01” to “2026-04-01”")
        #expect(
            try lines([moved], .arabic).last == "    صُحح الموعد من «2026-03-01» إلى «2026-04-01»")
    }

    @Test func `a reason is told behind the changes`() throws {
        let change = Change(.status, from: .text("not-started"), to: .text("overtaken"))
        let told = try lines([change], .english, reason: "صدر قانون جديد")
        #expect(
            told == [
                "2026-06-15 · act 4 · update by rana",
                "    status changed from “not started” to “overtaken by events”",
                "    because: صدر قانون جديد",
            ])
    }

    @Test func `a new recommendation is told by its text`() throws {
        let changes = [
            Change(.withdrawn, from: .null, to: .integer(0)),
            Change(.text, from: .null, to: .text("إعداد دليل")),
        ]
        #expect(try lines(changes, .english).last == "    recommendation recorded: “إعداد دليل”")
    }
}
