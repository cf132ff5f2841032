import Foundation
import Recommendations
import Testing

@testable import Register

/// Three meetings with one recommendation each, numbered in the order of their days.
@Suite struct RepeatTests {
    private func register() throws -> Register {
        let register = try Register.inMemory()
        for month in 1...3 {
            let day = try Office.day("2026-0\(month)-01")
            let new = NewRecommendation(
                meeting: .named(title: "اجتماع \(month)", day: day), text: "إعداد دليل \(month)")
            _ = try register.add(new, header: Office.header())
        }
        return register
    }

    private func link(_ id: Int, _ earlier: Int, in register: Register) throws -> Int? {
        var update = RecommendationUpdate()
        update.repeats = earlier
        return try register.update([id], with: update, header: Office.header()).act
    }

    private func current(_ register: Register) throws -> [Int] {
        try register.now().ids(matching: .current, on: Office.day("2026-06-01")).sorted()
    }

    @Test func `a later one stands for both, and not the other way round`() throws {
        let register = try register()
        _ = try link(2, 1, in: register)
        #expect(try current(register) == [2, 3])
        #expect(throws: Failure.repeatsItself(item: 1, earlier: 3)) {
            try link(1, 3, in: register)
        }
    }

    @Test func `a chain counts once, so nothing is repeated twice`() throws {
        let register = try register()
        _ = try link(2, 1, in: register)
        #expect(throws: Failure.repeatedAlready(item: 3, earlier: 1, by: 2)) {
            try link(3, 1, in: register)
        }
        _ = try link(3, 2, in: register)
        #expect(try current(register) == [3])
        #expect(try register.now().recommendation(3).timesRecommended == 3)
    }

    @Test func `a void repeat represents nobody`() throws {
        let register = try register()
        _ = try link(2, 1, in: register)
        var update = RecommendationUpdate()
        update.status = .void
        _ = try register.update([2], with: update, header: Office.header(reason: "خطأ"))
        #expect(try current(register).contains(1))
        #expect(try !register.now().recommendation(1).isRepeatedLater)
    }

    @Test func `undo does not bring back a link beside another`() throws {
        let register = try register()
        let first = try #require(try link(3, 1, in: register))
        _ = try link(3, 0, in: register)
        let other = try #require(try link(2, 1, in: register))
        #expect(throws: Failure.undoRefused(act: first + 1, later: [other])) {
            try register.undo(act: first + 1, header: Office.header())
        }
    }
}
