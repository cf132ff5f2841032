import Days
import Recommendations
import Testing

@Suite struct ValueTests {
    @Test(arguments: ["5", "5/2018"])
    func `a law's key reads back`(key: String) {
        #expect(LawCitation(key: key)?.key == key)
    }

    @Test(arguments: ["", "/", "5/", "0", "5/2018/1", "خمسة", "-5"])
    func `what is no law's key is none`(key: String) {
        #expect(LawCitation(key: key) == nil)
    }

    @Test func `a law without a year answers any year`() {
        let law = LawCitation(number: 5, year: 2018)
        #expect(law.answers(LawCitation(number: 5)))
        #expect(LawCitation(number: 5).answers(law))
        #expect(!law.answers(LawCitation(number: 5, year: 2019)))
        #expect(!law.answers(LawCitation(number: 6)))
    }

    @Test func `settings accept what they can mean`() {
        #expect(SettingKey.dueSoonDays.accepts("14"))
        #expect(!SettingKey.dueSoonDays.accepts("0"))
        #expect(!SettingKey.language.accepts("fr"))
        #expect(SettingKey.weekend.accepts("الجمعة والسبت"))
        #expect(!SettingKey.weekend.accepts("weekend"))
        #expect(SettingKey.language.allowed.allSatisfy(SettingKey.language.accepts))
    }

    @Test func `the inverse of a creation withdraws, of a change restores`() {
        let subject = Subject(.meeting, 1)
        let made = Event(
            number: 1, act: 1, subject: subject,
            changes: [
                Change(.withdrawn, from: .null, to: .integer(0)),
                Change(.title, from: .null, to: .text("x")),
            ])
        #expect(made.inverse == [Change(.withdrawn, from: .integer(0), to: .integer(1))])
        let changed = Event(
            number: 2, act: 2, subject: subject,
            changes: [Change(.title, from: .text("x"), to: .text("y"))])
        #expect(changed.inverse == [Change(.title, from: .text("y"), to: .text("x"))])
    }

    @Test func `a meeting's title is corrected but never taken away`() throws {
        let meeting = Meeting(id: 1, title: "اجتماع", day: nil, place: "القاعة")
        var update = MeetingUpdate()
        update.place = ""
        update.title = "اجتماع"
        #expect(
            try update.changes(to: meeting) == [Change(.place, from: .text("القاعة"), to: .null)])
        update.title = " "
        #expect(throws: Failure.emptyText(option: "title")) { try update.changes(to: meeting) }
    }
}
