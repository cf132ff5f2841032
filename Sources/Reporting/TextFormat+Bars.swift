extension TextFormat {
    /// Writes shares with bars as long as they are, and their total.
    ///
    /// Three percent are one block where the terminal is wide enough, and whatever is not nothing has
    /// one.
    func write(_ bars: Bars, to output: inout some TextOutputStream) {
        let pen = Pen(style: style)
        let figures =
            [Grid.Column(isNumeric: true, isRigid: true, minimum: 6)] + [
                Grid.Column(isNumeric: true, isRigid: true, minimum: 4)
            ]
        let lengths = lengths(of: bars.rows)
        let rows = zip(bars.rows, lengths).map { row, length in
            let bar = String(repeating: "█", count: length)
            return Grid.Row(
                cells: Self.figures(row) + [Phrase(bar, tone: row.tone), Phrase(row.label)])
        }
        let bar = Grid.Column(isRigid: true)
        Grid(columns: figures + [bar, Grid.Column()], rows: rows, indent: 1)
            .write(pen, to: &output)
        let total = Grid.Row(cells: Self.figures(bars.total) + [Phrase(bars.total.label)])
        Grid(columns: figures + [Grid.Column()], rows: [total], indent: 1)
            .write(pen, to: &output)
    }

    /// The lengths of the bars, which leave room for the labels.
    private func lengths(of rows: [Bars.Row]) -> [Int] {
        let lengths = rows.map { $0.count == 0 ? 0 : max(1, ($0.percent + 1) / 3) }
        let labels = rows.map { DisplayWidth.of($0.label) }.max() ?? 0
        guard let width = style.width, let longest = lengths.max(), longest > 0 else {
            return lengths
        }
        let room = max(5, width - labels - 17)
        return longest <= room ? lengths : lengths.map { ($0 * room + longest - 1) / longest }
    }

    private static func figures(_ row: Bars.Row) -> [Phrase] {
        [Phrase(String(row.count)), Phrase("\(row.percent)%")]
    }
}
