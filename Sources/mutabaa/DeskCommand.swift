import ArgumentParser
import Foundation
import Recommendations
import Register
import Reporting

/// A command that works at a desk.
///
/// What fails is told in the user's language and becomes the exit status of the contract.
protocol DeskCommand: ParsableCommand {
    /// The options that every command takes.
    var global: GlobalOptions { get }

    /// Does the work.
    func run(at desk: Desk) throws(Failure)
}

extension DeskCommand {
    func run() throws {
        var language = Surroundings.languageOfErrors(typed: global.language)
        do {
            let desk = try Desk(global, asking: .reading)
            language = desk.words.language
            defer { desk.close() }
            try run(at: desk)
            try Output.finish()
        } catch {
            Complaint.tell(error, Words(language))
            throw ExitCode(error.exitStatus)
        }
    }
}

/// Says what went wrong, and what to do about it.
enum Complaint {
    /// Tells of a failure on standard error.
    static func tell(_ failure: Failure, _ words: Words) {
        var output = Output.messages
        TextFormat(output.style).write(words.failure(failure), from: "mutabaa", to: &output)
    }
}
