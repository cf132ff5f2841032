import Foundation
import Testing

/// The manual page is made from the program's help, so only what is written by hand is checked.
@Suite struct ManualTests {
    /// A product beside the test bundle.
    private static func product(_ name: String) -> URL {
        URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent(name)
    }

    private static func run(
        _ name: String, _ arguments: [String], input: URL, output: URL
    ) throws {
        let process = Process()
        process.executableURL = product(name)
        process.arguments = arguments
        process.standardInput = try FileHandle(forReadingFrom: input)
        _ = FileManager.default.createFile(atPath: output.path, contents: nil)
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }

    /// The manual page as `make install` makes it.
    private static func manual() throws -> String {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("mutabaa-manual-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let help = folder.appendingPathComponent("help.json")
        let page = folder.appendingPathComponent("mutabaa.1")
        try run(
            "mutabaa", ["--experimental-dump-help"], input: URL(fileURLWithPath: "/dev/null"),
            output: help)
        let sources = ["Packaging/mutabaa.1.in", "README.md"].map {
            Project.root.appendingPathComponent($0).path
        }
        try run("manual", sources + ["June 15, 2026"], input: help, output: page)
        return try String(contentsOf: page, encoding: .utf8)
    }

    @Test func `each command of the README has a section, with its options`() throws {
        let manual = try Self.manual()
        let readme = try Project.text("README.md")
        let section = readme.split(separator: "## ").first { $0.hasPrefix("Every command") } ?? ""
        let commands = section.matches(of: /(?m)^\| `([a-z]+)/).map { String($0.1) }
        #expect(commands.count > 10)
        for command in commands {
            #expect(manual.contains("\n.Ss \(command)\n.Nm\n.Cm \(command)\n"), "\(command)")
        }
        #expect(manual.contains("\n.Ss agency alias\n"))
        #expect(manual.contains("\n.It Fl -due-before Ar day\nDue before this day.\n"))
        #expect(manual.contains("\nmutabaa extract \\- \\-\\-format json < minutes.txt\n"))
        let common = manual.matches(of: /\.It Fl -register Ar path/).count
        #expect(common == 1, "the options of every command are told once")
    }

    @Test func `its exit statuses are those of the program`() throws {
        let manual = try Self.manual()
        let told = manual.split(separator: ".Sh EXIT STATUS\n")[1].split(separator: ".Sh ")[0]
            .matches(of: /\.It (\d+)/).map { String($0.1) }
        let source = try Project.text("Sources/mutabaa/ExitStatus.swift")
        let statuses = source.matches(of: /: (\d+)\n|\n\s+(\d+)\n/).compactMap {
            ($0.1 ?? $0.2).map(String.init)
        }
        #expect(Set(told) == Set(statuses + ["0"]))
    }

    @Test func `it names each environment variable that the program reads`() throws {
        let manual = try Self.manual()
        var variables: Set<String> = ["NO_COLOR"]
        for file in try Project.swiftFiles(in: "Sources/mutabaa") {
            let text = try String(contentsOf: file, encoding: .utf8)
            variables.formUnion(text.matches(of: /variable\("(\w+)"\)/).map { String($0.1) })
        }
        #expect(variables.count > 5)
        for variable in variables {
            #expect(manual.contains(try Regex("Ev \(variable)\\b")), "\(variable)")
        }
    }
}
