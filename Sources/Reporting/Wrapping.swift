/// Breaks a text into lines at its blanks.
///
///     Wrapping.lines(of: "إعداد دليل موحد", width: 10)    // ["إعداد دليل", "موحد"]
///
/// The words of the lines are the words of the text. A word longer than a line is broken between
/// grapheme clusters, and only a cluster longer than a line within itself.
enum Wrapping {
    /// Returns lines of at most a number of columns; nil means one line.
    static func lines(of spans: [Span], width: Int?) -> [[Span]] {
        let columns = spans.reduce(0) { $0 + DisplayWidth.of($1.text) }
        guard let width, columns > width else { return [spans] }
        var paragraph = Paragraph(width: max(1, width))
        for (index, span) in spans.enumerated() {
            for cluster in span.text { paragraph.add(cluster, of: index) }
        }
        return paragraph.finished().map { line in joined(line, spans) }
    }

    /// Returns lines of a text without tones.
    static func lines(of text: String, width: Int?) -> [String] {
        lines(of: [Span(text: text)], width: width).map { $0.map(\.text).joined() }
    }

    /// The clusters of a line put together to spans again.
    private static func joined(_ line: [Cluster], _ spans: [Span]) -> [Span] {
        var joined: [Span] = []
        var last: Int?
        for cluster in line {
            if cluster.span != last {
                joined.append(spans[cluster.span])
                joined[joined.count - 1].text = ""
                last = cluster.span
            }
            joined[joined.count - 1].text += cluster.text
        }
        return joined
    }
}

/// A grapheme cluster of a text, and the span it belongs to.
private struct Cluster {
    let text: String
    let columns: Int
    let span: Int
}

/// The lines of a text while it is being broken.
private struct Paragraph {
    let width: Int
    private var lines: [[Cluster]] = []
    private var line: [Cluster] = []
    private var blanks: [Cluster] = []
    private var word: [Cluster] = []

    init(width: Int) { self.width = width }

    mutating func add(_ character: Character, of span: Int) {
        let text = String(character)
        let cluster = Cluster(text: text, columns: DisplayWidth.of(text), span: span)
        if character == " " {
            endWord()
            blanks.append(cluster)
        } else if cluster.columns > width {
            word += text.unicodeScalars.map { scalar in
                let text = String(scalar)
                return Cluster(text: text, columns: DisplayWidth.of(text), span: span)
            }
        } else {
            word.append(cluster)
        }
    }

    mutating func finished() -> [[Cluster]] {
        endWord()
        return line.isEmpty ? lines : lines + [line]
    }

    private mutating func endWord() {
        if word.isEmpty { return }
        if !line.isEmpty, Self.columns(line) + Self.columns(blanks) + Self.columns(word) > width {
            endLine()
        } else if !line.isEmpty {
            line += blanks
        }
        blanks = []
        for cluster in word {
            if Self.columns(line) + cluster.columns > width { endLine() }
            line.append(cluster)
        }
        word = []
    }

    private mutating func endLine() {
        lines.append(line)
        line = []
    }

    private static func columns(_ clusters: [Cluster]) -> Int {
        clusters.reduce(0) { $0 + $1.columns }
    }
}
