import Days
import Recommendations

extension EnglishCatalogue {
    func actHeading(_ act: Act) -> String {
        "\(act.officeDay) · act \(act.number) · \(act.command) by \(Visible.oneLine(act.actor))"
    }

    func created(_ kind: SubjectKind, called name: String) -> String {
        "\(noun(kind)) recorded: “\(name)”"
    }

    func withdrawn(_ kind: SubjectKind) -> String { "\(noun(kind)) withdrawn" }

    func restored(_ kind: SubjectKind) -> String { "\(noun(kind)) restored" }

    func noun(_ kind: SubjectKind) -> String { kind.rawValue }

    func changed(_ field: Field, from before: String?, to after: String?) -> String {
        let name = self.field(field)
        return switch (before, after) {
        case (let before?, let after?): "\(name) changed from “\(before)” to “\(after)”"
        case (nil, let after?): "\(name) set to “\(after)”"
        case (let before?, nil): "\(name) cleared (was “\(before)”)"
        case (nil, nil): name
        }
    }

    func dueMoved(from before: String, to after: String, byExtension: Bool) -> String {
        "due day \(byExtension ? "extended" : "corrected") from “\(before)” to “\(after)”"
    }

    func remark(_ remark: Remark) -> String {
        switch remark {
        case .happenedOn(let day): "it happened on \(day)"
        case .saidBy(let name): "said by \(Visible.oneLine(name))"
        case .reference(let number): "letter \(Visible.oneLine(number))"
        case .reason(let reason): "because: \(Visible.oneLine(reason))"
        case .undoes(let act): "takes back act \(act)"
        }
    }
}
