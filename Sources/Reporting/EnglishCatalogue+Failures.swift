import Days
import Recommendations

extension EnglishCatalogue {
    func failure(_ failure: Failure) -> Explanation {
        fileFailure(failure) ?? registerFailure(failure) ?? valueFailure(failure)
            ?? ruleFailure(failure)
    }

    private func fileFailure(_ failure: Failure) -> Explanation? {
        switch failure {
        case .noSuchFile(let path):
            Explanation("\(path): no such file.", remedy: "Check the name and the folder.")
        case .isFolder(let path):
            Explanation("\(path): is a folder.", remedy: "Name one document in it.")
        case .unreadableFile(let path, let reason):
            Explanation("\(path): cannot be read: \(reason).")
        case .emptyDocument(let name):
            Explanation(
                "\(Self.named(name)): holds no text.",
                remedy: "Check that it is the right document.")
        case .notText(let name, let byte):
            Explanation(
                "\(Self.named(name)): not UTF-8 text, from byte \(byte) on, nor in another "
                    + "encoding that is recognised.",
                remedy: "Save it as UTF-8 text and try again.")
        case .unknownFormat(let name):
            Explanation(
                "\(Self.named(name)): a kind of document that is not read yet.",
                remedy: "Save it as plain text (.txt) or Markdown (.md).")
        case .documentTooLarge(let name, let limit):
            Explanation(
                "\(Self.named(name)): larger than \(limit >> 20) MB.",
                remedy: "Split it, and read the parts.")
        case .unreadableTable(let name, let row, let problem):
            Explanation(
                "\(name), row \(row): \(tableProblem(problem)).",
                remedy: "Mend the row; nothing was read in.")
        case .missingTool(let tool, let package):
            Explanation("\(tool) is not installed.", remedy: "apt-get install \(package)")
        case .editorFailed(let editor):
            Explanation(
                "The editor “\(editor)” did not end well; nothing was changed.",
                remedy: "Set EDITOR to an editor that works.")
        default: nil
        }
    }

    /// A document's name; `-` is standard input.
    static func named(_ name: String) -> String { name == "-" ? "Standard input" : name }

    private func tableProblem(_ problem: TableProblem) -> String {
        switch problem {
        case .missingColumn(let name): "the column “\(name)” is missing"
        case .badKey(let key): "“\(key)” is no key (lower-case letters, digits and hyphens)"
        case .repeatedKey(let key): "the key “\(key)” stands in an earlier row"
        case .noName: "no name"
        case .unknownParent(let key): "the parent “\(key)” is no agency"
        case .unknownTopic(let key): "the topic “\(key)” is not known"
        case .malformed: "not comma-separated values"
        }
    }

    private func registerFailure(_ failure: Failure) -> Explanation? {
        switch failure {
        case .notARegister(let path):
            Explanation("\(path): not a register.", remedy: "Name another file with --register.")
        case .foreignDatabase(let path):
            Explanation(
                "\(path): a database of another program.",
                remedy: "Name another file with --register.")
        case .newerRegister(let path, let version, let known):
            Explanation(
                "\(path): written by a newer program (version \(version); this one knows \(known)).",
                remedy: "Install the newer program.")
        case .noRegister(let path):
            Explanation(
                "\(path): there is no register yet.",
                remedy: "Begin one by reading a record in: mutabaa import FILE")
        case .damaged(let path, let reason, let copy):
            Explanation(
                "\(path): the file is damaged (\(reason)).",
                remedy: "Keep it, and go back to "
                    + (copy.map { "the last daily copy: \($0)" } ?? "the last good copy."))
        case .registerBusy(let path):
            Explanation(
                "\(path): another program is writing to it.", remedy: "Try again in a moment.")
        case .inputOutput(let path, let reason):
            Explanation("\(path): could not be read or written: \(reason).")
        default: registerPlaceFailure(failure)
        }
    }

    private func registerPlaceFailure(_ failure: Failure) -> Explanation? {
        switch failure {
        case .registerIsFolder(let path):
            Explanation(
                "\(path): is a folder; a register is a file.",
                remedy: "Name the file in it: --register \(path)/register.sqlite")
        case .noRegisterName(let path):
            Explanation(
                "--register: “\(path)” names no file, and what is written there would be lost.",
                remedy: "Name a file: --register register.sqlite")
        case .cannotCreate(let path, let reason):
            Explanation("\(path): cannot be created: \(reason).", remedy: "Check the folder.")
        case .notPermitted(let path):
            Explanation(
                "\(path): not permitted.",
                remedy: "Check the owner and mode of the file and its folder.")
        case .onNetworkFileSystem(let path):
            Explanation(
                "\(path): lies on a network file system, where locks cannot be trusted.",
                remedy: "Keep the register on a disk of this machine.")
        default: nil
        }
    }

    private func valueFailure(_ failure: Failure) -> Explanation? {
        switch failure {
        case .unknownRecommendation(let text):
            Explanation(
                "There is no recommendation \(text).", remedy: "See the numbers: mutabaa list --all"
            )
        case .unknownMeeting(let text):
            Explanation("There is no meeting \(text).", remedy: "See them: mutabaa meeting list")
        case .unknownAct(let act):
            Explanation("There is no act \(act).", remedy: "See them: mutabaa history")
        case .unknownAgency(let name, let nearest): unknownAgency(name, nearest)
        case .unknownView(let name, let nearest): unknownView(name, nearest)
        case .unknownLeftOut(let number, let count):
            Explanation(
                "Nothing that was left out has the number \(number): there are \(count).",
                remedy: "See them with their numbers: mutabaa extract FILE")
        case .ambiguousAgency(let name, let agencies):
            Explanation(
                "“\(name)” names several agencies.",
                remedy: "Use a key: \(Self.list(agencies))")
        case .badValue(let option, let value, let allowed):
            Explanation(
                "\(option): “\(value)” is not a value.",
                remedy: allowed.isEmpty
                    ? "See what it takes: --help" : "Use one of: \(allowed.joined(separator: ", "))"
            )
        case .badNumber(let option, let value, let range):
            Explanation(
                "\(option): “\(value)” is not a whole number within its range.",
                remedy: "Use \(range.lowerBound) to \(range.upperBound).")
        case .unreadDay(let option, let text):
            Explanation(
                "\(option): “\(text)” names no day.",
                remedy: "Write it as 2026-03-31, or as خلال أسبوعين or next Thursday.")
        case .noWorkingCalendar(let option, let text):
            Explanation(
                "\(option): “\(text)” counts working days, and no weekend is set.",
                remedy: "Set it: mutabaa setting set weekend \"friday, saturday\"")
        default: typingFailure(failure)
        }
    }

    private func typingFailure(_ failure: Failure) -> Explanation? {
        switch failure {
        case .nothingToChange:
            Explanation(
                "Nothing to change was named.", remedy: "Name at least one field; see --help.")
        case .conflictingOptions(let first, let second):
            Explanation("\(first) and \(second) do not go together.", remedy: "Use one of them.")
        case .missingOption(let option):
            Explanation("\(option) is missing.", remedy: "Add it.")
        case .argumentNotText(let name):
            Explanation(
                "\(name): not UTF-8 text.",
                remedy: "Type it in a UTF-8 terminal; rename a file whose name is not UTF-8.")
        case .untitled(let name):
            Explanation(
                "\(Self.named(name)): the text names no meeting.",
                remedy: "Name it: --title \"…\"")
        case .emptyText(let option):
            Explanation("\(option): holds no text.", remedy: "Say something.")
        default: viewFailure(failure)
        }
    }

    private func viewFailure(_ failure: Failure) -> Explanation? {
        switch failure {
        case .badViewName(let name):
            Explanation(
                "“\(name)” cannot be a view's name.",
                remedy: "Use 1 to 64 characters, without control characters.")
        case .emptyView(let name):
            Explanation(
                "View “\(name)” would filter nothing.",
                remedy: "Add a filter of list, such as --overdue; see mutabaa view save --help.")
        case .unreadView(let name, let option):
            Explanation(
                "View “\(name)”: “\(option)” is not a filter that this program knows.",
                remedy: "Use the program that saved it, or save it anew: mutabaa view save")
        default: nil
        }
    }

    private func unknownView(_ name: String, _ nearest: [String]) -> Explanation {
        let names = nearest.map { "“\($0)”" }.joined(separator: ", ")
        return Explanation(
            "There is no view “\(name)”.",
            remedy: (nearest.isEmpty ? "" : "Did you mean: \(names)? ")
                + "See them: mutabaa view list")
    }

    private func unknownAgency(_ name: String, _ nearest: [NamedAgency]) -> Explanation {
        let remedy =
            nearest.isEmpty
            ? "See them: mutabaa agency list"
            : "Did you mean: \(Self.list(nearest))"
        return Explanation("There is no agency “\(name)”.", remedy: remedy)
    }

    private static func list(_ agencies: [NamedAgency]) -> String {
        agencies.map { "\($0.key) (\($0.name))" }.joined(separator: "; ")
    }
}
