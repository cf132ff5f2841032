import Foundation

/// The project's own files.
enum Project {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    static func swiftFiles(in folder: String) throws -> [URL] {
        let all = FileManager.default.enumerator(
            at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil)
        return (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
    }

    /// The modules that a source file imports.
    static func imports(of text: String) -> [String] {
        text.matches(of: /(?m)^\s*(?:@\w+ )?(?:public |internal )?import (\w+)/).map {
            String($0.1)
        }
    }
}
