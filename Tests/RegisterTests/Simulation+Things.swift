import Days
import Recommendations
import Register

extension Simulation {
    mutating func agency() -> Agency {
        Agency(
            key: random.one(of: Self.keys), name: text(2), english: random.onceIn(2) ? "X" : nil,
            aliases: random.some(of: ["التدريب", "الإدارة"]),
            parent: random.onceIn(3) ? random.one(of: Self.keys) : nil,
            topics: random.some(of: Self.topics))
    }

    mutating func view() -> View {
        let options = [
            ViewOption(.owner, random.one(of: Self.keys)), ViewOption(.dueBefore, "نهاية الشهر"),
            ViewOption(.overdue), ViewOption(.search, text(2)), ViewOption(.sort, "owner"),
        ]
        return View(name: random.one(of: Self.viewNames), options: random.some(of: options))
    }

    mutating func meetingUpdate() -> MeetingUpdate {
        var update = MeetingUpdate()
        if random.onceIn(2) { update.title = random.one(of: Self.titles) }
        if random.onceIn(2) { update.day = someDay() }
        if random.onceIn(2) { update.place = random.onceIn(3) ? "" : text(1) }
        if random.onceIn(3) { update.classification = .secret }
        return update
    }

    mutating func newRecommendation() -> NewRecommendation {
        let occasion: NewRecommendation.Occasion =
            random.onceIn(2)
            ? .known(Int.random(in: 1...4, using: &random))
            : .named(title: random.one(of: Self.titles), day: someDay())
        var new = NewRecommendation(meeting: occasion, text: text(4))
        if random.onceIn(2) { new.owner = .agency(random.one(of: Self.keys)) }
        if random.onceIn(3) { new.owner = .unknown(name: random.one(of: ["جهة ما", "Office"])) }
        new.supporting = random.onceIn(3) ? random.some(of: Self.keys) : []
        new.due = someDay()
        new.topics = random.some(of: Self.topics)
        new.laws = random.some(of: Self.laws)
        return new
    }

    static let laws = [LawCitation(number: 5, year: 2018), LawCitation(number: 5)]

    mutating func reading() -> RecordReading {
        let day = Day(year: 2025, month: 12, day: Int.random(in: 1...3, using: &random))
        let drafts = (1...Int.random(in: 1...4, using: &random)).map { draft($0) }
        let meeting = MeetingDraft(
            title: random.one(of: Self.titles), day: day, place: random.onceIn(2) ? text(1) : nil)
        return RecordReading(meeting: meeting, drafts: drafts, findings: [])
    }

    private mutating func draft(_ ordinal: Int) -> Draft {
        let basis: OwnerBasis = random.onceIn(2) ? .stated : .inferred
        let agency = random.onceIn(4) ? nil : random.one(of: Self.keys)
        let owner = DraftOwner(name: "جهة ما", agency: agency, basis: basis, span: nil)
        let due = DraftDue(day: someDay(), text: "خلال أسبوعين", basis: .span, span: nil)
        return Draft(
            ordinal: ordinal, text: text(3), span: 0..<5, kind: .decision,
            isWeak: random.onceIn(6), confidence: Double.random(in: 0...1, using: &random),
            rule: "r", owner: random.onceIn(3) ? nil : owner, due: random.onceIn(3) ? nil : due,
            topics: random.some(of: Self.topics), laws: random.some(of: Self.laws))
    }

    mutating func update() -> RecommendationUpdate {
        var update = RecommendationUpdate()
        if random.onceIn(2) { update.status = random.one(of: Status.allCases) }
        if random.onceIn(4) { update.owner = ownerChange() }
        if random.onceIn(3) { update.due = dueChange() }
        if random.onceIn(4) { update.position = random.onceIn(3) ? "" : text(3) }
        if random.onceIn(5) { update.obstacle = text(2) }
        if random.onceIn(5) { update.note = text(2) }
        if random.onceIn(4) { update.progress = Int.random(in: 0...110, using: &random) }
        if random.onceIn(4) { update.priority = random.one(of: Priority.allCases) }
        if random.onceIn(6) { update.text = text(3) }
        if random.onceIn(4) { update.topics = random.some(of: Self.topics) }
        if random.onceIn(5) {
            update.supporting = random.some(of: Self.keys).map { NamedAgency(key: $0, name: $0) }
        }
        if random.onceIn(6) { update.isReviewed = true }
        if random.onceIn(4) { update.repeats = Int.random(in: 0...12, using: &random) }
        return update
    }

    private mutating func ownerChange() -> RecommendationUpdate.OwnerChange {
        let key = random.one(of: Self.keys)
        return random.one(of: [.assign(NamedAgency(key: key, name: key)), .confirm, .clear])
    }

    private mutating func dueChange() -> RecommendationUpdate.DueChange {
        guard let day = someDay() else { return .clear }
        return random.onceIn(2) ? .set(day, words: "يوم") : .extend(to: day)
    }
}
