import Foundation
import Testing

/// The program on a terminal: a pseudo-terminal that the `script` of util-linux makes.
@Suite(.enabled(if: Terminal.isThere, "the program `script` of util-linux is missing"))
struct TerminalTests {
    private static let escape = "\u{1B}["

    @Test func `a terminal gets colour, unless NO_COLOR says something or it is dumb`()
        async throws
    {
        let program = try await Program.withExamples()
        let list = "list --overdue"
        let coloured = try await Terminal.run(list, with: program)
        #expect(coloured.contains("\(Self.escape)1;31moverdue 3\(Self.escape)0m"))
        let emptyNoColour = try await Terminal.run(list, with: program, ["NO_COLOR": ""])
        #expect(emptyNoColour == coloured)
        for variables in [["NO_COLOR": "1"], ["NO_COLOR": "0"], ["TERM": "dumb"]] {
            let plain = try await Terminal.run(list, with: program, variables)
            #expect(!plain.contains("\u{1B}"), "\(variables)")
            #expect(plain == Terminal.withoutEscapes(coloured), "\(variables)")
        }
    }

    @Test func `files and pipes get no escapes and no isolates`() async throws {
        let program = try await Program.withExamples()
        let commands = ["list --all", "report", "show 3", "history 3", "agency list"]
        for (command, language) in zip(commands, ["en", "ar", "ar", "en", "ar"]) {
            let run = try await program.run(
                [Program.binary] + command.split(separator: " ").map(String.init),
                environment: ["TERM": "xterm", "MUTABAA_LANGUAGE": language])
            let forbidden = run.output.unicodeScalars.filter {
                $0.value == 0x1B || 0x2066...0x2069 ~= $0.value
            }
            #expect(forbidden.isEmpty, "\(command)")
            #expect(run.status == 0)
        }
    }

    @Test func `machine formats are the same on a terminal as in a file`() async throws {
        let program = try await Program.withExamples()
        for format in ["csv", "json", "ndjson"] {
            let file = try await program(
                "list", "--format", format, environment: ["COLUMNS": "60"])
            let shown = try await Terminal.run(
                "list --format \(format)", with: program, columns: 60)
            #expect(shown == file.output)
        }
    }

    @Test func `no line is wider than the terminal`() async throws {
        let program = try await Program.withExamples()
        for command in ["list", "report", "show 3", "history", "agency list"] {
            for (columns, language) in [(60, "en"), (60, "ar"), (80, "ar"), (120, "en")] {
                let text = try await Terminal.run(
                    command, with: program, columns: columns, ["MUTABAA_LANGUAGE": language])
                let widest = Terminal.withoutEscapes(text).split(separator: "\n")
                    .map { Terminal.columns(of: $0) }.max()
                #expect(widest ?? 999 <= columns, "\(command) \(language)")
            }
        }
    }

    @Test func `a terminal that does not tell its width has 80 columns, or COLUMNS`() async throws {
        let program = try await Program.withExamples()
        for (variables, columns) in [([:], 80), (["COLUMNS": "100"], 100)] {
            let text = try await Terminal.run("list", with: program, columns: 0, variables)
            let widths = Terminal.withoutEscapes(text).split(separator: "\n")
                .map { Terminal.columns(of: $0) }
            #expect(widths.allSatisfy { $0 <= columns })
            #expect(widths.contains { $0 > columns - 20 })
        }
    }

    @Test func `of an error only the program's name has a colour, and only on a terminal`()
        async throws
    {
        let program = try await Program.withExamples()
        let shown = try await Terminal.run("show 999 > out.txt", with: program)
        #expect(shown.hasPrefix("\(Self.escape)1;31mmutabaa:\(Self.escape)0m "))
        #expect(shown.filter { $0 == "\u{1B}" }.count == 2)
        let hidden = try await Terminal.run("show 999 2> err.txt; cat err.txt >&2", with: program)
        #expect(!hidden.contains("\u{1B}"))
        #expect(hidden.hasPrefix("mutabaa: "))
    }

    @Test func `an Arabic error runs from the right as a whole`() async throws {
        let program = try await Program.withExamples()
        let shown = try await Terminal.run(
            "show 999", with: program, ["MUTABAA_LANGUAGE": "ar", "NO_COLOR": "1"])
        #expect(shown.hasPrefix(" \u{2067}\u{2066}mutabaa:\u{2069} "))
    }

    @Test func `a mixed Arabic text keeps its order on each of its lines`() async throws {
        let program = try Program()
        _ = try await program(
            "add", "تطبيق القانون رقم (5) لسنة 2018 (PKI) بشأن المعاملات الإلكترونية كافة",
            "--title",
            "اجتماع", "--day", "2026-01-01")
        let shown = try await Terminal.run("list", with: program, columns: 60)
        let lines = shown.split(separator: "\n").suffix(2)
        #expect(lines.first?.contains("no owner: \u{2067}تطبيق") == true)
        #expect(lines.allSatisfy { $0.contains("\u{2067}") && $0.contains("\u{2069}") })
    }

    @Test func `the progress of an import is erased, and no notice stands beside it`() async throws
    {
        let program = try Program()
        for number in 1...30 {
            let text = "محضر اجتماع لجنة المخازن رقم \(number)\nالتوصيات:\n1- إعداد جرد للمخازن.\n"
            _ = try program.file("m\(number).txt", text)
        }
        let shown = try await Terminal.run("import m*.txt", with: program)
        for line in shown.split(separator: "\n") {
            let pieces = line.split(separator: "\r")
            let last = pieces.last ?? ""
            #expect(!last.contains("█") && !last.contains("░"), "\(line)")
            #expect(pieces.count == 1 || last.hasPrefix("\(Self.escape)K"), "\(line)")
        }
        #expect(shown.contains("Act 30. To take it back: mutabaa undo"))
        let piped = try await Program()("import", try program.file("a.txt", "توصي اللجنة بالجرد."))
        #expect(!piped.messages.contains("\r"))
    }
}

/// What holds without a terminal.
@Suite struct LocaleTests {
    @Test func `COLUMNS wraps what people read, and no message`() async throws {
        let program = try await Program.withExamples()
        let list = try await program("list", environment: ["COLUMNS": "60"])
        #expect(list.lines.allSatisfy { Terminal.columns(of: Substring($0)) <= 60 })
        #expect(!list.output.contains("\u{1B}"))
        let message = try await program(
            "update", "1", "--status", "implemented", environment: ["COLUMNS": "60"])
        let wide = try await program("update", "1", "--status", "implemented")
        #expect(message.messages == wide.messages)
    }

    @Test(arguments: [
        (["LANG": "ar_LY.UTF-8"], true), (["LANG": "ar"], true), (["LANG": "ar.UTF-8"], true),
        (["LANG": "ar_EG@latin"], true), (["LANG": "C"], false), (["LANG": "POSIX"], false),
        (["LANG": "en_US.UTF-8"], false), (["LANG": "arn_CL"], false), (["LANG": ""], false),
        (["LC_ALL": "ar", "LC_MESSAGES": "en_US", "LANG": "C"], true),
        (["LC_ALL": "C", "LC_MESSAGES": "ar", "LANG": "ar"], false),
        (["LC_ALL": "", "LC_MESSAGES": "ar", "LANG": "en_US"], true),
        (["LANGUAGE": "ar", "LANG": "en_US.UTF-8"], false),
    ])
    func `the locale names the language: LC_ALL, LC_MESSAGES, LANG in this order, never LANGUAGE`(
        variables: [String: String], isArabic: Bool
    ) async throws {
        let run = try await Program()("setting", "list", environment: variables)
        #expect(run.output.contains("الإعداد") == isArabic)
        #expect(run.output.contains("Setting") != isArabic)
    }

    @Test(arguments: ["C", "POSIX", "en_US.ISO-8859-1", "no-such-locale"])
    func `what is typed and written is UTF-8 in any locale`(locale: String) async throws {
        let program = try Program()
        let variables = ["LC_ALL": locale, "LANG": locale]
        _ = try await program(
            "add", "إعداد دليل", "--title", "اجتماع", "--day", "2026-01-01", environment: variables)
        #expect(try await program("list", environment: variables).output.contains("إعداد دليل"))
    }
}

/// Runs the program on a pseudo-terminal.
enum Terminal {
    static let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")

    /// What a terminal of so many columns gets to see of a command; none tells no width.
    static func run(
        _ command: String, with program: Program, columns: Int = 80,
        _ variables: [String: String] = [:]
    ) async throws -> String {
        let line =
            "cd '\(program.folder.path)'; stty cols \(columns); '\(Program.binary)' \(command)"
        let environment = ["TERM": "xterm", "SHELL": "/bin/sh"].merging(variables) { $1 }
        let run = try await program.run(
            ["script", "-qec", line, "/dev/null"], environment: environment)
        return run.output.replacing("\r\n", with: "\n")
    }

    static func withoutEscapes(_ text: String) -> String {
        text.replacing(#/\u{1B}\[[0-9;]*[mK]/#, with: "")
    }

    /// The columns that a line takes, for the letters of these tests.
    static func columns(of line: Substring) -> Int {
        line.unicodeScalars.count {
            ![.nonspacingMark, .format].contains($0.properties.generalCategory)
        }
    }
}
