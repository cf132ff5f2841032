/// What a report says, before it is written in a format: N reports and M formats meet here.
public struct Page: Sendable, Hashable {
    /// The parts in order.
    public var blocks: [Block]

    /// Puts a page together.
    public init(_ blocks: [Block]) { self.blocks = blocks }

    /// One part of a page.
    public enum Block: Sendable, Hashable {
        /// A heading with its level, 1 or 2.
        case heading(String, level: Int)
        /// A line of text for people; machine formats leave it out.
        ///
        /// Blanks at its beginning indent all of it where it is wrapped.
        case line(String, tone: Tone = .plain)
        /// A line of figures for people, such as the one above a list.
        case figures([Figure])
        /// Named values: a line each for people, an object under its key for machines.
        case facts(key: String, [Fact])
        /// Named values for machine formats only.
        case machineFacts(key: String, [Fact])
        /// A table for machine formats only.
        case machineTable(Table)
        /// Rows with shares of a total and their bars.
        case bars(Bars)
        /// A table.
        case table(Table)
        /// Text set apart as it is, such as a quoted source sentence.
        case quote(key: String, title: String, text: String)
    }
}

/// A figure with what it counts, in words.
public struct Figure: Sendable, Hashable {
    /// The words and the figure.
    public var text: String
    /// What it is to its reader.
    public var tone: Tone

    /// Gives a figure.
    public init(_ text: String, tone: Tone = .plain) {
        self.text = text
        self.tone = tone
    }
}

extension [Figure] {
    /// The figures on one line.
    var line: String { map(\.text).joined(separator: " · ") }
}

/// A named value.
public struct Fact: Sendable, Hashable {
    /// Its key in machine formats.
    public var key: String
    /// Its name for people.
    public var name: String
    /// The value.
    public var value: Cell
    /// What the value is to its reader.
    public var tone: Tone

    /// Names a value.
    public init(_ key: String, _ name: String, _ value: Cell, tone: Tone = .plain) {
        self.key = key
        self.name = name
        self.value = value
        self.tone = tone
    }
}

/// Counts that are shares of a total.
public struct Bars: Sendable, Hashable {
    /// One count with its share.
    public struct Row: Sendable, Hashable {
        /// Its key in machine formats.
        public var key: String
        /// How many.
        public var count: Int
        /// Its whole percentage of the total.
        public var percent: Int
        /// What it counts, for people.
        public var label: String
        /// What its bar is to its reader.
        public var tone: Tone

        /// Gives a share.
        public init(
            key: String, count: Int, percent: Int, label: String, tone: Tone = .plain
        ) {
            self.key = key
            self.count = count
            self.percent = percent
            self.label = label
            self.tone = tone
        }
    }

    /// Its key in machine formats.
    public var key: String
    /// The shares, which add up to the total.
    public var rows: [Row]
    /// The total.
    public var total: Row
    /// Counts that are not part of the total, for machine formats.
    public var apart: [Fact]

    /// Puts shares together.
    public init(key: String, rows: [Row], total: Row, apart: [Fact]) {
        self.key = key
        self.rows = rows
        self.total = total
        self.apart = apart
    }
}

/// Rows of cells under named columns.
public struct Table: Sendable, Hashable {
    /// A column.
    public struct Column: Sendable, Hashable {
        /// Its key in machine formats.
        public var key: String
        /// Its title for people.
        public var title: String
        /// Whether its cells are numbers, which stand at the right.
        public var isNumeric: Bool
        /// Whether only machine formats show it.
        public var isForMachines: Bool

        /// Names a column.
        public init(
            _ key: String, _ title: String, isNumeric: Bool = false, isForMachines: Bool = false
        ) {
            self.key = key
            self.title = title
            self.isNumeric = isNumeric
            self.isForMachines = isForMachines
        }
    }

    /// A row.
    public struct Row: Sendable, Hashable {
        /// A cell a column.
        public var cells: [Cell]
        /// A further line below the cells, for people.
        public var detail: String?
        /// How the further line begins, where that is apart from its text, such as an owner.
        public var lead: String?
        /// What cells are to their reader, by the keys of their columns.
        public var tones: [String: Tone]

        /// Fills a row.
        public init(
            _ cells: [Cell], detail: String? = nil, lead: String? = nil, tones: [String: Tone] = [:]
        ) {
            self.cells = cells
            self.detail = detail
            self.lead = lead
            self.tones = tones
        }
    }

    /// Its key in machine formats.
    public var key: String
    /// The columns.
    public var columns: [Column]
    /// The rows.
    public var rows: [Row]

    /// The table as people's formats show it.
    var forPeople: Table {
        let shown = columns.indices.filter { !columns[$0].isForMachines }
        let rows = rows.map { row in
            Row(
                shown.map { row.cells[$0] }, detail: row.detail, lead: row.lead, tones: row.tones)
        }
        return Table(key: key, columns: shown.map { columns[$0] }, rows: rows)
    }

    /// Puts a table together.
    public init(key: String, columns: [Column], rows: [Row]) {
        self.key = key
        self.columns = columns
        self.rows = rows
    }
}

extension Page.Block {
    /// Whether people's formats show the block.
    var isForPeople: Bool {
        switch self {
        case .machineFacts, .machineTable: false
        default: true
        }
    }
}
