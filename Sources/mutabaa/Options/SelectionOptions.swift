import ArgumentParser
import Recommendations

/// What `list` lists and in which order: all that a view can hold.
struct SelectionOptions: ParsableArguments {
    @OptionGroup var filter: FilterOptions

    @Flag(help: "Closed ones too, and those that a later meeting repeated.")
    var all = false

    @Option(
        help: "due, id, owner, meeting, status, priority or updated; due unless a view says more.",
        completion: .keys(of: Order.self))
    var sort: String?
}

extension SelectionOptions {
    /// What was typed, as a view holds it.
    var typed: [ViewOption] {
        ViewOption.Name.allCases.compactMap { name in
            typed(name).map { ViewOption(name, name.takesValue ? $0 : nil) }
        }
    }

    private func typed(_ name: ViewOption.Name) -> String? {
        switch name {
        case .all: all ? "" : nil
        case .sort: sort
        default: filter.typed(name)
        }
    }

    /// Reads what a view holds, as if it had been typed.
    ///
    /// Values are judged later, as those that are typed.
    static func of(_ view: View) throws(Failure) -> SelectionOptions {
        let arguments = try view.readOptions().map { "--\($0.text)" }
        guard let options = try? SelectionOptions.parse(arguments) else {
            throw .unreadView(view.name, option: arguments.joined(separator: " "))
        }
        return options
    }

    /// The order that was asked for, if any was.
    func order() throws(Failure) -> Order? {
        guard let sort else { return nil }
        return try Typed.word(sort, option: "--sort")
    }
}
