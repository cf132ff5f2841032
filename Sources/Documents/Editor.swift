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
    ) throws(Failure) -> String {
        let words = command.split(separator: " ").map(String.init)
        if words.isEmpty { throw .editorFailed(editor: command) }
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("mutabaa-\(UUID().uuidString).txt")
        let written = FileManager.default.createFile(
            atPath: file.path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        guard written else { throw .cannotCreate(path: file.path, reason: "temporary file") }
        defer { try? FileManager.default.removeItem(at: file) }
        guard Waiting.result(of: { await runs(words + [file.path]) }) else {
            throw .editorFailed(editor: command)
        }
        do {
            return try String(contentsOf: file, encoding: .utf8)
        } catch {
            throw .inputOutput(path: file.path, reason: error.localizedDescription)
        }
    }

    /// The program is started by `env`, which takes a name as well as a path.
    private static func runs(_ words: [String]) async -> Bool {
        let result = try? await run(
            .name("env"), arguments: Arguments(words), input: .currentStandardInput,
            output: .currentStandardOutput, error: .currentStandardError)
        return result?.terminationStatus.isSuccess ?? false
    }
}
