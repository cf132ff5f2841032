import Foundation
import Recommendations

/// Reads the bytes of a file, with a limit.
enum FileBytes {
    /// Reads a file, or standard input for `-`.
    static func read(path: String, limit: Int) throws(Failure) -> [UInt8] {
        if path == "-" { return try read(.standardInput, path: path, limit: limit) }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw .noSuchFile(path: path)
        }
        if isFolder.boolValue { throw .isFolder(path: path) }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw .unreadableFile(path: path, reason: String(cString: strerror(errno)))
        }
        defer { try? handle.close() }
        return try read(handle, path: path, limit: limit)
    }

    private static func read(
        _ handle: FileHandle, path: String, limit: Int
    ) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            while let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty {
                bytes += chunk
                if bytes.count > limit { break }
            }
        } catch {
            throw .unreadableFile(path: path, reason: error.localizedDescription)
        }
        if bytes.count > limit { throw .documentTooLarge(name: path, limit: limit) }
        return bytes
    }
}
