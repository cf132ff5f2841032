import Foundation
import Testing

/// The languages in which mistakes are told.
enum Tongue: String, Sendable, CaseIterable {
    case english = "en"
    case arabic = "ar"
}

/// Something that goes wrong, and what must come of it: a status, words in both languages, and a
/// register as it was.
struct Mistake: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var status: Int
    var english: String
    var arabic: String
    var input: [UInt8] = []
    var environment: [String: String] = [:]

    init(
        _ arguments: String..., status: Int, _ english: String, _ arabic: String,
        input: [UInt8] = [], environment: [String: String] = [:]
    ) {
        self.arguments = arguments
        self.status = status
        self.english = english
        self.arabic = arabic
        self.input = input
        self.environment = environment
    }

    var testDescription: String { arguments.joined(separator: " ") }
}

extension Program {
    /// Makes a mistake in a language and checks all that must come of it.
    ///
    /// The register is compared byte for byte: then no event can have been written.
    func expect(
        _ mistake: Mistake, in tongue: Tongue,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let before = FileManager.default.contents(atPath: register)
        let environment = mistake.environment.merging(["MUTABAA_LANGUAGE": tongue.rawValue]) {
            $1
        }
        let run = try await run(
            [Self.binary] + mistake.arguments, input: mistake.input, environment: environment)
        check(run, mistake, tongue, sourceLocation)
        let after = FileManager.default.contents(atPath: register)
        #expect(before == after, "the register changed", sourceLocation: sourceLocation)
    }

    /// Checks a run that somebody else made.
    func check(
        _ run: Run, _ mistake: Mistake, _ tongue: Tongue, _ sourceLocation: SourceLocation
    ) {
        let words = tongue == .english ? mistake.english : mistake.arabic
        let told = Comment(rawValue: run.messages)
        #expect(run.status == mistake.status, told, sourceLocation: sourceLocation)
        #expect(run.messages.contains(words), told, sourceLocation: sourceLocation)
        // What and where, then the remedy on a line of its own.
        #expect(run.messages.contains("mutabaa: "), told, sourceLocation: sourceLocation)
        #expect(run.messages.contains("\n  "), told, sourceLocation: sourceLocation)
    }

    /// A program with a copy of one register of the examples, which is made once.
    static func withCopyOfExamples() async throws -> Program {
        let program = try Program()
        try await examples.value.write(to: URL(fileURLWithPath: program.register))
        return program
    }

    private static let examples = Task {
        let program = try await withExamples()
        // The folder goes with the program, so that one has to outlive the reading.
        return try withExtendedLifetime(program) {
            try Data(contentsOf: URL(fileURLWithPath: program.register))
        }
    }
}
