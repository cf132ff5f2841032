internal import Days
internal import GRDB
internal import Recommendations

extension Questions {
    /// What the office has set.
    func settings() throws -> [SettingKey: String] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT key, value FROM setting WHERE withdrawn = 0 AND value IS NOT NULL")
        let pairs = rows.compactMap { row in
            SettingKey(rawValue: row[0]).map { ($0, row[1] as String) }
        }
        return Dictionary(pairs) { first, _ in first }
    }

    /// What tells working days, where the office has set its weekend.
    func workingCalendar() throws -> WorkingCalendar? {
        try settings()[.weekend].flatMap { WorkingCalendar(weekend: $0) }
    }

    /// The agencies by key.
    func agencies() throws -> [Agency] {
        let aliases = try texts("alias", of: "agency", in: "agencyAlias")
        let topics = try texts("topic", of: "agency", in: "agencyTopic")
        return try Row.fetchAll(
            db,
            sql: "SELECT key, name, english, parent FROM agency WHERE withdrawn = 0 ORDER BY key"
        ).map { row in
            let key: String = row[0]
            return Agency(
                key: key, name: row[1], english: row[2], aliases: aliases[key] ?? [],
                parent: row[3], topics: topics[key] ?? [])
        }
    }

    /// The names of all agencies by key, withdrawn ones too.
    func agencyNames() throws -> [String: String] {
        let pairs = try Row.fetchAll(db, sql: "SELECT key, name FROM agency")
            .map { ($0[0] as String, $0[1] as String) }
        return Dictionary(pairs) { first, _ in first }
    }

    /// The views by folded name.
    func views() throws -> [View] {
        let options = try texts("option", of: "view", in: "viewOption")
        return try Row.fetchAll(
            db, sql: "SELECT key, name FROM view WHERE withdrawn = 0 ORDER BY key"
        ).map { row in
            View(name: row[1], kept: options[row[0] as String] ?? [])
        }
    }

    /// The view of a name.
    func view(named name: String) throws -> View {
        let views = try views()
        guard let view = views.first(where: { $0.key == View.key(of: name) }) else {
            throw Failure.unknownView(name, nearest: View.nearest(to: name, among: views))
        }
        return view
    }

    /// The names of all views by key, removed ones too.
    func viewNames() throws -> [String: String] {
        let pairs = try Row.fetchAll(db, sql: "SELECT key, name FROM view")
            .map { ($0[0] as String, $0[1] as String) }
        return Dictionary(pairs) { first, _ in first }
    }

    private func texts(
        _ column: String, of owner: String, in table: String
    ) throws -> [String: [String]] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT \(owner), \(column) FROM \(table) ORDER BY \(owner), rank")
        return rows.reduce(into: [:]) { $0[$1[0] as String, default: []].append($1[1] as String) }
    }
}
