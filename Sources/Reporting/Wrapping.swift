/// Breaks a text into lines at its blanks.
enum Wrapping {
    /// Returns lines of at most a number of columns; a longer word stands on a line of its own.
    ///
    /// Nil means one line.
    static func lines(of text: String, width: Int?) -> [String] {
        guard let width, DisplayWidth.of(text) > width else { return [text] }
        var lines: [String] = []
        var line = ""
        var columns = 0
        for word in text.split(separator: " ") {
            let length = DisplayWidth.of(String(word))
            if columns > 0, columns + 1 + length > width {
                lines.append(line)
                (line, columns) = ("", 0)
            }
            if columns > 0 { line += " " }
            columns += length + (columns > 0 ? 1 : 0)
            line += word
        }
        return lines + [line]
    }
}
