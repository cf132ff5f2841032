import Days
import Recommendations

@testable import Register

/// An office that does random things to a register.
///
/// Rules may refuse a deed; faults may not happen.
struct Simulation {
    let register: Register
    var random: SplitMix64
    private(set) var today: Day
    private var moment = 0

    static let words = [
        "إعداد", "خطة", "التدريب", "مراكز", "الشرطة", "قاعدة", "البصمات", "الهيكل", "التنظيمي",
        "تفعيل", "القانون", "المرور", "لجنة", "٢٠٢٤", "تقرير", "يتولّى", "إدارة", "plan", "B-2",
    ]
    static let keys = ["training", "legal", "traffic", "borders"]
    static let titles = ["اجتماع لجنة المتابعة", "إجتماع لجنه المتابعه", "اجتماع الوكلاء"]
    static let viewNames = ["متأخرات التدريب", "متاخرات  التدريب", "المرور", "-"]
    static let topics = ["legislation", "traffic", "capacity-building", "finance"]

    init(seed: UInt64) throws {
        register = try Register.inMemory()
        random = SplitMix64(seed: seed)
        today = try Office.day("2026-01-01")
    }

    /// Does a number of random deeds.
    mutating func run(_ steps: Int, after: (Simulation) throws -> Void = { _ in }) throws {
        for _ in 0..<steps {
            try step()
            try after(self)
        }
    }

    private mutating func step() throws {
        if random.onceIn(3) {
            today = today.adding(days: Int.random(in: 1...20, using: &random)) ?? today
        }
        moment += 1
        do {
            try deed(header())
        } catch let failure as Failure {
            if case .internalFault = failure { throw failure }
        }
    }

    mutating func header() -> ActHeader {
        let digits = String(100_000 + moment)
        let remarks = Remarks(
            happenedOn: random.onceIn(4) ? today.adding(days: -3) : nil,
            reason: random.onceIn(4) ? nil : "لأسباب")
        return ActHeader(
            command: "test", actor: random.one(of: ["salma", "hadi"]), moment: "moment \(digits)",
            today: today, remarks: remarks)
    }

    private mutating func deed(_ header: ActHeader) throws {
        switch Int.random(in: 0..<16, using: &random) {
        case 0: _ = try register.addAgency(agency(), header: header)
        case 1: _ = try register.importAgencies([agency(), agency()], header: header)
        case 2:
            _ = try register.addAlias(text(1), to: random.one(of: Self.keys), header: header)
        case 3: _ = try register.set(.office, to: random.onceIn(3) ? nil : text(2), header: header)
        case 4:
            let id = Int.random(in: 1...4, using: &random)
            _ = try register.setMeeting(id, to: meetingUpdate(), header: header)
        case 5: _ = try register.add(newRecommendation(), header: header)
        case 6, 7:
            let reading = reading()
            _ = try register.importRecord(
                reading, document: Office.document(text(1)), title: nil, day: nil,
                number: random.onceIn(2) ? "م/1" : nil, header: header)
        case 8: _ = try register.undo(header: header)
        case 9:
            let act = Int.random(in: 1...max(1, moment), using: &random)
            _ = try register.undo(act: act, header: header)
        case 10: _ = try register.saveView(view(), header: header)
        case 11: _ = try register.removeView(named: random.one(of: Self.viewNames), header: header)
        default:
            let ids = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                Int.random(in: 1...12, using: &random)
            }
            _ = try register.update(ids, with: update(), header: header)
        }
    }

    mutating func text(_ words: Int) -> String {
        (0..<words).map { _ in random.one(of: Self.words) }.joined(separator: " ")
    }

    mutating func someDay() -> Day? {
        random.onceIn(4) ? nil : today.adding(days: Int.random(in: -30...40, using: &random))
    }
}
