import ArgumentParser

/// A word of a command line as it was typed, perhaps not to its end.
///
///     ShellWord(#"إدارة\ الت"#, in: .quoted).value    // "إدارة الت"
///     ShellWord(#""إدارة الت"#, in: .quoted).value    // "إدارة الت"
struct ShellWord {
    /// How a shell hands words over.
    enum Syntax {
        /// With their quotation marks and backslashes.
        case quoted
        /// As the program will get them.
        case plain
    }

    /// What the program will get.
    private(set) var value = ""

    private var quote: Character?
    private var isEscaped = false

    /// Reads a word.
    init(_ text: String, in syntax: Syntax) {
        // An empty word comes as two quotation marks from fish, whatever it does with others.
        if text == "''" { return }
        guard syntax == .quoted else {
            value = text
            return
        }
        for character in text { take(character) }
        // A home folder is meant only where the tilde was not quoted.
        if text.hasPrefix("~/"), let home = Surroundings.variable("HOME") {
            value = home + value.dropFirst()
        }
    }

    private mutating func take(_ character: Character) {
        if isEscaped {
            // Within quotation marks, a backslash before any other sign stands for itself.
            if quote == "\"", !#"\"$`"#.contains(character) { value.append("\\") }
            value.append(character)
            isEscaped = false
        } else if character == "\\", quote != "'" {
            isEscaped = true
        } else if character == quote {
            quote = nil
        } else if quote == nil, character == "'" || character == "\"" {
            quote = character
        } else {
            value.append(character)
        }
    }
}

extension ShellWord.Syntax {
    /// How a shell hands words over; fish keeps quotation marks from version 4 on.
    init(_ shell: CompletionShell?, version: String?) {
        let major = version?.split(separator: ".").first.flatMap { Int($0) } ?? 0
        self = shell == nil || (shell == .fish && major < 4) ? .plain : .quoted
    }
}
