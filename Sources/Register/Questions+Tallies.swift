internal import Days
internal import GRDB
internal import Recommendations

extension Questions {
    /// The progress of the recommendations that a filter matches.
    func tally(matching filter: Filter, on day: Day) throws -> Tally {
        try counts(by: "0", from: "recommendation r", filter, day).first?.tally ?? Tally()
    }

    /// The progress of each group of recommendations that a filter matches.
    func tallies(by grouping: Grouping, matching filter: Filter, on day: Day) throws -> [GroupTally]
    {
        switch grouping {
        case .owner: try owners(filter, day)
        case .meeting: try meetings(filter, day)
        case .topic: try topics(filter, day)
        }
    }

    private func owners(_ filter: Filter, _ day: Day) throws -> [GroupTally] {
        let names = try agencyNames()
        let key = """
            CASE WHEN r.ownerBasis IS NULL THEN 'none' WHEN r.ownerBasis = 'inferred' THEN 'inferred'
            WHEN r.owner IS NULL THEN 'name:' || r.ownerName ELSE 'agency:' || r.owner END
            """
        let counted = try counts(by: key, from: "recommendation r", filter, day)
        let groups = counted.map { GroupTally(group: Self.owner($0.key, names), tally: $0.tally) }
        return groups.sorted { Self.precedes($0.group, $1.group) }
    }

    private static func owner(_ key: String, _ names: [String: String]) -> TallyGroup {
        let parts = key.split(separator: ":", maxSplits: 1).map(String.init)
        switch (parts.first, parts.last) {
        case ("name", let name?) where parts.count == 2: return .ownerNamed(name)
        case ("agency", let key?) where parts.count == 2:
            return .agency(NamedAgency(key: key, name: names[key] ?? key))
        case ("inferred", _): return .unconfirmed
        default: return .noOwner
        }
    }

    /// Agencies and names by name, then what is unconfirmed, then what nobody owns.
    private static func precedes(_ first: TallyGroup, _ second: TallyGroup) -> Bool {
        func rank(_ group: TallyGroup) -> (Int, String) {
            switch group {
            case .agency(let agency): (0, agency.name)
            case .ownerNamed(let name): (1, name)
            case .unconfirmed: (2, "")
            default: (3, "")
            }
        }
        return rank(first) < rank(second)
    }

    private func meetings(_ filter: Filter, _ day: Day) throws -> [GroupTally] {
        let counted = try counts(by: "r.meeting", from: "recommendation r", filter, day)
        let tallies = Dictionary(counted.map { ($0.key, $0.tally) }) { first, _ in first }
        return try meetings().compactMap { meeting in
            tallies[String(meeting.id)].map { GroupTally(group: .meeting(meeting), tally: $0) }
        }
    }

    private func topics(_ filter: Filter, _ day: Day) throws -> [GroupTally] {
        let tables = "recommendation r LEFT JOIN recommendationTopic t ON t.recommendation = r.id"
        let counted = try counts(by: "ifnull(t.topic, '')", from: tables, filter, day)
        let tallies = Dictionary(counted.map { ($0.key, $0.tally) }) { first, _ in first }
        let keys = try String.fetchAll(db, sql: "SELECT key FROM topic ORDER BY rank")
        let named = keys.compactMap { key in
            tallies[key].map { GroupTally(group: .topic(key), tally: $0) }
        }
        return named + (tallies[""].map { [GroupTally(group: .noTopic, tally: $0)] } ?? [])
    }

    /// Counts by a key, which SQL gives, and by row.
    private func counts(
        by key: String, from tables: String, _ filter: Filter, _ day: Day
    ) throws -> [(key: String, tally: Tally)] {
        let question: SQL = """
            SELECT CAST(\(sql: key) AS TEXT), r.status, \(Filter.overdueSQL(on: day)), count(*)
            FROM \(sql: tables) WHERE r.withdrawn = 0 AND \(filter.sql(on: day))
            GROUP BY 1, 2, 3 ORDER BY 1
            """
        let (sql, arguments) = try question.build(db)
        var counted: [(key: String, tally: Tally)] = []
        for row in try Row.fetchAll(db, sql: sql, arguments: arguments) {
            let key: String = row[0]
            if counted.last?.key != key { counted.append((key, Tally())) }
            let status: Status = try Word.read(row[1])
            let place = ProgressRow(status: status, isOverdue: row[2])
            counted[counted.count - 1].tally.add(row[3], to: place)
        }
        return counted
    }
}
