/// Lets the options that every command takes stand before the command's name too.
///
///     mutabaa --language ar list    is read as    mutabaa list --language ar
enum LeadingOptions {
    private static let names: Set<String> = ["--register", "--language", "--today", "--actor"]

    /// Returns the arguments with the leading common options moved behind the others.
    static func moved(_ arguments: [String]) -> [String] {
        var index = 0
        var leading: [String] = []
        while index < arguments.count, let length = length(of: arguments[index]) {
            leading += arguments[index..<min(index + length, arguments.count)]
            index += length
        }
        guard !leading.isEmpty, index < arguments.count else { return arguments }
        let rest = Array(arguments[index...])
        let end = rest.firstIndex(of: "--") ?? rest.count
        return Array(rest[..<end]) + leading + Array(rest[end...])
    }

    /// How many arguments an option takes up; nil when it is no common option.
    private static func length(of argument: String) -> Int? {
        if names.contains(argument) { return 2 }
        let name = argument.split(separator: "=", maxSplits: 1).first.map(String.init)
        return argument.contains("=") && name.map(names.contains) == true ? 1 : nil
    }
}
