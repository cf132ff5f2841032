import Foundation
import Testing

/// The shells are driven as they drive the program: bash and fish by their own scripts.
@Suite struct CompletionTests {
    /// What bash offers for the last of the words, by the program's own script.
    private func bash(
        _ program: Program, _ words: String..., environment: [String: String] = [:]
    ) async throws -> [String] {
        let script = try await program("--generate-completion-script", "bash").output
        let driver = try program.file(
            "driver.bash",
            script + #"""
                COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMPREPLY=()
                COMP_POINT=${#COMP_LINE}
                word=${COMP_WORDS[COMP_CWORD]}
                # Readline leaves out a quotation mark that is still open.
                case $word in \"* | \'*) word=${word:1} ;; esac
                _mutabaa mutabaa "$word" "${COMP_WORDS[COMP_CWORD - 1]}"
                [ ${#COMPREPLY[@]} = 0 ] || printf '%s\n' "${COMPREPLY[@]}"
                """#)
        let run = try await program.run(
            ["bash", driver, Program.binary] + words, environment: environment)
        #expect(run.messages == "")
        return run.output.split(separator: "\n").map(String.init)
    }

    /// What the program answers a shell that asks for the last of the words.
    private func answer(
        _ program: Program, to shell: String, _ command: String, _ option: String,
        _ words: String...
    ) async throws -> [String] {
        let place = String(words.count - 1)
        let request = ["---completion", command, "--", option, place, "0"]
        let run = try await program.run(
            [Program.binary] + request + words,
            environment: ["SAP_SHELL": shell, "SAP_SHELL_VERSION": "5.9"])
        #expect(run.status == 0)
        #expect(run.messages == "")
        return run.output.split(separator: "\n").map(String.init)
    }

    @Test func `bash offers agencies by key and by name`() async throws {
        let program = try await Program.withExamples()
        let keys = try await bash(program, "list", "--owner", "tra")
        #expect(keys == ["traffic", "training"])
        let names = ["مكتب الشؤون القانونية"]
        #expect(try await bash(program, "list", "--owner", #"مكتب\ الشؤ"#) == names)
        #expect(try await bash(program, "list", "--owner", "\"مكتب الشؤ") == names)
        #expect(try await bash(program, "agency", "alias", "tenders") == ["tenders"])
        #expect(try await bash(program, "update", "12", "--owner", "non") == ["none"])
    }

    @Test func `the last part of a list is completed with what it does not hold yet`()
        async throws
    {
        let program = try await Program.withExamples()
        let statuses = try await bash(program, "list", "--status", "in-progress,suspended,i")
        #expect(statuses == ["in-progress,suspended,implemented"])
        let agencies = try await bash(
            program, "update", "12", "--supporting", #"training,مكتب\ الشؤ"#)
        #expect(agencies == ["training,مكتب الشؤون القانونية"])
        let topics = try await bash(program, "report", "--topic", "traffic,w")
        #expect(topics == ["traffic,weapons"])
        let numbers = try await bash(program, "update", "12,1")
        #expect(numbers.contains("12,17"))
        #expect(!numbers.contains("12,12"))
    }

    @Test func `views are offered by name, with what they filter`() async throws {
        let program = try await Program.withExamples()
        _ = try await program("view", "save", "متأخرات التدريب", "--overdue", "--owner", "training")
        #expect(try await bash(program, "list", "--view", "مت") == ["متأخرات التدريب"])
        #expect(try await bash(program, "view", "remove", "") == ["متأخرات التدريب"])
        let zsh = try await answer(
            program, to: "zsh", "report", "--view", "mutabaa", "report", "--view", "")
        #expect(zsh.first == "متأخرات التدريب:owner: الإدارة العامة للتدريب · overdue")
    }

    @Test func `recommendations and meetings are offered by number, the open ones to writers`()
        async throws
    {
        let program = try await Program.withExamples()
        _ = try await program("update", "17", "--status", "implemented", "--reason", "زيارة")
        #expect(try await bash(program, "show", "17") == ["17"])
        #expect(try await bash(program, "extend", "17") == [])
        #expect(try await bash(program, "edit", "2.7") == [])
        #expect(try await bash(program, "edit", "2.6") == ["2.6"])
        #expect(try await bash(program, "list", "--meeting", "") == ["3", "2", "1"])
        #expect(try await bash(program, "meeting", "show", "") == ["3", "2", "1"])
    }

    @Test func `keys of the program are offered without a register`() async throws {
        let program = try Program()
        #expect(try await bash(program, "update", "1", "--status", "im") == ["implemented"])
        #expect(try await bash(program, "list", "--sort", "d") == ["due"])
        #expect(try await bash(program, "list", "--format", "n") == ["ndjson"])
        #expect(try await bash(program, "list", "--kind", "d") == ["decision", "directive"])
        #expect(try await bash(program, "--language", "a") == ["ar"])
        #expect(try await bash(program, "setting", "get", "o") == ["office"])
        #expect(!FileManager.default.fileExists(atPath: program.register))
    }

    @Test func `a missing, foreign or empty register offers nothing and is left alone`()
        async throws
    {
        let program = try Program()
        #expect(try await bash(program, "list", "--owner", "") == [])
        #expect(try await bash(program, "update", "") == [])
        #expect(!FileManager.default.fileExists(atPath: program.register))
        let text = try program.file("notes.txt", "not a register")
        #expect(try await bash(program, "--register", text, "list", "--owner", "") == [])
        #expect(try await bash(program, "list", "--register", "/", "--owner", "") == [])
        #expect(try await bash(program, "list", "--today", "never", "--owner", "") == [])
        #expect(try String(contentsOfFile: text, encoding: .utf8) == "not a register")
    }

    @Test func `the register named on the line or by the environment is asked`() async throws {
        let program = try await Program.withExamples()
        let other = program.folder.path + "/other register.sqlite"
        _ = try await program(
            "agency", "add", "harbour", "إدارة الميناء", environment: ["MUTABAA_REGISTER": other])
        let quoted = other.replacing(" ", with: #"\ "#)
        let typed = ["--register", quoted, "list", "--owner", "h"]
        #expect(try await bash(program, typed[0], typed[1], "list", "--owner", "h") == ["harbour"])
        #expect(
            try await bash(program, "list", "--register", "=", quoted, "--owner", "h")
                == ["harbour"])
        let named = try await bash(
            program, "list", "--owner", "h", environment: ["MUTABAA_REGISTER": other])
        #expect(named == ["harbour"])
        let atHome = try await bash(
            program, "list", "--register", #"~/other\ register.sqlite"#, "--owner", "h")
        #expect(atHome == ["harbour"])
    }

    @Test func `a name is never carried out as a command`() async throws {
        let program = try Program()
        let name = #"$(touch hit) `touch hit` "it's": a\b"#
        _ = try await program("agency", "add", "odd", name)
        #expect(try await bash(program, "list", "--owner", "") == ["odd", name])
        let zsh = try await answer(
            program, to: "zsh", "list", "--owner", "mutabaa", "list", "--owner", "")
        #expect(zsh.contains(#"$(touch hit) `touch hit` "it's"\: a\\b:odd"#))
        #expect(zsh.contains("odd:" + name))
    }

    @Test func `zsh and fish get the meaning in the user's language`() async throws {
        let program = try await Program.withExamples()
        let words = ["mutabaa", "list", "--language", "ar", "--status", "in-progress,"]
        let zsh = try await answer(
            program, to: "zsh", "list", "--status", words[0], words[1], words[2], words[3],
            words[4], words[5])
        #expect(zsh.first == "in-progress,not-started:لم يبدأ تنفيذها")
        let fish = try await answer(
            program, to: "fish", "list", "--owner", "mutabaa", "list", "--owner", "t")
        #expect(fish.contains("training\tالإدارة العامة للتدريب"))
        let items = try await answer(
            program, to: "zsh", "show", "positional@0", "mutabaa", "show", "1.9")
        #expect(items[0].hasPrefix("1.9:تعميم تجربة مراكز الشرطة"))
    }

    @Test(.enabled(if: Shells.has("fish"), "fish is not installed"))
    func `fish offers them by its own script`() async throws {
        let program = try await Program.withExamples()
        let script = try await program("--generate-completion-script", "fish").output
        let file = try program.file("mutabaa.fish", script)
        let folder = URL(fileURLWithPath: Program.binary).deletingLastPathComponent().path
        let driver = """
            set -x PATH '\(folder)' $PATH; source '\(file)'
            # Only a terminal has a cursor to ask for.
            functions --copy __mutabaa_tokens tokens
            function __mutabaa_tokens
                contains -- -tC $argv; and echo 0; or tokens $argv
            end
            complete -C 'mutabaa list --owner train'
            complete -C 'mutabaa list --status in-progress,susp'
            complete -C 'mutabaa list --owner "مكتب الشؤون ا'
            """
        let run = try await program.run(["fish", "--no-config", "-c", driver])
        #expect(run.output.contains("training\tالإدارة العامة للتدريب\n"))
        #expect(run.output.contains("in-progress,suspended\tsuspended\n"))
        #expect(run.output.contains("مكتب الشؤون القانونية\tlegal-affairs\n"))
    }

    @Test(.enabled(if: Shells.has("zsh"), "zsh is not installed"))
    func `zsh reads its script`() async throws {
        let program = try Program()
        let script = try await program("--generate-completion-script", "zsh").output
        let run = try await program.run(["zsh", "-n", try program.file("_mutabaa", script)])
        #expect(run.status == 0)
        #expect(run.messages == "")
    }
}

/// The shells of this machine.
private enum Shells {
    static func has(_ name: String) -> Bool {
        let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
        return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
    }
}
