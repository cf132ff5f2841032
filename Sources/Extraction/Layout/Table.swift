import ArabicText

/// Tables as they are pasted into a text: cells between bars, between tabs, or a line for each cell.
///
///     | م | التوصية | الجهة المسؤولة | الموعد |
///     | 1 | ترميم المخزن | إدارة المخازن | خلال شهر |
struct Table: Sendable {
    /// What the columns hold; nil for a column that holds nothing of use.
    let columns: [Column?]

    /// What a column can hold.
    enum Column: Sendable, Hashable {
        /// The actions.
        case item(ItemColumn)
        /// A field of the actions.
        case field(FieldLabel)

        /// Reads the head of a column; nil when it says nothing of use.
        static func read(_ head: [Token]) -> Column? {
            guard head.count <= 8 else { return nil }
            if let label = FieldLabel.named(head) { return .field(label) }
            if let column = ItemColumn.read(head) { return .item(column) }
            return nil
        }

        /// Reads the head of a column among others, by a single word of it if need be.
        static func readLoosely(_ head: [Token]) -> Column? {
            read(head) ?? FieldLabel.told(by: head).map(Column.field)
        }
    }

    init(columns: [Column?]) { self.columns = columns }

    /// The table with a column of numbers before the others.
    var withNumbers: Table {
        columns[0] == .field(.number) ? self : Table(columns: [.field(.number)] + columns)
    }

    /// Reads the heads of columns; nil unless one of them holds the actions and one more is known.
    init?(heads: [[Token]]) {
        columns = Self.withOneItem(heads.map(Column.readLoosely))
        let items = columns.filter { if case .item = $0 { true } else { false } }
        guard heads.count >= 2, items.count == 1, columns.compactMap({ $0 }).count >= 2 else {
            return nil
        }
    }

    /// Of several columns that may hold the actions, the first whose head names a kind.
    private static func withOneItem(_ columns: [Column?]) -> [Column?] {
        func rank(_ column: Column?) -> Int {
            if case .item(let head) = column { head.kind == nil ? 1 : 2 } else { 0 }
        }
        let best = columns.map(rank).max() ?? 0
        guard best > 0, let chosen = columns.firstIndex(where: { rank($0) == best }) else {
            return columns
        }
        return columns.enumerated().map { place, column in
            rank(column) > 0 && place != chosen ? nil : column
        }
    }

    /// Reads a row; nil when it has no text in the column of actions.
    func entry(_ cells: [[Token]]) -> Entry? {
        guard !Self.isTotal(cells) else { return nil }
        var entry = Entry(marker: nil, tokens: [])
        for (column, cell) in zip(columns, cells) {
            switch column {
            case .item(let head):
                entry.tokens = cell
                entry.column = head
            case .field(let label): if Self.says(cell) { entry.set(label, to: cell) }
            case nil: entry.set(.other, to: cell)
            }
        }
        entry.settleRemarks()
        return entry.tokens.contains { $0.kind == .word } ? entry : nil
    }

    /// «إجمالي التكليفات: 8».
    private static func isTotal(_ cells: [[Token]]) -> Bool {
        cells.first?.first?.isWord("اجمالي", "الاجمالي", "المجموع", "مجموع") == true
    }

    static func says(_ cell: [Token]) -> Bool { cell.contains { $0.kind != .sign } }
}

extension Line {
    /// The cells of a line with bars or tabs between; nil for a line with neither.
    func cells(in source: SourceText) -> [[Token]]? {
        if tokens.contains(where: { $0.isSign("|") }) { return cellsBetweenBars }
        return cellsBetweenTabs(source)
    }

    private var cellsBetweenBars: [[Token]]? {
        var cells = tokens.split(omittingEmptySubsequences: false) { $0.isSign("|") }.map(
            Array.init)
        if cells.first?.isEmpty == true { cells.removeFirst() }
        if cells.last?.isEmpty == true { cells.removeLast() }
        return cells.count >= 2 ? cells : nil
    }

    private func cellsBetweenTabs(_ source: SourceText) -> [[Token]]? {
        guard source.scalars[range].contains("\t") else { return nil }
        var cells: [[Token]] = [[]]
        var next = 0
        for position in range {
            if source.scalars[position] == "\t" {
                cells.append([])
            } else if next < tokens.count, tokens[next].range.lowerBound == position {
                cells[cells.count - 1].append(tokens[next])
                next += 1
            }
        }
        return cells.count >= 2 ? cells : nil
    }
}
