import Foundation
import Testing

/// Surroundings that a test has to ask the machine for.
extension Program {
    /// Runs the program as a user who may write neither the register nor its folder.
    ///
    /// Root may write everything, so then another user is taken. Nil, with a printed reason, where
    /// that cannot be.
    func asReaderOnly(
        _ arguments: [String], environment: [String: String] = [:]
    ) async throws -> Run? {
        let user = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        let prefix = getuid() == 0 ? user : []
        guard try await run(prefix + [Self.binary, "--help"]).status == 0 else {
            print("Skipped: the program cannot be run as an ordinary user here.")
            return nil
        }
        return try await run(prefix + [Self.binary] + arguments, environment: environment)
    }

    /// Takes the right to write from the register, its folder, or both; gives it back afterwards.
    func withoutWriting(
        file: Bool, folder isFolder: Bool, _ body: () async throws -> Void
    ) async throws {
        func set(_ mode: Int, _ path: String) throws {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        }
        try set(file ? 0o444 : 0o666, register)
        try set(isFolder ? 0o555 : 0o777, folder.path)
        defer { try? set(0o755, folder.path) }
        try await body()
    }

    /// Runs the program where the machine says that every file lies on another computer.
    ///
    /// Nil, with a printed reason, where that cannot be.
    func onNetwork(_ arguments: [String], environment: [String: String]) async throws -> Run? {
        let mounts = try file("mounts", "36 35 98:0 / / rw - nfs4 server:/ rw\n")
        let place = "mount --bind \"$0\" /proc/$$/mountinfo && exec \"$@\""
        let command = ["unshare", "--mount", "--map-root-user", "sh", "-c", place, mounts]
        guard try await run(command + ["true"]).status == 0 else {
            print("Skipped: mounts cannot be feigned here.")
            return nil
        }
        return try await run(command + [Self.binary] + arguments, environment: environment)
    }

    /// Runs a command of the shell while another program writes to the register.
    func whileLocked(
        _ command: String, environment: [String: String] = [:]
    ) async throws -> Run {
        let script = """
            cd "$1"; mkfifo input locked
            sqlite3 register.sqlite < input & exec 3> input
            printf 'BEGIN IMMEDIATE;\\n.shell echo > locked\\n' >&3; read -r line < locked
            \(command); status=$?
            exec 3>&-; wait; exit $status
            """
        return try await run(
            ["sh", "-c", script, Self.binary, folder.path], environment: environment)
    }
}
