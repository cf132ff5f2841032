import Days
import Recommendations
import Testing

@testable import Register

/// Does every deed and asks every question once.
enum Everything {
    static func isAsked(of path: String) throws {
        let register = try Register.open(path: path, for: .writing)
        try deeds(of: register)
        let today = try Office.day("2026-01-06")
        for snapshot in [
            try register.now(), try register.at(.act(3)), try register.at(.day(today)),
        ] {
            try questions(of: snapshot, on: today)
        }
        _ = try register.undo(header: try Office.header(on: "2026-01-06"))
        _ = try register.undo(act: 6, header: try Office.header(on: "2026-01-06"))
        _ = try register.trial()
        let head = try register.now().head
        #expect(try register.verify() == .sound(head))
        #expect(try register.verify(against: head.description) == .sound(head))
    }

    private static func deeds(of register: Register) throws {
        let header = try Office.header(reason: "زيارة")
        _ = try register.addAgency(Office.training, header: header)
        _ = try register.addAlias("التأهيل", to: "training", header: header)
        _ = try register.importAgencies([Office.legal], header: header)
        for (text, title) in [("أولاً", "اجتماع أول"), ("ثانياً", "اجتماع ثان")] {
            _ = try register.importReading(
                try Office.reading(["إعداد خطة التدريب", "حصر الآليات"], title: title),
                of: Office.document(text), header: header)
        }
        _ = try register.add(
            NewRecommendation(meeting: .known(1), text: "شراء أجهزة"), header: header)
        var update = RecommendationUpdate()
        update.status = .implemented
        _ = try register.update([1], with: update, header: header)
        var link = RecommendationUpdate()
        link.repeats = 2
        _ = try register.update([4], with: link, header: header)
        var dated = MeetingUpdate()
        dated.day = try Office.day("2025-12-02")
        _ = try register.setMeeting(1, to: dated, header: header)
        let view = View(name: "متأخرات", options: [ViewOption(.overdue)])
        _ = try register.saveView(view, header: header)
        _ = try register.removeView(named: "متأخرات", header: header)
        _ = try register.saveView(view, header: header)
        _ = try register.set(
            .office, to: "مكتب المتابعة", header: try Office.header(on: "2026-01-06"))
    }

    private static func questions(of snapshot: Snapshot, on day: Day) throws {
        _ = try snapshot.setting(.office)
        _ = try snapshot.directory()
        _ = try snapshot.viewNames()
        for view in try snapshot.views() { _ = try snapshot.view(named: view.name) }
        for meeting in try snapshot.meetings() {
            _ = try snapshot.meeting(meeting.id)
            for source in try snapshot.sources(of: meeting.id) {
                _ = try snapshot.text(ofSource: source.sha256)
            }
        }
        for act in try snapshot.lastActs(5) {
            _ = try snapshot.act(act.number)
            _ = try snapshot.events(ofAct: act.number)
        }
        _ = try snapshot.history(of: Subject(.recommendation, 1))
        for item in try snapshot.recommendations(matching: .everything, on: day, in: .id) {
            _ = try snapshot.recommendation(item.id)
            _ = try snapshot.recommendation(meeting: item.meeting.id, ordinal: item.ordinal)
        }
        try lists(of: snapshot, on: day)
    }

    /// The lists that the commands ask for, with each of the filters and orders.
    private static func lists(of snapshot: Snapshot, on day: Day) throws {
        let open = Filter.all([.current, .category(.open)])
        for filter in try filters() {
            let listed = Filter.all([open, filter])
            _ = try snapshot.ids(matching: filter, on: day)
            _ = try snapshot.count(matching: filter, on: day)
            for order in Order.allCases {
                _ = try snapshot.recommendations(matching: listed, on: day, in: order, atMost: 3)
                try snapshot.forEachRecommendation(matching: listed, on: day, in: order) { _ in }
                _ = try snapshot.textRows(matching: listed, on: day, in: order) { _ in nil }
            }
            let counted = Filter.all([.current, filter])
            _ = try snapshot.counts(of: [.overdue, .counted], among: counted, on: day)
            _ = try snapshot.tally(matching: counted, on: day)
            for grouping in Grouping.allCases {
                _ = try snapshot.tallies(by: grouping, matching: counted, on: day)
            }
        }
    }

    private static func filters() throws -> [Filter] {
        let day = try Office.day("2026-03-01")
        return [
            .everything, .not(.stem("خطط")), .statuses([.suspended]), .kinds([.decision]),
            .topics(["traffic"]), .owners(["training"]), .ownersNamed(["إدارة"]), .noOwner,
            .meetings([1]), .law(LawCitation(number: 5)), .ids([1, 2]), .dueBefore(day),
            .dueWithin(days: 30), .overdue, .noDue, .needsReview, .stem("خطط"),
            .phrase(["خطه"]), .any([.stem("خطط"), .stem("حصر")]),
        ]
    }
}
