import Days
import Recommendations

extension EnglishCatalogue {
    func notice(_ notice: Notice) -> String {
        switch notice {
        case .recorded(let act): "Act \(act). To take it back: mutabaa undo"
        case .recordedUndo(let act):
            "Act \(act). To bring it about again: mutabaa undo --act \(act)"
        case .nothingChanged: "Nothing had to be changed."
        case .updated(let ids): "Changed: \(Self.numbers(ids))."
        case .added(let id, let item): "Added recommendation \(id) (\(item))."
        case .agencyAdded(let key): "Added agency \(key)."
        case .agenciesRead(let added, let changed):
            "Agencies: \(added) added, \(changed) changed."
        case .aliasAdded(let alias, let agency): "\(agency) is now also called “\(alias)”."
        case .undone(let act, let command): "Took back act \(act) (\(command))."
        case .settingChanged(let key): "Setting \(key.rawValue) changed."
        case .viewSaved(let name, let isReplaced):
            "View “\(Visible.oneLine(name))” \(isReplaced ? "replaced" : "saved")."
        case .viewRemoved(let name): "View “\(Visible.oneLine(name))” removed."
        case .meetingChanged(let id): "Meeting \(id) changed."
        case .deadlinesFound(let ids):
            "Their deadlines now have a due day: \(Self.numbers(ids))."
        case .readDay(let text, let day): "Read “\(Visible.oneLine(text))” as \(day)."
        case .dueBeforeMeeting(let id, let due, let meeting):
            "Look again: \(id) is due \(due), before its meeting of \(meeting)."
        case .sound(let acts, let events):
            "The register is whole: \(Self.counted(acts, "act")), \(Self.counted(events, "event"))."
        default: importNotice(notice)
        }
    }

    private func importNotice(_ notice: Notice) -> String {
        switch notice {
        case .imported(let meeting, let title, let day, let isNew, let tracked):
            "\(isNew ? "New meeting" : "Meeting") \(meeting), \(day?.iso ?? "no day known"): "
                + "\(Visible.oneLine(title))\n\(Self.counted(tracked, "recommendation")) tracked."
        case .rehearsed(let tracked):
            "Only a rehearsal: \(Self.counted(tracked, "recommendation")) would be tracked."
        case .alreadyImported(let name, let meeting):
            "\(Visible.oneLine(Self.named(name))) was read before, as a source of meeting \(meeting)."
        case .nothingTracked(let meeting):
            "Nothing to track was found; the meeting is recorded. "
                + "To add something: mutabaa add --meeting \(meeting) \"TEXT\""
        case .sheetKept(let path): "What you typed is kept in \(path)"
        case .weakLeftOut(let count, let meeting):
            "\(Self.counted(count, "exhortation")) with nothing to check left untracked. "
                + "To track one: mutabaa add --meeting \(meeting) \"TEXT\""
        case .entriesLeftOut(let tracked, let left, let path):
            "\(tracked + left.count) found: \(tracked) tracked, \(left.count) left out: "
                + leftOut(left) + ".\nTo take one up: mutabaa import "
                + "\(ShellWord.of(path)) "
                + "--with \(left[0].number)"
        case .knownAlready(let count):
            "\(Self.counted(count, "recommendation")) known from another source of this meeting."
        case .seemsToRepeat(let id, let earlier):
            "\(id) seems to repeat \(earlier). To confirm: mutabaa link \(id) \(earlier)"
        case .meetingUndated(let meeting):
            "The record names no day. To set it: mutabaa meeting set \(meeting) --day DAY"
        default: ""
        }
    }

    func progress(_ progress: Progress) -> String {
        switch progress.work {
        case .reading: "reading record \(progress.number) of \(progress.total)"
        case .entering: "entering record \(progress.number) of \(progress.total)"
        }
    }

    static func counted(_ count: Int, _ noun: String) -> String {
        count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }

    static func numbers(_ ids: [Int]) -> String { ids.map(String.init).joined(separator: ", ") }

    func finding(_ finding: Finding) -> String {
        let quote = Visible.oneLine(finding.quote)
        let details = finding.details.map(Visible.oneLine)
        return switch finding.category {
        case .noMeetingDay: "The text names no day for the meeting; give it with --day."
        case .workingDays:
            "The deadline “\(quote)” counts working days: set the weekend, mutabaa setting set weekend \"friday, saturday\"."
        case .unresolvedDeadline: "The deadline “\(quote)” leads to no day."
        case .genericOwner: "“\(quote)” names no agency; assign one."
        case .ambiguousAgency:
            "“\(quote)” may be any of: \(details.joined(separator: "; ")). Assign one."
        case .weekdayDisagrees: "The weekday and the date in “\(quote)” disagree."
        case .calendarsDisagree: "The Hijri and the Gregorian date in “\(quote)” disagree."
        case .dueBeforeMeeting: "The deadline “\(quote)” lies before the meeting."
        case .otherEncoding:
            "Read as \(details.first ?? "") text, not UTF-8: see that its words are right."
        case .nothingFound: "No recommendation was found in this text."
        }
    }
}
