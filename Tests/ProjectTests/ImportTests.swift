import Foundation
import Testing

/// The table of rooms of the design: what each may import.
///
/// `Foundation` etc. are named where allowed.
@Suite struct ImportTests {
    private static let allowed: [String: Set<String>] = [
        "ArabicText": [],
        "Lexicon": ["ArabicText"],
        "Days": ["ArabicText", "Lexicon"],
        "Recommendations": ["ArabicText", "Lexicon", "Days"],
        "Extraction": ["ArabicText", "Lexicon", "Days", "Recommendations", "Glibc"],
        "Documents": ["ArabicText", "Recommendations", "Foundation", "Subprocess", "SwiftCSV"],
        "Register": [
            "ArabicText", "Days", "Recommendations", "GRDB", "GRDBSQLite", "Crypto", "Foundation",
        ],
        "Reporting": ["ArabicText", "Days", "Recommendations"],
        "mutabaa": [
            "ArabicText", "Days", "Recommendations", "Extraction", "Documents", "Register",
            "Reporting", "ArgumentParser", "Foundation",
        ],
    ]

    /// How many files of a room may import a module that is otherwise kept out.
    private static let filesAtMost: [String: [String: Int]] = [
        "Days": ["Foundation": 1], "Extraction": ["Glibc": 1],
        "Register": ["Foundation": 1, "GRDBSQLite": 1],
    ]

    @Test(arguments: allowed.keys.sorted())
    func `a room imports only what the design allows`(room: String) throws {
        var counts: [String: Int] = [:]
        for file in try Project.swiftFiles(in: "Sources/\(room)") {
            for module in Project.imports(of: try String(contentsOf: file, encoding: .utf8)) {
                if module == "Synchronization" { continue }  // part of the standard library
                counts[module, default: 0] += 1
                if let most = Self.filesAtMost[room]?[module] {
                    #expect(
                        counts[module, default: 0] <= most, "\(module) in \(file.lastPathComponent)"
                    )
                } else {
                    #expect(
                        Self.allowed[room]?.contains(module) == true,
                        "\(file.lastPathComponent) imports \(module)")
                }
            }
        }
    }

    @Test func `every folder of Sources is a room of the design`() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: Project.root.appendingPathComponent("Sources").path)
        #expect(Set(folders) == Set(Self.allowed.keys))
    }

    @Test func `GRDB and Crypto are internal imports of Register`() throws {
        for file in try Project.swiftFiles(in: "Sources/Register") {
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(!text.contains("public import GRDB"), "\(file.lastPathComponent)")
            #expect(!text.contains("public import Crypto"), "\(file.lastPathComponent)")
        }
    }
}
