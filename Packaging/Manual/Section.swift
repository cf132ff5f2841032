/// The parts of the manual that are made from the program's help and the README.
enum Section {
    /// The options that every command takes.
    static func options(of program: Help) -> String { list(shown(program.arguments)) }

    /// Every command with its options, save those that all take.
    static func commands(of program: Help) -> String {
        let common = Set(shown(program.arguments).map(\.key))
        return (program.subcommands ?? []).map { command($0, below: [], common) }.joined()
    }

    /// Lines to be typed.
    static func example(_ help: Help) -> String {
        let lines = help.example.map(Roff.literal).joined(separator: "\n")
        return lines.isEmpty ? "" : ".Bd -literal -offset indent\n\(lines)\n.Ed\n"
    }

    /// The exit statuses, from the README's table.
    static func exitStatuses(readme: String) -> String {
        let rows = readme.matches(of: #/(?m)^\| (\d+) \| (.*) \|$/#)
        let items = rows.map { row in
            ".It \(row.1)\n\(Roff.text(String(row.2).replacing("`", with: ""))).\n"
        }
        return ".Bl -tag -width Ds\n" + items.joined() + ".El\n"
    }
}

extension Section {
    private static func command(
        _ help: Help, below parents: [String], _ common: Set<String>
    ) -> String {
        guard help.shouldDisplay, help.commandName != "help" else { return "" }
        let path = parents + [help.commandName]
        let own = shown(help.arguments).filter { !common.contains($0.key) }
        let children = (help.subcommands ?? []).map { command($0, below: path, common) }
        let prose = Roff.text(help.prose)
        return ".Ss \(path.joined(separator: " "))\n" + synopsis(path, help, own)
            + ".Pp\n\(prose)\n"
            + list(own) + example(help) + children.joined()
    }

    private static func synopsis(
        _ path: [String], _ help: Help, _ arguments: [Help.Argument]
    ) -> String {
        if help.subcommands?.isEmpty == false {
            return ".Nm\n.Cm \(path.joined(separator: " "))\n.Ar command\n"
        }
        let hasOptions = arguments.contains { $0.kind != .positional }
        let words = arguments.filter { $0.kind == .positional }.map { argument in
            let word = "Ar \(Roff.argument(argument.value))" + (argument.isRepeating ? " ..." : "")
            return argument.isOptional ? ".Op \(word)\n" : ".\(word)\n"
        }
        return ".Nm\n.Cm \(path.joined(separator: " "))\n" + (hasOptions ? ".Op Ar options\n" : "")
            + words.joined()
    }

    /// The options of each group under the group's title.
    private static func list(_ arguments: [Help.Argument]) -> String {
        var titles: [String?] = []
        for argument in arguments where !titles.contains(argument.sectionTitle) {
            titles.append(argument.sectionTitle)
        }
        return titles.map { title in
            let items = arguments.filter { $0.sectionTitle == title }.map(item).joined()
            let heading = title.map { ".Pp\n\(Roff.text($0)):\n" } ?? ""
            return heading + ".Bl -tag -width Ds\n\(items).El\n"
        }.joined()
    }

    private static func item(_ argument: Help.Argument) -> String {
        var lines = [Roff.text(argument.abstract ?? "")]
        if let standard = argument.defaultValue {
            lines.append("The default is\n.Cm \(Roff.argument(standard)) .")
        }
        if argument.isRepeating, argument.kind == .option {
            lines.append("May be given several times.")
        }
        return ".It \(argument.head)\n" + lines.joined(separator: "\n") + "\n"
    }

    private static func shown(_ arguments: [Help.Argument]?) -> [Help.Argument] {
        (arguments ?? []).filter(\.shouldDisplay)
    }
}

extension Help.Argument {
    /// What tells it from others.
    fileprivate var key: String { names?.map(\.typed).joined(separator: ",") ?? "<\(value)>" }

    fileprivate var value: String { valueName ?? "value" }

    fileprivate var head: String {
        let names = (names ?? []).map { "Fl \($0.typed)" }.joined(separator: " , ")
        switch kind {
        case .positional: return "Ar \(Roff.argument(value))" + (isRepeating ? " ..." : "")
        case .option: return "\(names) Ar \(Roff.argument(value))"
        case .flag: return names
        }
    }
}
