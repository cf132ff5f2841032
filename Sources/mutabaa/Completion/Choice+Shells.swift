import ArgumentParser

extension Choice {
    /// Whether it can be handed to a shell, which takes a line for each.
    var isOneLine: Bool { !value.isEmpty && !value.unicodeScalars.contains(where: \.isControl) }

    /// The line that offers a shell this choice.
    ///
    /// The shells quote what they put into the command line.
    func line(for shell: CompletionShell?) -> String {
        switch shell {
        case .bash: bashLine
        case .zsh: zshLine
        case .fish: meaning.isEmpty ? value : value + "\t" + meaning.onOneLine
        default: value
        }
    }

    /// Bash expands the list of offers, so each stands in single quotation marks: without them, a
    /// name such as `$(reboot)` would be carried out.
    private var bashLine: String { "'" + value.replacing("'", with: #"'\''"#) + "'" }

    /// The first colon parts a value from its meaning.
    private var zshLine: String {
        let value = value.replacing(#"\"#, with: #"\\"#).replacing(":", with: #"\:"#)
        return meaning.isEmpty ? value : value + ":" + meaning.onOneLine
    }
}

extension String {
    /// The text without line breaks and other signs that a terminal would obey.
    fileprivate var onOneLine: String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0.isControl ? " " : $0 }))
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool { properties.generalCategory == .control }
}
