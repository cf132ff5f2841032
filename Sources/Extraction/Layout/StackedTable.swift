import ArabicText

/// A table that lost its borders: a line for each head, then a line for each cell.
enum StackedTable {
    /// Returns the lines with those of such tables marked as rows, so that no two cells are joined as
    /// one broken sentence.
    static func marked(_ lines: [Line]) -> [Line] {
        var lines = lines
        var number = 0
        while number < lines.count {
            guard !lines[number].isRow, Table.Column.read(lines[number].tokens) != nil,
                heads(in: lines[number...]) >= 3
            else {
                number += 1
                continue
            }
            while number < lines.count, !lines[number].isBlank {
                lines[number].isRow = true
                number += 1
            }
        }
        return lines
    }

    /// How many heads of columns stand one below the other, one of actions among them.
    private static func heads(in lines: ArraySlice<Line>) -> Int {
        let heads = lines.prefix(8).prefix {
            !$0.isBlank && $0.wordCount <= 6 && Table.Column.readLoosely($0.tokens) != nil
        }
        return Table(heads: heads.map(\.tokens)) == nil ? 0 : heads.count
    }
}
