/// Breaks a text into lines at its blanks.
///
///     Wrapping.lines(of: "إعداد دليل موحد", width: 10)    // ["إعداد دليل", "موحد"]
///
/// The words of the lines are the words of the text. A word longer than a line is broken between
/// grapheme clusters, and only a cluster longer than a line within itself.
enum Wrapping {
    /// Returns lines of at most a number of columns; nil means one line.
    static func lines(of spans: [Span], width: Int?) -> [[Span]] {
        guard let width, spans.reduce(0, { $0 + DisplayWidth.of($1.text) }) > width else {
            return [spans]
        }
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

    init(text: String, span: Int) {
        self.text = text
        self.span = span
        columns = DisplayWidth.of(text)
    }
}

/// The lines of a text while it is being broken.
private struct Paragraph {
    let width: Int
    private var lines: [[Cluster]] = []
    private var line = Run()
    private var blanks = Run()
    private var word = Run()

    init(width: Int) { self.width = width }

    mutating func add(_ character: Character, of span: Int) {
        let cluster = Cluster(text: String(character), span: span)
        if character == " " {
            endWord()
            blanks.append(cluster)
        } else if cluster.columns > width {
            for scalar in character.unicodeScalars {
                word.append(Cluster(text: String(scalar), span: span))
            }
        } else {
            word.append(cluster)
        }
    }

    mutating func finished() -> [[Cluster]] {
        endWord()
        return line.clusters.isEmpty ? lines : lines + [line.clusters]
    }

    private mutating func endWord() {
        if word.clusters.isEmpty { return }
        if !line.clusters.isEmpty {
            if line.columns + blanks.columns + word.columns > width {
                endLine()
            } else {
                for blank in blanks.clusters { line.append(blank) }
            }
        }
        for cluster in word.clusters {
            if line.columns + cluster.columns > width { endLine() }
            line.append(cluster)
        }
        (blanks, word) = (Run(), Run())
    }

    private mutating func endLine() {
        lines.append(line.clusters)
        line = Run()
    }
}

/// Clusters in a row.
private struct Run {
    private(set) var clusters: [Cluster] = []
    private(set) var columns = 0

    mutating func append(_ cluster: Cluster) {
        clusters.append(cluster)
        columns += cluster.columns
    }
}
