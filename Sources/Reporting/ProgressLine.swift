/// A line on a terminal that shows how far a long work is, and leaves no trace.
///
/// It is told how much time has passed and answers what to write, so it knows no clock and no stream:
///
///     var line = ProgressLine(columns: 80, words: Words(.english))
///     line.tell(Progress(.entering, number: 2, of: 4, share: 0.25), after: .seconds(1))
///     // "\r█████░░░░░░░░░░░░░░░   25%  entering record 2 of 4\u{1B}[K"
///     line.erase()    // "\r\u{1B}[K"
///
/// Work that takes no longer than half a second shows nothing.
public struct ProgressLine: Sendable {
    private let columns: Int
    private let words: Words
    private var isShown = false
    private var due = Duration.milliseconds(500)

    private static let pause = Duration.milliseconds(100)
    private static let clear = "\u{1B}[K"

    /// A line on a terminal of so many columns; nil where none is to be shown.
    public init(columns: Int?, words: Words) {
        self.columns = columns ?? 0
        self.words = words
    }

    /// Returns what to write to show how far the work is: nothing before the time has come.
    public mutating func tell(_ progress: Progress, after elapsed: Duration) -> String {
        guard elapsed >= due, let line = line(progress) else { return "" }
        due = elapsed + Self.pause
        isShown = true
        return "\r" + line + Self.clear
    }

    /// Returns what to write to take the line off the screen: nothing if it is not there.
    public mutating func erase() -> String {
        defer { isShown = false }
        return isShown ? "\r" + Self.clear : ""
    }

    /// The longest form that fits.
    private func line(_ progress: Progress) -> String? {
        let percent = Int(min(max(progress.share, 0), 1) * 100)
        let blocks = percent / 5
        let bar = String(repeating: "█", count: blocks) + String(repeating: "░", count: 20 - blocks)
        let figure = String("   \(percent)%".suffix(4))
        let sentence = Phrase(words.catalogue.progress(progress))
        let room = columns - 1 - figure.count
        if room < 0 { return nil }
        if sentence.width + 2 > room { return figure }
        let text = figure + "  " + shown(sentence)
        return bar.count + 2 + sentence.width + 2 > room ? text : bar + "  " + text
    }

    private func shown(_ sentence: Phrase) -> String {
        Pen(style: TextStyle(width: columns, isTerminal: true, isColoured: false))
            .line(sentence.spans, direction: sentence.direction)
    }
}
