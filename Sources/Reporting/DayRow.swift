public import Days

/// A phrase that was typed and the day it was read as.
public struct DayRow: Sendable, Hashable {
    /// The phrase as it was typed.
    public var text: String
    /// The day it names; nil when it names none.
    public var day: Day?
    /// How it was read.
    public var basis: DayBasis

    /// Tells how a phrase was read.
    public init(text: String, day: Day?, basis: DayBasis) {
        self.text = text
        self.day = day
        self.basis = basis
    }

    /// The fields of the row in machine formats, which are a contract.
    public var fields: [Cell.Field] {
        [
            Cell.Field("text", .text(text)), Cell.Field("date", Cell(day)),
            Cell.Field("basis", .text(basis.rawValue)),
            Cell.Field("hijri", Cell(day.flatMap { HijriDay($0)?.text })),
        ]
    }

    /// The rows as a table for people.
    public static func table(_ rows: [DayRow], _ words: Words) -> Table {
        let columns = [
            Table.Column("date", words.label(.day)), Table.Column("basis", words.label(.basis)),
            Table.Column("hijri", words.label(.hijri)),
        ]
        let rows = rows.map { row in
            Table.Row(
                [
                    Cell(row.day), .word(key: row.basis.rawValue, words.dayBasis(row.basis)),
                    Cell(row.day.flatMap { HijriDay($0).map(words.hijri) }),
                ], detail: row.text)
        }
        return Table(key: "days", columns: columns, rows: rows)
    }
}
