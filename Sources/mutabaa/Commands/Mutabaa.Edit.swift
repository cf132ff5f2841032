import ArgumentParser
import Documents
import Recommendations
import Register
import Reporting

extension Mutabaa {
    /// Opens a recommendation in an editor.
    struct Edit: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit",
            abstract: "Change a recommendation in an editor ($VISUAL, $EDITOR or vi).",
            discussion: """
                EXAMPLE
                  EDITOR=nano mutabaa edit 12
                """)

        @Argument(
            help: "The recommendation: its number, or MEETING.ORDINAL.",
            completion: .openRecommendation)
        var id: String

        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let item = try ItemNumbers.one(id, in: try desk.snapshot())
            let sheet = EditSheet(item)
            let editor =
                Surroundings.variable("VISUAL") ?? Surroundings.variable("EDITOR") ?? "vi"
            let file = try Editor.file(of: sheet.text(desk.words))
            do {
                try file.edit(with: editor)
                try update(item.id, to: try sheet.changed(in: try file.text()), at: desk)
            } catch {
                if file.remove(ifStill: sheet.text(desk.words)) { throw error }
                desk.tell(.sheetKept(path: file.path))
                throw error
            }
            file.remove()
        }

        private func update(
            _ id: Int, to values: [EditSheet.Line: String], at desk: Desk
        ) throws(Failure) {
            if values.isEmpty { return desk.tell(.nothingChanged) }
            let update = try TypedUpdate(values).update(at: desk)
            if update == RecommendationUpdate() { throw .nothingToChange }
            try desk.update(
                [id], with: update, remarks: Remarks(reason: values[.reason]), as: "edit")
        }
    }
}

extension TypedUpdate {
    /// What edited values ask for.
    ///
    /// An owner or due day that was emptied is to be none.
    fileprivate init(_ values: [EditSheet.Line: String]) {
        self.init(
            status: values[.status], owner: values[.owner].map { $0.isEmpty ? "none" : $0 },
            due: values[.due].map { $0.isEmpty ? "none" : $0 }, position: values[.position],
            obstacle: values[.obstacle], remedy: values[.remedy], note: values[.note],
            progress: values[.progress], priority: values[.priority], text: values[.text],
            topics: values[.topics])
    }
}
