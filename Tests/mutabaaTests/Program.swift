import Foundation
import Subprocess

/// The built program, run as a user runs it: in a folder of its own, with an environment of its
/// own, on a fixed day.
///
/// The folder goes with the value, which is why it is a class.
final class Program: Sendable {
    /// What a run printed, and how it ended.
    struct Run {
        let output: String
        let messages: String
        var status: Int
        /// The signal that ended it, if one did.
        var signal: Int?

        /// The lines of the output without the marks that keep columns in place.
        var lines: [String] {
            output.replacingOccurrences(of: "\u{200E}", with: "")
                .split(separator: "\n").map(String.init)
        }
    }

    let folder: URL
    let today = "2026-06-15"

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("mutabaa-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var register: String { folder.appendingPathComponent("register.sqlite").path }

    /// The folder of the project.
    static let project = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func example(_ name: String) -> String {
        project.appendingPathComponent("Examples/\(name)").path
    }

    /// The program beside the test bundle.
    static let binary = URL(fileURLWithPath: CommandLine.arguments[0])
        .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("mutabaa")
        .path

    /// Runs the program.
    func callAsFunction(
        _ arguments: String..., input: String = "", environment: [String: String] = [:]
    ) async throws -> Run {
        try await run(
            [Self.binary] + arguments, input: Array(input.utf8), environment: environment)
    }

    /// Runs any tool in the same surroundings.
    func run(
        _ command: [String], input: [UInt8] = [], environment: [String: String] = [:]
    ) async throws -> Run {
        var variables = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
            "HOME": folder.path, "TMPDIR": folder.path, "LANG": "C.UTF-8",
            "MUTABAA_REGISTER": register,
            "MUTABAA_TODAY": today, "MUTABAA_ACTOR": "rana",
        ]
        variables.merge(environment) { $1 }
        let assignments = variables.map { "\($0)=\($1)" }
        let result = try await Subprocess.run(
            .name("env"), arguments: Arguments(["-i"] + assignments + command),
            input: .array(input), output: .string(limit: 16 << 20), error: .string(limit: 1 << 20))
        var run = Run(
            output: result.standardOutput, messages: result.standardError, status: -1)
        switch result.terminationStatus {
        case .exited(let code): run.status = Int(code)
        case .signaled(let signal): run.signal = Int(signal)
        }
        return run
    }

    /// Writes a file into the folder and returns its path.
    func file(_ name: String, _ text: String) throws -> String {
        try file(name, Array(text.utf8))
    }

    /// Writes bytes into a file of the folder and returns its path.
    func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        let path = folder.appendingPathComponent(name)
        try Data(bytes).write(to: path)
        return path.path
    }

    /// A program whose register holds the agencies and the three records of Examples.
    static func withExamples() async throws -> Program {
        let program = try Program()
        _ = try await program("agency", "import", example("agencies.csv"))
        for name in ["annual-meeting.txt", "committee-minutes.txt", "security-meeting.txt"] {
            _ = try await program("import", example(name))
        }
        return program
    }
}
