import Days
import Recommendations
import Testing

@Suite struct DueTests {
    private func changes(
        _ item: Recommendation, reason: String? = nil, _ due: RecommendationUpdate.DueChange
    ) throws -> [Field: Value] {
        var update = RecommendationUpdate()
        update.due = due
        let made = try update.changes(
            to: item, remarks: Remarks(reason: reason), today: Items.day("2026-02-01"))
        return Dictionary(uniqueKeysWithValues: made.map { ($0.field, $0.after) })
    }

    @Test func `a first day is the original day too`() throws {
        let made = try changes(Items.item(), .set(Items.day("2026-03-01"), words: "أول مارس"))
        #expect(
            made == [
                .due: .text("2026-03-01"), .originalDue: .text("2026-03-01"),
                .dueText: .text("أول مارس"),
            ])
    }

    @Test func `a standing day is corrected only with a reason`() throws {
        let item = try Items.item(due: "2026-03-01")
        let later = try Items.day("2026-04-01")
        #expect(throws: Failure.dueStands(item: 1, due: try Items.day("2026-03-01"))) {
            try changes(item, .set(later, words: "x"))
        }
        let corrected = try changes(item, reason: "خطأ في القراءة", .set(later, words: "x"))
        #expect(corrected == [.due: .text("2026-04-01"), .dueText: .text("x")])
        #expect(try changes(item, reason: "خطأ", .clear)[.due] == .null)
    }

    @Test func `a day that was taken away comes back only with a reason`() throws {
        var item = try Items.item(due: "2026-03-01")
        item.due = nil
        let later = try Items.day("2026-04-01")
        #expect(throws: Failure.dueStands(item: 1, due: try Items.day("2026-03-01"))) {
            try changes(item, .set(later, words: "x"))
        }
    }

    @Test func `an extension moves the day and keeps the original`() throws {
        let item = try Items.item(due: "2026-03-01")
        let made = try changes(item, reason: "بطلب الجهة", .extend(to: Items.day("2026-04-01")))
        #expect(made == [.due: .text("2026-04-01"), .extensions: .integer(1)])
    }

    @Test func `a closed item is not extended`() throws {
        var item = try Items.item(due: "2026-03-01")
        item.status = .implemented
        let later = try Items.day("2026-04-01")
        #expect(throws: Failure.closed(item: 1, status: .implemented)) {
            try changes(item, reason: "x", .extend(to: later))
        }
    }

    @Test func `words that waited for the meeting's day lead to one`() throws {
        var item = try Items.item()
        item.dueText = "خلال شهر"
        let meeting = try Items.day("2026-06-01")
        #expect(item.waitingDeadline(meetingOn: meeting)?.iso == "2026-07-01")
        item.due = meeting
        #expect(item.waitingDeadline(meetingOn: meeting) == nil)
    }

    @Test func `after an extension a correction keeps the original`() throws {
        var item = try Items.item(due: "2026-03-01")
        item.extensions = 1
        let made = try changes(item, reason: "خطأ", .set(Items.day("2026-05-01"), words: "x"))
        #expect(made[.originalDue] == nil)
    }

    @Test func `an extension is later, has a day to extend, and a reason`() throws {
        let due = try Items.day("2026-03-01")
        let item = try Items.item(due: "2026-03-01")
        #expect(throws: Failure.noDueToExtend(item: 1)) {
            try changes(Items.item(), reason: "x", .extend(to: due))
        }
        #expect(throws: Failure.extensionNotLater(item: 1, due: due, wanted: due)) {
            try changes(item, reason: "x", .extend(to: due))
        }
        #expect(throws: Failure.extensionNeedsReason(item: 1)) {
            try changes(item, .extend(to: Items.day("2026-04-01")))
        }
    }

    @Test func `a day passes only while the agency has work to do`() throws {
        let today = try Items.day("2026-03-11")
        #expect(try Items.item(due: "2026-03-01").daysLate(on: today) == 10)
        #expect(try Items.item(due: "2026-03-11").daysLate(on: today) == nil)
        for status in [Status.suspended, .reported, .implemented, .void] {
            #expect(try !Items.item(status: status, due: "2026-03-01").isOverdue(on: today))
        }
    }
}
