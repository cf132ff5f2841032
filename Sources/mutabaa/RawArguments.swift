import Foundation
import Recommendations
import Reporting

/// What the user typed as the system hands it over: bytes, not yet text.
enum RawArguments {
    /// Ends the program where an argument or one of its variables is no UTF-8: Swift would put
    /// replacement signs for what it cannot read, and they would go into the register.
    ///
    /// - Parameter arguments: The same as text, for the language of the complaint.
    static func check(_ arguments: [String]) {
        guard let name = firstBadArgument() ?? variables.first(where: isBad) else { return }
        let failure = Failure.argumentNotText(name: name)
        Complaint.tell(failure, Words(Surroundings.languageOfErrors(typed: language(arguments))))
        exit(failure.exitStatus)
    }

    private static let variables = [
        "MUTABAA_REGISTER", "MUTABAA_LANGUAGE", "MUTABAA_TODAY", "MUTABAA_ACTOR",
        "MUTABAA_BUSY_TIMEOUT", "XDG_DATA_HOME",
    ]

    /// The first argument that is no UTF-8, named by what can be read of it.
    private static func firstBadArgument() -> String? {
        (1..<max(1, Int(CommandLine.argc))).lazy
            .compactMap { CommandLine.unsafeArgv[$0] }
            .first { String(validatingCString: $0) == nil }
            .map { String(cString: $0) }
    }

    private static func isBad(_ variable: String) -> Bool {
        getenv(variable).map { String(validatingCString: $0) == nil } ?? false
    }

    private static func language(_ arguments: [String]) -> String? {
        if let index = arguments.firstIndex(of: "--language") {
            return arguments.dropFirst(index + 1).first
        }
        let typed = arguments.first { $0.hasPrefix("--language=") }
        return typed.map { String($0.dropFirst("--language=".count)) }
    }
}
