import Days
import Recommendations
import Testing

@Suite struct UpdateTests {
    private func changes(
        _ item: Recommendation, reason: String? = nil, on happened: String? = nil,
        _ edit: (inout RecommendationUpdate) -> Void
    ) throws -> [Change] {
        var update = RecommendationUpdate()
        edit(&update)
        let remarks = Remarks(happenedOn: try happened.map(Items.day), reason: reason)
        return try update.changes(to: item, remarks: remarks, today: Items.day("2026-02-01"))
    }

    @Test func `what is so already changes nothing`() throws {
        let item = try Items.item()
        let changes = try changes(item) {
            $0.status = .notStarted
            $0.text = item.text
            $0.priority = .normal
            $0.position = ""
            $0.topics = []
            $0.isReviewed = true
            $0.repeats = 0
        }
        #expect(changes.isEmpty)
    }

    @Test func `a forbidden change names what is allowed`() throws {
        let item = try Items.item(status: .implemented)
        let allowed = Status.implemented.allowedNext
        #expect(
            throws: Failure.forbiddenStatusChange(
                item: 1, from: .implemented, to: .suspended, allowed: allowed)
        ) { try changes(item, reason: "خطأ") { $0.status = .suspended } }
    }

    @Test func `closing needs a reason and closes on the day it happened`() throws {
        let item = try Items.item()
        #expect(throws: Failure.reasonNeeded(item: 1, from: .notStarted, to: .implemented)) {
            try changes(item) { $0.status = .implemented }
        }
        let made = try changes(item, reason: "وصل المحضر", on: "2026-01-20") {
            $0.status = .implemented
        }
        #expect(made.last == Change(.closedOn, from: .null, to: .text("2026-01-20")))
        let today = try changes(item, reason: "وصل المحضر") { $0.status = .implemented }
        #expect(today.last == Change(.closedOn, from: .null, to: .text("2026-02-01")))
    }

    @Test func `reopening takes the closing day away`() throws {
        var item = try Items.item(status: .implemented)
        item.closedOn = try Items.day("2026-01-20")
        let made = try changes(item, reason: "لم يكتمل") { $0.status = .inProgress }
        #expect(made.last == Change(.closedOn, from: .text("2026-01-20"), to: .null))
    }

    @Test func `only an inferred owner is confirmed`() throws {
        var item = try Items.item()
        item.owner = Owner(agency: "training", name: "إدارة التدريب", basis: .inferred)
        let made = try changes(item) { $0.owner = .confirm }
        #expect(made == [Change(.ownerBasis, from: .text("inferred"), to: .text("assigned"))])
        item.owner?.basis = .assigned
        #expect(throws: Failure.noOwnerToConfirm(item: 1)) {
            try changes(item) { $0.owner = .confirm }
        }
    }

    @Test func `an assigned agency replaces a name`() throws {
        var item = try Items.item()
        item.owner = Owner(agency: nil, name: "جهة ما", basis: .stated)
        let agency = NamedAgency(key: "training", name: "إدارة التدريب")
        let made = try changes(item) { $0.owner = .assign(agency) }
        #expect(
            made == [
                Change(.owner, from: .null, to: .text("training")),
                Change(.ownerName, from: .text("جهة ما"), to: .null),
                Change(.ownerBasis, from: .text("stated"), to: .text("assigned")),
            ])
    }

    @Test func `values stay within bounds and lists name each once`() throws {
        let item = try Items.item()
        #expect(throws: Failure.emptyText(option: "text")) { try changes(item) { $0.text = " " } }
        #expect(throws: Failure.badNumber(option: "progress", value: "101", range: 0...100)) {
            try changes(item) { $0.progress = 101 }
        }
        let made = try changes(item) { $0.topics = ["traffic", "media", "traffic"] }
        #expect(made == [Change(.topics, from: .list([]), to: .list(["traffic", "media"]))])
    }
}
