/// Cells in columns that stand, whatever is in them and however narrow the terminal is.
///
/// Where the columns do not fit, those with texts are narrowed and their cells wrapped, the last
/// column first; numbers and days are the last to be broken.
struct Grid {
    /// A column: how its cells stand, and how narrow it may get before others have to.
    struct Column {
        var isNumeric = false
        var isRigid = false
        var minimum = 0
    }

    /// A line of cells, and the line below them if there is one.
    struct Row {
        var cells: [Phrase]
        var detail: Phrase?
    }

    let columns: [Column]
    let rows: [Row]
    let indent: Int

    private static let gap = 2
    private static let detailIndent = 6

    /// Writes the rows, each as many lines as it needs.
    func write(_ pen: Pen, to output: inout some TextOutputStream) {
        let widths = widths(within: pen.style.width)
        for row in rows {
            write(row.cells, widths, pen, to: &output)
            guard let detail = row.detail else { continue }
            detail.write(indent: Self.detailIndent, pen, to: &output)
        }
    }

    private func write(
        _ cells: [Phrase], _ widths: [Int], _ pen: Pen, to output: inout some TextOutputStream
    ) {
        let isWrapped = pen.style.width != nil
        let lines = cells.indices.map { index in
            Wrapping.lines(of: cells[index].spans, width: isWrapped ? widths[index] : nil)
        }
        let beginsFromRight = cells.first?.runsFromRight == true
        let lead = String(repeating: " ", count: indent) + (beginsFromRight ? Pen.mark : "")
        for line in 0..<(lines.map(\.count).max() ?? 0) {
            let used = line == 0 ? cells.count : (lines.lastIndex { $0.count > line } ?? 0) + 1
            let texts = (0..<used).map { column in
                let spans = line < lines[column].count ? lines[column][line] : []
                return padded(
                    Phrase(spans, direction: cells[column].direction), column, widths[column], pen)
            }
            output.write(lead + texts.joined(separator: Pen.mark + "  ") + "\n")
        }
    }

    private func padded(_ cell: Phrase, _ column: Int, _ width: Int, _ pen: Pen) -> String {
        let text = pen.line(cell.spans, direction: cell.direction)
        let blanks = String(repeating: " ", count: max(0, width - cell.width))
        if columns[column].isNumeric { return blanks + text }
        return column == columns.count - 1 ? text : text + blanks
    }
}

extension Grid {
    /// The widths of the columns, such that a line fits.
    private func widths(within width: Int?) -> [Int] {
        let natural = columns.indices.map { column in
            max(columns[column].minimum, rows.map { $0.cells[column].width }.max() ?? 0)
        }
        guard let width else { return natural }
        let room = width - indent - Self.gap * (columns.count - 1)
        return fitted(natural, room: room)
    }

    private func fitted(_ natural: [Int], room: Int) -> [Int] {
        let excess = natural.reduce(0, +) - room
        guard excess > 0, let last = natural.indices.last else { return natural }
        let words = columns.indices.map { min(natural[$0], max(columns[$0].minimum, word(in: $0))) }
        let least = natural.map { min($0, Self.least) }
        var widths = natural.map { min($0, room) }
        widths[last] = max(words[last], natural[last] - excess)
        for limits in [words, least] {
            let kept = columns.indices.map { columns[$0].isRigid ? widths[$0] : limits[$0] }
            Self.shrink(&widths, to: kept, room: room)
        }
        Self.shrink(&widths, to: least, room: room)
        return widths
    }

    private static let least = 5

    /// Narrows the widest column, then the next, none below its limit.
    private static func shrink(_ widths: inout [Int], to limits: [Int], room: Int) {
        while widths.reduce(0, +) > room,
            let widest = widths.indices.filter({ widths[$0] > limits[$0] })
                .max(by: { widths[$0] < widths[$1] })
        {
            widths[widest] -= 1
        }
    }

    /// The columns of the longest word in a column, as far as they matter.
    private func word(in column: Int) -> Int {
        let words = rows.flatMap { row in
            row.cells[column].spans.flatMap { $0.text.split(separator: " ") }
        }
        return min(20, words.map { DisplayWidth.of(String($0)) }.max() ?? 0)
    }
}
