import ArgumentParser
import Register

/// A shell's request to complete a word.
///
/// Whatever is wrong, with the register or with the line so far, the answer is that there is
/// nothing to offer: nothing is told, and nothing is written.
struct CompletionRequest {
    /// What was typed of the word.
    private let typed: String

    /// The common options of the line, which say where the register is.
    private let options: [String]

    private let shell = CompletionShell.requesting

    /// Takes in the words of a line as they were typed, the program's name first.
    init(_ words: [String], at index: Int) {
        let syntax = ShellWord.Syntax(shell, version: CompletionShell.requestingVersion)
        let values = words.map { ShellWord($0, in: syntax).value }
        typed = values.indices.contains(index) ? values[index] : ""
        let others = values.enumerated().filter { $0.offset != index }.map(\.element)
        options = CommonOptions.taken(from: Self.joined(others)).common
    }

    /// Bash takes `--register=a` as three words.
    private static func joined(_ words: [String]) -> [String] {
        var joined: [String] = []
        for word in words {
            if word == "=" || joined.last?.hasSuffix("=") == true, let last = joined.popLast() {
                joined.append(last + word)
            } else {
                joined.append(word)
            }
        }
        return joined
    }

    /// Returns the lines that tell the shell the answers to a question.
    ///
    /// With a separator, the word is a list, and its last part is completed with what it does not
    /// hold yet.
    func lines(_ question: Choices.Question, separator: Character?) -> [String] {
        guard let options = try? GlobalOptions.parse(options),
            let desk = try? Desk(options, asking: .looking)
        else { return [] }
        defer { desk.close() }
        let start = separator.flatMap(typed.lastIndex).map(typed.index(after:)) ?? typed.startIndex
        let before = String(typed[..<start])
        let choices = (try? question(desk, String(typed[start...]))) ?? []
        var seen = Set(separator.map { before.split(separator: $0).map(String.init) } ?? [])
        return choices.filter { $0.isOneLine && seen.insert($0.value).inserted }
            .map { Choice(before + $0.value, $0.meaning).line(for: shell) }
    }
}
