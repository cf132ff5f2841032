import Foundation
public import Recommendations
import Subprocess

/// Opens a text in the user's editor.
public enum Editor {
    /// Writes a text to a private temporary file, opens it in an editor, and returns what was saved.
    ///
    /// The command may hold arguments (`code --wait`), separated by blanks; no shell reads it. There
    /// is no time limit, since a person is at work.
    ///
    /// - Throws: `Failure.editorFailed` when the editor cannot be started or ends badly, and
    ///   `.inputOutput` when the file cannot be written or read.
    public static func edit(
        _ text: String, with command: String
    ) async throws(Failure) -> String {
        let words = command.split(separator: " ").map(String.init)
        guard let program = words.first else { throw .editorFailed(editor: command) }
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("mutabaa-\(UUID().uuidString).txt")
        let written = FileManager.default.createFile(
            atPath: file.path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        guard written else { throw .cannotCreate(path: file.path, reason: "temporary file") }
        defer { try? FileManager.default.removeItem(at: file) }
        guard await runs(program, Array(words.dropFirst()) + [file.path]) else {
            throw .editorFailed(editor: command)
        }
        do {
            return try String(contentsOf: file, encoding: .utf8)
        } catch {
            throw .inputOutput(path: file.path, reason: error.localizedDescription)
        }
    }

    private static func runs(_ program: String, _ arguments: [String]) async -> Bool {
        let executable: Executable =
            program.contains("/") ? .path(.init(program)) : .name(program)
        let result = try? await run(
            executable, arguments: Arguments(arguments), input: .currentStandardInput,
            output: .currentStandardOutput, error: .currentStandardError)
        return result?.terminationStatus.isSuccess ?? false
    }
}
