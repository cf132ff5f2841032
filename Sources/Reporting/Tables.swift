public import Recommendations

/// The small tables: agencies, meetings, settings.
public enum Tables {
    /// The agencies of a register.
    public static func agencies(_ agencies: [Agency], _ words: Words) -> Table {
        let columns = [
            Table.Column("key", words.label(.key)), Table.Column("parent", words.label(.parent)),
            Table.Column("name", words.label(.name)),
        ]
        let rows = agencies.map { agency in
            Table.Row(
                [.text(agency.key), Cell(agency.parent), .text(agency.name)],
                detail: agency.aliases.isEmpty ? nil : agency.aliases.joined(separator: "؛ "))
        }
        return Table(key: "agencies", columns: columns, rows: rows)
    }

    /// The meetings of a register, each with its figures.
    public static func meetings(_ meetings: [(Meeting, Tally)], _ words: Words) -> Table {
        let columns = [
            Table.Column("id", words.label(.id), isNumeric: true),
            Table.Column("date", words.label(.day)),
            Table.Column("total", words.label(.total), isNumeric: true),
            Table.Column("open", words.label(.open), isNumeric: true),
            Table.Column("title", words.label(.title)),
        ]
        let rows = meetings.map { meeting, tally in
            Table.Row([
                .integer(meeting.id), Cell(meeting.day), .integer(tally.total),
                .integer(tally.open), .text(meeting.title),
            ])
        }
        return Table(key: "meetings", columns: columns, rows: rows)
    }

    /// All that is known of one meeting.
    public static func meeting(
        _ meeting: Meeting, sources: [Source], _ words: Words
    ) -> [Fact] {
        [
            Fact("id", words.label(.id), .integer(meeting.id)),
            Fact("title", words.label(.title), .text(meeting.title)),
            Fact("date", words.label(.day), Cell(meeting.day)),
            Fact("place", words.label(.place), Cell(meeting.place)),
            Fact("chair", words.label(.chair), Cell(meeting.chair)),
            Fact("number", words.label(.number), Cell(meeting.number)),
            Fact(
                "classification", words.label(.classification),
                .word(
                    key: meeting.classification.rawValue,
                    words.classification(meeting.classification))),
            Fact("sources", words.label(.sources), .list(sources.map { .text($0.name) })),
        ]
    }

    /// The settings with their values.
    public static func settings(_ values: [SettingKey: String], _ words: Words) -> Table {
        let columns = [
            Table.Column("setting", words.label(.setting)),
            Table.Column("value", words.label(.value)),
        ]
        let rows = SettingKey.allCases.map { key in
            Table.Row(
                [.text(key.rawValue), Cell(values[key] ?? key.standard)], detail: words.setting(key)
            )
        }
        return Table(key: "settings", columns: columns, rows: rows)
    }
}
