import Recommendations
import Testing

@testable import Register

@Suite struct PastTests {
    private func register() throws -> Register {
        let register = try Register.inMemory()
        _ = try register.importReading(
            Office.reading(["إعداد خطة"]), of: Office.document("محضر"),
            header: Office.header(on: "2026-01-05"))
        var update = RecommendationUpdate()
        update.status = .inProgress
        _ = try register.update([1], with: update, header: Office.header(on: "2026-02-01"))
        update.status = .reported
        _ = try register.update([1], with: update, header: Office.header(on: "2026-02-01"))
        return register
    }

    @Test(arguments: [
        ("2026-01-05", Status.notStarted), ("2026-01-31", .notStarted), ("2026-02-01", .reported),
        ("2027-01-01", .reported),
    ])
    func `a day stands for its last act`(iso: String, status: Status) throws {
        let past = try register().at(.day(Office.day(iso)))
        #expect(try past.recommendation(1).status == status)
    }

    @Test func `an act stands for itself`() throws {
        let register = try register()
        let past = try register.at(.act(2))
        #expect(past.head.act == 2)
        #expect(try past.recommendation(1).status == .inProgress)
        #expect(try past.history(of: Subject(.recommendation, 1)).count == 2)
        #expect(throws: Failure.unknownAct(4)) { try register.at(.act(4)) }
        #expect(throws: Failure.unknownAct(0)) { try register.at(.act(0)) }
        #expect(throws: Failure.unknownAct(3)) { try past.act(3) }
    }

    @Test func `before the first act there was nothing`() throws {
        let past = try register().at(.day(Office.day("2026-01-04")))
        #expect(past.head == Head(act: 0, event: 0, hash: ""))
        #expect(try past.meetings().isEmpty)
        #expect(try past.text(ofSource: Office.document("محضر").sha256) == nil)
    }

    @Test func `a text of the past is read`() throws {
        let document = Office.document("محضر")
        #expect(try register().at(.act(1)).text(ofSource: document.sha256) == "محضر")
    }
}
