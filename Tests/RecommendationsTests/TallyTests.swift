import Days
import Recommendations
import Testing

@Suite struct TallyTests {
    @Test func `percents add up to 100 whatever the counts`() {
        for first in 0...6 {
            for second in 0...6 {
                for third in 1...7 {
                    var tally = Tally()
                    tally.add(first, to: .implemented)
                    tally.add(second, to: .behind)
                    tally.add(third, to: .suspended)
                    tally.add(5, to: .void)
                    #expect(tally.percents.values.reduce(0, +) == 100)
                    #expect(tally.total == first + second + third)
                }
            }
        }
        #expect(Tally().percents.isEmpty)
        #expect(Tally().completionRate == nil)
    }

    @Test func `each recommendation is in the row whose filter matches it, and no other`() throws {
        let today = try Items.day("2026-03-01")
        for status in Status.allCases {
            for due in [nil, "2026-02-01", "2026-04-01"] {
                let item = try Items.item(status: status, due: due)
                let rows = ProgressRow.allCases.filter { $0.filter.matches(item, on: today) }
                let row = ProgressRow(status: status, isOverdue: item.isOverdue(on: today))
                #expect(rows == [row])
            }
        }
    }
}
