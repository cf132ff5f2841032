import Reporting

/// Shows how far a long work is, where messages go to a terminal.
///
/// Whatever else is written to the terminal must wait for `erase`, so that the two never mix.
struct ProgressDisplay {
    private var line: ProgressLine
    private let elapsed = Clock.stopwatch()

    init(_ words: Words) {
        line = ProgressLine(columns: Output.messages.columnsToRedraw, words: words)
    }

    /// Shows how far the work is, once it takes long.
    mutating func tell(_ progress: Progress) { write(line.tell(progress, after: elapsed())) }

    /// Takes the line off the screen.
    mutating func erase() { write(line.erase()) }

    private func write(_ text: String) {
        if text.isEmpty { return }
        var output = Output.messages
        output.write(text)
        output.flush()
    }
}
