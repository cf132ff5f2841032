internal import Foundation
internal import Recommendations

/// The register's file and the folder around it: what SQLite does not see to.
struct RegisterFile: Sendable {
    /// Where the file is.
    let path: String

    /// How many seconds a connection waits for another program's write before it gives up.
    var patience = standardPatience

    /// How long that is unless it is said otherwise.
    static let standardPatience = 5.0

    /// Whether there is a file with something in it.
    var hasContent: Bool {
        var information = stat()
        return stat(path, &information) == 0 && information.st_size > 0
    }

    /// The folder that the file is in.
    private var folder: String {
        let folder = (path as NSString).deletingLastPathComponent
        return folder.isEmpty ? "." : folder
    }

    /// Makes an empty file that only its owner may read and write, and the folders that lead to it.
    ///
    /// An existing file is left as it is.
    func create() throws(Failure) {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch {
            throw .cannotCreate(path: path, reason: "\(folder)")
        }
        // An existing file is never opened here: closing it would drop the locks that SQLite holds on
        // it through other connections of this program.
        let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            if errno == EEXIST { return }
            let reason = String(cString: strerror(errno))
            throw errno == EACCES
                ? .notPermitted(path: path) : .cannotCreate(path: path, reason: reason)
        }
        close(descriptor)
    }

    /// Refuses what is no file, a folder, what may not be looked at, and a file on another computer:
    /// there, locks do not hold.
    ///
    /// SQLite would take `:memory:`, and a name that is empty, for a database that nobody keeps.
    func check() throws(Failure) {
        if path.isEmpty || path == ":memory:" { throw .noRegisterName(path: path) }
        var information = stat()
        let found = stat(path, &information) == 0
        if !found, errno == EACCES { throw .notPermitted(path: path) }
        if found, information.st_mode & S_IFMT == S_IFDIR { throw .registerIsFolder(path: path) }
        let mounts = FileManager.default.contents(atPath: "/proc/self/mountinfo") ?? Data()
        let table = MountTable(String(decoding: mounts, as: UTF8.self))
        if table.isOnNetwork(nearestFolder) { throw .onNetworkFileSystem(path: path) }
    }

    /// The folder without symbolic links, or its nearest parent that is there.
    private var nearestFolder: String {
        var folder = folder
        while true {
            if let resolved = Self.resolved(folder) { return resolved }
            folder = (folder as NSString).deletingLastPathComponent
            if folder.isEmpty { folder = "." }
        }
    }

    /// A path without symbolic links; nil when nothing is there.
    private static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}

extension RegisterFile {
    /// The name under which SQLite opens the file: never one that means something else to it.
    var plainName: String { path.hasPrefix("/") ? path : "./" + path }

    /// Whether this user may write the file, and beside it, where SQLite keeps its log.
    var isWritable: Bool {
        let place = Self.resolved(path) ?? path
        let folder = RegisterFile(path: place).folder
        return access(place, W_OK) == 0 && access(folder, W_OK) == 0
    }

    /// The name under which SQLite opens the file for reading.
    ///
    /// What this user may not write is opened as a file that does not change, for SQLite could not
    /// make its log there. Where a log with something in it stands, or its index, another program is
    /// at work or was stopped: then only reading with the log tells what is recorded.
    var nameForReading: String {
        let hasLog = RegisterFile(path: path + "-wal").hasContent
        if isWritable || hasLog || access(path + "-shm", F_OK) == 0 { return plainName }
        let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: ";"))
        let place = URL(fileURLWithPath: path).path
        let escaped = place.addingPercentEncoding(withAllowedCharacters: allowed) ?? place
        return "file://\(escaped)?immutable=1"
    }
}

extension RegisterFile {
    /// How many days' copies are kept.
    static let keptCopies = 7

    /// The folder of the daily copies, beside the register.
    var backupFolder: String { folder + "/backup" }

    /// Where a day's copy belongs, such as `backup/register-2026-11-22.sqlite`.
    func backupPath(day: String) -> String { "\(backupFolder)/\(stem)-\(day).sqlite" }

    /// Where this program makes a day's copy before it is finished.
    func unfinishedBackupPath(day: String) -> String {
        "\(backupPath(day: day)).\(UUID().uuidString).part"
    }

    /// Removes the unfinished copies of earlier days: their programs were stopped.
    func removeUnfinishedBackups(before day: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: backupFolder)) ?? []
        for name in names
        where name.hasPrefix(stem + "-") && Self.unfinished.contains(where: name.hasSuffix)
            && !name.hasPrefix("\(stem)-\(day).sqlite.")
        {
            unlink(backupFolder + "/" + name)
        }
    }

    /// How the names of unfinished copies end; SQLite keeps a journal beside what it writes.
    private static let unfinished = [".part", ".part-journal"]

    /// The copies that are there, the oldest first.
    var backups: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: backupFolder)) ?? []
        let length = stem.utf8.count + "-2026-11-22.sqlite".utf8.count
        return names.filter {
            $0.hasPrefix(stem + "-") && $0.hasSuffix(".sqlite") && $0.utf8.count == length
        }.sorted().map { backupFolder + "/" + $0 }
    }

    /// Takes a finished copy into its place, so that a half-made one never stands there.
    func finishBackup(from unfinished: String, day: String) throws {
        guard rename(unfinished, backupPath(day: day)) == 0 else {
            throw Failure.cannotCreate(
                path: backupPath(day: day), reason: String(cString: strerror(errno)))
        }
        for old in backups.dropLast(Self.keptCopies) { unlink(old) }
    }

    /// Removes a file, if there is one.
    func remove(_ path: String) { unlink(path) }

    /// The file's name, without the usual ending only, so that two registers of one folder differ.
    private var stem: String {
        let name = (path as NSString).lastPathComponent as NSString
        return name.pathExtension == "sqlite" ? name.deletingPathExtension : name as String
    }
}
