import Days
import Recommendations
import Register
import Testing

@Suite struct TallyTests {
    @Test(arguments: 1...6)
    func `rows are exclusive, add up, and equal the counts of their filters`(seed: UInt64) throws {
        var office = try Simulation(seed: seed)
        try office.run(100)
        let now = try office.register.now()
        let today = office.today
        for _ in 0..<20 {
            let filter = office.filter(depth: 1)
            let tally = try now.tally(matching: filter, on: today)
            let items = try now.recommendations(matching: filter, on: today, in: .id)
            #expect(tally == Tally(items, on: today))
            #expect(ProgressRow.allCases.map { tally[$0] }.reduce(0, +) == items.count)
            for row in ProgressRow.allCases {
                let both = Filter.all([filter, row.filter])
                #expect(try now.count(matching: both, on: today) == tally[row])
            }
        }
    }

    @Test(arguments: Grouping.allCases, [UInt64(2), 3])
    func `a group's tally is that of its filter`(grouping: Grouping, seed: UInt64) throws {
        var office = try Simulation(seed: seed)
        try office.run(100)
        let now = try office.register.now()
        let groups = try now.tallies(by: grouping, matching: .current, on: office.today)
        #expect(groups.count > 1)
        for group in groups {
            let filter = Filter.all([.current, group.group.filter])
            #expect(try now.tally(matching: filter, on: office.today) == group.tally)
        }
        if grouping != .topic {
            let counted = groups.map(\.tally.total).reduce(0, +)
            #expect(try now.tally(matching: .current, on: office.today).total == counted)
        }
    }

    @Test func `an inferred owner is in no owner's tally`() throws {
        let register = try Register.inMemory()
        _ = try register.addAgency(Office.training, header: Office.header())
        let inferred = DraftOwner(
            name: "إدارة التدريب", agency: "training", basis: .inferred, span: nil)
        let stated = DraftOwner(name: "التدريب", agency: "training", basis: .stated, span: nil)
        var reading = try Office.reading([])
        reading.drafts = [
            Office.draft(1, "إعداد خطة", owner: inferred),
            Office.draft(2, "تنظيم دورات", owner: stated),
        ]
        let document = Office.document("محضر")
        _ = try register.importReading(reading, of: document, header: Office.header())
        let today = try Office.day("2026-01-05")
        let groups = try register.now().tallies(by: .owner, matching: .everything, on: today)
        let agency = NamedAgency(key: "training", name: "إدارة التدريب")
        #expect(groups.map(\.group) == [.agency(agency), .unconfirmed])
        #expect(groups.map(\.tally.total) == [1, 1])
    }
}
