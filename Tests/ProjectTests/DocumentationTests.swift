import Foundation
import Testing

/// What can go stale in the documents is checked here.
@Suite struct DocumentationTests {
    /// The commands as their files name them.
    private func commands() throws -> Set<String> {
        let files = try Project.swiftFiles(in: "Sources/mutabaa/Commands").map(\.lastPathComponent)
        let names = files.map { file in
            file.replacing("Mutabaa.", with: "").replacing("Command", with: "")
                .replacing(".swift", with: "").lowercased()
        }
        return Set(names)
    }

    @Test func `each command is in the README, and each of its commands exists`() throws {
        let readme = try Project.text("README.md")
        let section = readme.split(separator: "## ").first { $0.hasPrefix("Every command") } ?? ""
        let table = section.matches(of: /(?m)^\| `([a-z]+)/).map { String($0.1) }
        #expect(Set(table) == (try commands()))
    }

    @Test func `each command's help has an example`() throws {
        for file in try Project.swiftFiles(in: "Sources/mutabaa/Commands") {
            let text = try String(contentsOf: file, encoding: .utf8)
            let configurations = text.split(separator: "CommandConfiguration(").dropFirst()
            #expect(
                configurations.allSatisfy { $0.contains("EXAMPLE") }, "\(file.lastPathComponent)")
        }
    }

    @Test(arguments: ["README.md", "Documentation/architecture.md", "Documentation/decisions.md"])
    func `each make target named in a document exists`(document: String) throws {
        let makefile = try Project.text("Makefile")
        let targets = Set(makefile.matches(of: /(?m)^([a-z-]+):/).map { String($0.1) })
        let named = Set(
            try Project.text(document).matches(of: /`make ([a-z-]+)/).map { String($0.1) })
        #expect(named.subtracting(targets) == [])
    }

    @Test func `help lists each target that is documented, and each is a command of make's`() throws
    {
        let makefile = try Project.text("Makefile")
        let listed = makefile.matches(of: #/(?m)^([a-z-]+):.*## /#).map { String($0.1) }
        let phony = makefile.matches(of: #/(?m)^\.PHONY: (.*)$/#)
            .flatMap { $0.1.split(separator: " ").map(String.init) }
        #expect(Set(listed).subtracting(phony) == [])
        #expect(Set(phony).subtracting(listed) == ["deps", "test-deps"])
    }

    @Test(arguments: ["README.md", "Documentation/architecture.md"])
    func `each file named in a document exists`(document: String) throws {
        let paths = try Project.text(document)
            .matches(
                of:
                    /`((?:Sources|Tests|Examples|Documentation|Benchmarks|Packaging)\/[A-Za-z0-9\/+._-]+)`/
            )
        for path in paths.map({ String($0.1) }) {
            let file = Project.root.appendingPathComponent(path).path
            #expect(FileManager.default.fileExists(atPath: file), "\(path)")
        }
    }

    @Test func `the exit statuses of the README are those of the program`() throws {
        let source = try Project.text("Sources/mutabaa/ExitStatus.swift")
        let statuses = Set(
            source.matches(of: /: (\d+)\n|\n\s+(\d+)\n/).compactMap {
                ($0.1 ?? $0.2).map(String.init)
            })
        let readme = try Project.text("README.md")
        let named = Set(readme.matches(of: /(?m)^\| (\d+) \|/).map { String($0.1) })
        #expect(named == statuses.union(["0"]))
    }
}
