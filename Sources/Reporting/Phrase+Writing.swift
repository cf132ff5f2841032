extension Phrase {
    /// Writes the phrase as lines that are all indented.
    ///
    /// On a terminal a text from the right is indented by one blank at least: VTE forgets an isolate
    /// that has no cell before it.
    func write(indent: Int, _ pen: Pen, to output: inout some TextOutputStream) {
        let needsCell = pen.style.isTerminal && direction == .rightToLeft
        let indent = needsCell ? max(1, indent) : indent
        let lead = String(repeating: " ", count: indent)
        for line in Wrapping.lines(of: spans, width: pen.style.width.map { $0 - indent }) {
            output.write(lead + pen.line(line, direction: direction) + "\n")
        }
    }
}
