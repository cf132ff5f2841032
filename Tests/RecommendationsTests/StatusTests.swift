import Recommendations
import Testing

@Suite struct StatusTests {
    @Test(arguments: Status.allCases)
    func `a status never follows itself and always leads on`(status: Status) {
        #expect(!status.allowedNext.contains(status))
        #expect(!status.allowedNext.isEmpty)
        #expect(Set(status.allowedNext).count == status.allowedNext.count)
    }

    @Test(arguments: Status.allCases)
    func `closing and reopening need a reason`(status: Status) {
        for next in status.allowedNext {
            let crosses = status.category == .closed || next.category == .closed
            if crosses { #expect(status.needsReason(toBecome: next)) }
        }
        #expect(!Status.notStarted.needsReason(toBecome: .inProgress))
        #expect(Status.reported.needsReason(toBecome: .inProgress))
    }

    @Test func `what an agency says is not what the office verified`() {
        #expect(Status.reported.category == .open)
        #expect(!Status.reported.awaitsWork)
        #expect(Status.implemented.category == .closed)
        #expect(Status.allCases.filter { !$0.isCounted } == [.overtaken, .void])
    }
}
