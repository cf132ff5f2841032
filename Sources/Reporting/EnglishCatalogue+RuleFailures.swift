import Days
import Recommendations

/// Changes that the register's rules forbid.
extension EnglishCatalogue {
    func ruleFailure(_ failure: Failure) -> Explanation {
        switch failure {
        case .forbiddenStatusChange(let item, let from, let to, let allowed):
            Explanation(
                "\(item): “\(status(from))” cannot become “\(status(to))”.",
                remedy: "It can become: \(allowed.map(\.rawValue).joined(separator: ", "))")
        case .reasonNeeded(let item, let from, let to):
            Explanation(
                "\(item): from “\(status(from))” to “\(status(to))” needs a reason.",
                remedy: "Add: --reason \"…\"")
        case .dueStands(let item, let due):
            Explanation(
                "\(item): is due \(due), and a due day that stands does not move silently.",
                remedy: "To extend it: mutabaa extend \(item) --to DAY --reason \"…\"; "
                    + "to correct it, add: --reason \"…\"")
        case .extensionNeedsReason(let item):
            Explanation("\(item): an extension needs a reason.", remedy: "Add: --reason \"…\"")
        case .noDueToExtend(let item):
            Explanation(
                "\(item): has no due day to extend.",
                remedy: "Set one: mutabaa update \(item) --due DAY")
        case .closed(let item, let status):
            Explanation(
                "\(item): is closed (\(self.status(status))).",
                remedy: "To reopen it: mutabaa update \(item) --status in-progress --reason \"…\"")
        case .futureDay(let option, let day, let today):
            Explanation(
                "\(option): \(day) is after today, \(today).",
                remedy: "Name a day that has come.")
        case .extensionNotLater(let item, let due, let wanted):
            Explanation(
                "\(item): \(wanted) is not later than its due day, \(due).",
                remedy: "To correct the day: mutabaa update \(item) --due DAY --reason \"…\"")
        case .noOwnerToConfirm(let item):
            Explanation(
                "\(item): has no inferred owner to confirm.",
                remedy: "Name one: mutabaa update \(item) --owner AGENCY")
        case .repeatsItself(let item, let earlier):
            Explanation(
                "\(item) cannot repeat \(earlier).",
                remedy: "A repeat names an earlier recommendation of another meeting.")
        case .repeatedAlready(let item, let earlier, let other):
            Explanation(
                "\(item) cannot repeat \(earlier): \(other) does so already.",
                remedy: "Link it to that one: mutabaa link \(item) \(other)")
        default: actFailure(failure)
        }
    }

    private func actFailure(_ failure: Failure) -> Explanation {
        switch failure {
        case .keyTaken(let key):
            Explanation("There is an agency \(key) already.", remedy: "Choose another key.")
        case .nameTaken(let name, let agency, let other):
            Explanation(
                "\(agency): “\(name)” is a name of \(other.key) (\(other.name)) already.",
                remedy: "Use another name, or that agency.")
        case .dayToCome(let today, let clock):
            Explanation(
                "Today would be \(today), but the clock says \(clock): acts up to then would be "
                    + "refused.",
                remedy: "Check --today and MUTABAA_TODAY, or set the computer's clock right.")
        case .nothingToUndo(let actor):
            Explanation(
                "There is nothing of \(actor) to take back.", remedy: "See: mutabaa history")
        case .undoRefused(let act, let later):
            Explanation(
                "Act \(act) cannot be taken back: later acts build on it: \(Self.numbers(later)).",
                remedy: "Take those back first, or make a new change.")
        case .alreadyUndone(let act): Explanation("Act \(act) has been taken back already.")
        case .clockSetBack(let today, let last):
            Explanation(
                "Today would be \(today), but the last act was recorded on \(last).",
                remedy: "Set the computer's clock right, or check --today.")
        case .unsound(let discrepancy):
            Explanation(
                "The register is not whole: \(self.discrepancy(discrepancy)).",
                remedy: "Keep a copy of the file, and go back to the last good one.")
        case .internalFault(let fact):
            Explanation(
                "A fault of the program: \(fact).",
                remedy: "Please report it, and see what was recorded: mutabaa history"
            )
        default: Explanation("\(failure)")
        }
    }
}
