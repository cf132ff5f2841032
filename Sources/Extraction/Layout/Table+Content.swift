import ArabicText
import Days
import Lexicon

/// Columns whose heads say nothing are known by what stands in them.
///
///     | عند | متى | ما انتهى إليه المجلس |      →  owner, due, the actions
///     | إدارة المخازن | نهاية مايو | جرد العهد |
extension Table {
    /// Reads the heads of columns and, where they do not tell, the rows below them; nil unless a
    /// column holds actions and one more is known.
    ///
    /// At least three rows are needed to tell by.
    init?(heads: [[Token]], rows: [[[Token]]]) {
        let rows = rows.filter { $0.count == heads.count && $0.contains(where: Self.says) }
        guard rows.count >= 3 else {
            self.init(heads: heads)
            return
        }
        var columns = Table(heads: heads)?.columns ?? heads.map(Self.fieldOnly)
        let texts = heads.indices.map { place in rows.map { $0[place] }.filter(Self.says) }
        if !columns.contains(where: Self.isItem) {
            let open = columns.indices.filter { columns[$0] == nil && Self.holdActions(texts[$0]) }
            let longest = open.max { Self.length(of: texts[$0]) < Self.length(of: texts[$1]) }
            guard let longest else { return nil }
            columns[longest] = .item(ItemColumn.read(heads[longest]) ?? ItemColumn(kind: nil))
        }
        for place in columns.indices where columns[place] == nil {
            let label = Self.label(of: texts[place])
            guard let label, !columns.contains(.field(label)) else { continue }
            columns[place] = .field(label)
        }
        guard columns.compactMap(\.self).count >= 2 else { return nil }
        self.init(columns: columns)
    }

    private static func isItem(_ column: Column?) -> Bool {
        if case .item = column { true } else { false }
    }

    private static func fieldOnly(_ head: [Token]) -> Column? {
        guard case .field(let label) = Column.readLoosely(head) else { return nil }
        return .field(label)
    }

    /// Whether most cells begin with an action, and have more than its name.
    private static func holdActions(_ cells: [[Token]]) -> Bool {
        let actions = cells.count { cell in
            guard let first = cell.first, cell.count > 2 else { return false }
            return VerbalNoun.read(first)?.isBare == true || ReportingVerb.opening(first) != nil
                || OwnerHead.read(cell, at: 0, upTo: cell.count) != nil
        }
        return actions * 10 >= cells.count * 6
    }

    private static func length(of cells: [[Token]]) -> Int { cells.reduce(0) { $0 + $1.count } }

    /// What most cells are: numbers, time phrases, or names of bodies.
    private static func label(of cells: [[Token]]) -> FieldLabel? {
        func most(_ holds: ([Token]) -> Bool) -> Bool {
            cells.count(where: holds) * 2 > cells.count
        }
        if most({ $0.count <= 2 && $0.first?.kind == .number }) { return .number }
        if most(tellsTime) { return .due }
        return most { $0.first.map(BodyNoun.isRead) ?? false } ? .owner : nil
    }

    private static func tellsTime(_ cell: [Token]) -> Bool {
        guard cell.count <= 14 else { return false }
        return DayPhraseReader(reference: nil).readField(cell, in: cell.indices)
            .map { $0.basis != .unknown } ?? false
    }
}
