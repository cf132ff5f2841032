import Foundation
public import Recommendations
import Subprocess

/// A text in a private temporary file, for the user's editor.
///
/// What was typed into it outlives a refusal: the caller removes the file when nothing of it is
/// needed any more.
public struct EditedFile: Sendable {
    /// Where it is.
    public let path: String
}

/// Puts texts before the user's editor.
public enum Editor {
    /// Writes a text to a temporary file that only the user may read.
    ///
    /// - Throws: `Failure.cannotCreate`.
    public static func file(of text: String) throws(Failure) -> EditedFile {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("mutabaa-\(UUID().uuidString).txt").path
        let written = FileManager.default.createFile(
            atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        guard written else { throw .cannotCreate(path: path, reason: "temporary file") }
        return EditedFile(path: path)
    }
}

extension EditedFile {
    /// Opens the file in an editor and waits until it ends.
    ///
    /// The command may hold arguments (`code --wait`), separated by blanks; no shell reads it. There
    /// is no time limit, since a person is at work.
    ///
    /// - Throws: `Failure.editorFailed` when the editor cannot be started or ends badly.
    public func edit(with command: String) throws(Failure) {
        let words = command.split(separator: " ").map(String.init)
        if words.isEmpty { throw .editorFailed(editor: command) }
        guard Waiting.result(of: { await runs(words + [path]) }) else {
            throw .editorFailed(editor: command)
        }
    }

    /// What is saved in it.
    ///
    /// - Throws: `Failure.inputOutput` when it cannot be read, `.notText` when it is no UTF-8.
    public func text() throws(Failure) -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .inputOutput(path: path, reason: "temporary file")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw .notText(name: path, byte: 0)
        }
        return text
    }

    /// Removes it.
    public func remove() { try? FileManager.default.removeItem(atPath: path) }

    /// Removes it when it holds nothing new; false when it does, and stays.
    public func remove(ifStill text: String) -> Bool {
        let saved = FileManager.default.contents(atPath: path)
        guard saved == nil || saved == Data(text.utf8) else { return false }
        remove()
        return true
    }

    /// The program is started by `env`, which takes a name as well as a path.
    private func runs(_ words: [String]) async -> Bool {
        let result = try? await run(
            .name("env"), arguments: Arguments(words), input: .currentStandardInput,
            output: .currentStandardOutput, error: .currentStandardError)
        return result?.terminationStatus.isSuccess ?? false
    }
}
