import ArgumentParser
import Days
import Recommendations
import Register
import Reporting

extension Mutabaa {
    /// Updates where recommendations stand.
    struct Update: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "update",
            abstract: "Update where recommendations stand.",
            discussion: """
                Several recommendations are changed in one act, or none is. A due day that stands \
                moves by extend, or here with a reason, as a correction.

                EXAMPLE
                  mutabaa update 12 --status in-progress --due "قبل نهاية الشهر"
                  mutabaa update 3-7 3.9 --owner training
                  mutabaa update 12 --status implemented --reason "زيارة ميدانية" --on 2026-03-01
                """)

        @Argument(
            help: "Recommendations: 12, 3.6 (meeting and ordinal), 3-7, 2,5.",
            completion: .openRecommendations)
        var ids: [String]

        @OptionGroup(title: "Where it stands") var fields: UpdateOptions
        @OptionGroup(title: "What is said of the change") var said: RemarkOptions
        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let ids = try ItemNumbers.read(self.ids, at: desk)
            let update = try fields.typed.update(at: desk)
            if update == RecommendationUpdate() { throw .nothingToChange }
            try desk.update(ids, with: update, remarks: try said.remarks(at: desk), as: "update")
        }
    }
}

extension Desk {
    /// Changes recommendations in one act, and tells what came of it.
    func update(
        _ ids: [Int], with update: RecommendationUpdate, remarks: Remarks, as command: String
    ) throws(Failure) {
        let register = try register(for: .changing)
        let done = try register.update(ids, with: update, header: header(command, remarks: remarks))
        tell(act: done.act, [.updated(done.value)])
        if update.due != nil { try warnOfEarlyDays(done.value, in: try register.now()) }
    }

    /// Tells which recommendations are due before their meeting.
    func warnOfEarlyDays(_ ids: [Int], in snapshot: Snapshot) throws(Failure) {
        for id in ids {
            let item = try snapshot.recommendation(id)
            guard let due = item.due, let meeting = item.meeting.day, due < meeting else {
                continue
            }
            tell(.dueBeforeMeeting(id: id, due: due, meeting: meeting))
        }
    }
}
