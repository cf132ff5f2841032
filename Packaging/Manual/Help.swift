/// A command's help, as `mutabaa --experimental-dump-help` prints it.
struct Help: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool
    let arguments: [Argument]?
    let subcommands: [Help]?

    /// An option, a flag, or a word that stands by its place.
    struct Argument: Decodable {
        let kind: Kind
        let abstract: String?
        let shouldDisplay: Bool
        let isOptional: Bool
        let isRepeating: Bool
        let valueName: String?
        let defaultValue: String?
        let names: [Name]?
        let sectionTitle: String?
    }

    enum Kind: String, Decodable { case positional, option, flag }

    struct Name: Decodable {
        let kind: String
        let name: String

        /// As it is typed, without the first hyphen.
        var typed: String { kind == "long" ? "-\(name)" : name }
    }

    /// The whole output.
    struct Dump: Decodable { let command: Help }
}

extension Help {
    /// What it says, without its example.
    var prose: String {
        [abstract, parts?.first].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// The lines of its example.
    var example: [String] {
        guard let parts, parts.count > 1 else { return [] }
        return parts[1].split(separator: "\n").map { String($0.drop { $0 == " " }) }
    }

    private var parts: [String]? {
        discussion?.split(separator: "EXAMPLE\n", maxSplits: 1, omittingEmptySubsequences: false)
            .map { $0.trimmed }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
