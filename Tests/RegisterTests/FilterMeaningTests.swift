import Days
import Recommendations
import Register
import Testing

@Suite struct FilterMeaningTests {
    @Test(arguments: 1...8)
    func `SQL and matches mean the same`(seed: UInt64) throws {
        var office = try Simulation(seed: seed)
        try office.run(120)
        let now = try office.register.now()
        let today = office.today
        let all = try now.recommendations(matching: .everything, on: today, in: .id)
        #expect(all.count > 10)
        for _ in 0..<300 {
            let filter = office.filter()
            let expected = all.filter { filter.matches($0, on: today) }
            #expect(try now.ids(matching: filter, on: today) == expected.map(\.id), "\(filter)")
            #expect(try now.count(matching: filter, on: today) == expected.count)
        }
    }

    @Test(arguments: Order.allCases)
    func `an order keeps all and ends ties by number`(order: Order) throws {
        var office = try Simulation(seed: 7)
        try office.run(120)
        let now = try office.register.now()
        let items = try now.recommendations(matching: .everything, on: office.today, in: order)
        #expect(items.map(\.id).sorted() == (try now.ids(matching: .everything, on: office.today)))
        for (first, second) in zip(items, items.dropFirst()) {
            #expect(rank(first, order).lexicographicallyPrecedes(rank(second, order)))
        }
    }

    private func rank(_ item: Recommendation, _ order: Order) -> [String] {
        let id = String(1000 + item.id)
        let due = item.due?.iso ?? "~"
        switch order {
        case .id: return [id]
        case .due: return [due, id]
        case .owner: return [item.owner.map { bytes($0.name) } ?? "~", id]
        case .meeting: return [String(1000 + item.meeting.id), String(1000 + item.ordinal)]
        case .status: return [String(Status.allCases.firstIndex(of: item.status) ?? 9), id]
        case .priority:
            return [String(Priority.allCases.firstIndex(of: item.priority) ?? 9), due, id]
        case .updated:
            let number = Int(item.updatedAt.split(separator: " ")[1]) ?? 0
            return [String(1_000_000 - number), id]
        }
    }

    /// A text that sorts as SQLite sorts: by bytes.
    private func bytes(_ text: String) -> String {
        text.utf8.map { String(Int($0) + 1000) }.joined()
    }
}
