/// Text in the language of manual pages.
///
///     Roff.text("The first. The second.")    // "The first.\nThe second.", a sentence a line
///     Roff.literal("it's - here")            // "it\(aqs \- here"
enum Roff {
    /// Running text: a sentence a line, a paragraph after an empty line.
    static func text(_ text: String) -> String {
        text.replacing("\n\n", with: "\u{0}").split(separator: "\u{0}").map { paragraph in
            paragraph.replacing("\n", with: " ")
                .replacing(#/([.:]) (?=[A-Z])/#) { "\($0.1)\n" }
                .split(separator: "\n").flatMap { wrapped(escaped(String($0))) }.map(line)
                .joined(separator: "\n")
        }.joined(separator: "\n.Pp\n")
    }

    /// Text to be typed as it stands.
    static func literal(_ text: String) -> String {
        line(
            escaped(text).replacing("-", with: #"\-"#).replacing("'", with: #"\(aq"#)
                .replacing("`", with: #"\(ga"#).replacing("^", with: #"\(ha"#)
                .replacing("~", with: #"\(ti"#))
    }

    /// One argument of a macro.
    static func argument(_ text: String) -> String {
        text.contains(" ") ? "\"\(escaped(text))\"" : escaped(text)
    }

    /// Lines of up to 80 columns.
    private static func wrapped(_ text: String) -> [String] {
        text.split(separator: " ").reduce(into: []) { lines, word in
            guard let last = lines.last, last.count + word.count < 80 else {
                return lines.append(String(word))
            }
            lines[lines.count - 1] = last + " " + word
        }
    }

    private static func escaped(_ text: String) -> String { text.replacing(#"\"#, with: #"\e"#) }

    /// A line that is no macro, whatever it begins with.
    private static func line(_ text: String) -> String {
        text.hasPrefix(".") || text.hasPrefix("'") ? #"\&"# + text : text
    }
}
