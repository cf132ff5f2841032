import Days
import GRDB
import Recommendations
import Testing

@testable import Register

@Suite struct SimulationTests {
    @Test(arguments: 1...12)
    func `rows are what the events amount to`(seed: UInt64) throws {
        var office = try Simulation(seed: seed)
        try office.run(60)
        let head = try office.register.now().head
        #expect(head.event > 30)
        #expect(try office.register.verify() == .sound(head))
        #expect(try office.register.verify(against: head.description) == .sound(head))
    }

    @Test(arguments: 1...6)
    func `each event tells what was before`(seed: UInt64) throws {
        var office = try Simulation(seed: seed)
        try office.run(80)
        let events = try office.register.queue.read { db in
            try (1...Questions(db: db).head().act).flatMap {
                try Questions(db: db).events(ofAct: $0, upTo: Int.max)
            }
        }
        var state: [Subject: [Field: Value]] = [:]
        for event in events {
            for change in event.changes {
                #expect(change.before == state[event.subject]?[change.field] ?? .null)
                #expect(change.before != change.after)
                state[event.subject, default: [:]][change.field] = change.after
            }
        }
    }

    @Test(arguments: 1...8)
    func `undoing every act leaves an empty register`(seed: UInt64) throws {
        var office = try Simulation(seed: seed)
        try office.run(60)
        let last = try office.register.now().head.act
        for act in (1...last).reversed() {
            let isUndo = try office.register.now().act(act).undoes != nil
            let isUndone = try office.register.queue.read { try Undoings($0).isUndone(act) }
            if isUndo || isUndone { continue }
            _ = try office.register.undo(act: act, header: office.header())
        }
        let empty = try office.register.now()
        #expect(try empty.count(matching: .everything, on: office.today) == 0)
        #expect(try empty.tally(matching: .everything, on: office.today) == Tally())
        #expect(try empty.meetings().isEmpty)
        #expect(try empty.agencies().isEmpty)
        #expect(try empty.settings().isEmpty)
        #expect(try empty.views().isEmpty)
        #expect(try office.register.verify() == .sound(empty.head))
    }

    @Test(arguments: 1...4)
    func `the past is as it was seen then`(seed: UInt64) throws {
        var office = try Simulation(seed: seed)
        var seen: [Int: Seen] = [:]
        var days: [Day: Seen] = [:]
        try office.run(50) { office in
            let now = try Seen(office.register.now(), on: office.today)
            seen[now.head.act] = now
            days[office.today] = now
        }
        for (act, then) in seen where act > 0 {
            #expect(try Seen(office.register.at(.act(act)), on: then.day) == then)
        }
        for (day, then) in days {
            #expect(try Seen(office.register.at(.day(day)), on: then.day) == then)
        }
    }
}

/// All that a snapshot shows.
private struct Seen: Equatable {
    let head: Head
    let day: Day
    let recommendations: [Recommendation]
    let meetings: [Meeting]
    let agencies: [Agency]
    let settings: [SettingKey: String]
    let views: [View]
    let acts: [Act]
    let texts: [String?]
    let history: [HistoryEntry]
    let tallies: [GroupTally]

    init(_ snapshot: Snapshot, on day: Day) throws {
        head = snapshot.head
        self.day = day
        recommendations = try snapshot.recommendations(matching: .everything, on: day, in: .id)
        meetings = try snapshot.meetings()
        agencies = try snapshot.agencies()
        settings = try snapshot.settings()
        views = try snapshot.views()
        acts = try snapshot.lastActs(5)
        let sources = try meetings.flatMap { try snapshot.sources(of: $0.id) }
        texts = try sources.map { try snapshot.text(ofSource: $0.sha256) }
        history = try snapshot.history(of: Subject(.recommendation, 1))
        tallies = try snapshot.tallies(by: .owner, matching: .current, on: day)
    }
}
