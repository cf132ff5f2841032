/// Lets the options that every command takes stand anywhere: before the command's name, between a
/// command and its subcommand, or behind.
///
///     mutabaa --language ar list    is read as    mutabaa list --language ar
enum CommonOptions {
    private static let names: Set<String> = ["--register", "--language", "--today", "--actor"]

    /// Returns the arguments with the common options moved behind the others.
    ///
    /// Without a command, or before one that takes none of them, they are left out.
    static func moved(_ arguments: [String], commands: Set<String>) -> [String] {
        // A shell's request to complete a word holds the line as it was typed, for the parser.
        if arguments.first == "---completion" { return arguments }
        let end = arguments.firstIndex(of: "--") ?? arguments.count
        let (common, others) = taken(from: Array(arguments[..<end]))
        let takesThem = others.first.map(commands.contains) ?? false
        return others + (takesThem ? common : []) + arguments[end...]
    }

    /// Takes the common options, each with its value, out of arguments.
    static func taken(from arguments: [String]) -> (common: [String], others: [String]) {
        var common: [String] = []
        var others: [String] = []
        var index = 0
        while index < arguments.count {
            let length = min(length(of: arguments[index]) ?? 0, arguments.count - index)
            if length == 0 { others.append(arguments[index]) }
            common += arguments[index..<(index + length)]
            index += max(length, 1)
        }
        return (common, others)
    }

    /// How many arguments an option takes up; nil when it is no common option.
    private static func length(of argument: String) -> Int? {
        if names.contains(argument) { return 2 }
        let name = argument.split(separator: "=", maxSplits: 1).first.map(String.init)
        return argument.contains("=") && name.map(names.contains) == true ? 1 : nil
    }
}
