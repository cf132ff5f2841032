import Foundation
import Recommendations

/// Reads the bytes of a file, with a limit.
enum FileBytes {
    /// Reads a file, or standard input for `-`.
    static func read(path: String, limit: Int) throws(Failure) -> [UInt8] {
        if path == "-" { return try read(STDIN_FILENO, path: path, limit: limit) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        return try read(descriptor, path: path, limit: limit)
    }

    private static func read(
        _ descriptor: Int32, path: String, limit: Int
    ) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Foundation.read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            if count < 0 { throw failure(path) }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
            if bytes.count > limit { throw .documentTooLarge(name: path, limit: limit) }
        }
    }

    /// What the last call to the system failed for.
    private static func failure(_ path: String) -> Failure {
        switch errno {
        case ENOENT, ENOTDIR: .noSuchFile(path: path)
        case EISDIR: .isFolder(path: path)
        case EACCES, EPERM: .notPermitted(path: path)
        default: .unreadableFile(path: path, reason: String(cString: strerror(errno)))
        }
    }
}
