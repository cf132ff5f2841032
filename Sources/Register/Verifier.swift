internal import GRDB
internal import Recommendations

/// Compares a register with what its own events amount to.
struct Verifier {
    /// The register, in one state.
    let db: Database

    /// Finds the first difference; nil when there is none.
    func discrepancy(from kept: (event: Int, hash: String)?) throws -> Discrepancy? {
        // What SQLite calls broken is not read on: nothing would be certain of it.
        if let reason = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)"), reason != "ok" {
            return .damaged(reason)
        }
        if let found = try schemaDiscrepancy(ofTables: true) { return found }
        if let found = try chainDiscrepancy() { return found }
        if let kept, let found = try headDiscrepancy(from: kept) { return found }
        if let found = try projectionDiscrepancy() { return found }
        if let found = try contentDiscrepancy() { return found }
        return try schemaDiscrepancy(ofTables: false)
    }

    // MARK: The chain

    private func chainDiscrepancy() throws -> Discrepancy? {
        let rows = try Row.fetchCursor(
            db, sql: "SELECT number, body, hash, act FROM event ORDER BY number")
        var before = ""
        var number = 0
        while let row = try rows.next() {
            number += 1
            let body: String = row[1]
            let hash: String = row[2]
            guard row[0] == number, hash == Digest.chained(before, body) else {
                return .chain(event: number)
            }
            guard let event = EventBody.read(body), event.number == number, event.act == row[3]
            else { return .inapplicable(event: number) }
            before = hash
        }
        return nil
    }

    private func headDiscrepancy(from kept: (event: Int, hash: String)) throws -> Discrepancy? {
        if kept.event == 0 { return nil }
        let found = try String.fetchOne(
            db, sql: "SELECT hash FROM event WHERE number = ?", arguments: [kept.event])
        if found == kept.hash { return nil }
        let head = try Questions(db: db).head()
        return .head(kept: "\(kept.event):\(kept.hash)", found: head.description)
    }

    // MARK: The projection

    private func projectionDiscrepancy() throws -> Discrepancy? {
        let replayed: DatabaseQueue
        do {
            replayed = try Replay.rows(upTo: Int.max, from: db)
        } catch let error as InapplicableEvent {
            return .inapplicable(event: error.number)
        }
        return try replayed.unsafeRead { expected in
            for table in try Self.projections(expected) {
                let comparison = try TableComparison(table, in: expected)
                if let found = try comparison.discrepancy(expected: expected, found: db) {
                    return found
                }
            }
            return nil
        }
    }

    /// The tables that events make, and the words of the domain.
    private static func projections(_ db: Database) throws -> [String] {
        try String.fetchAll(
            db,
            sql: """
                SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_%'
                AND name NOT IN ('event', 'content')
                """)
    }

    // MARK: The texts

    private func contentDiscrepancy() throws -> Discrepancy? {
        let rows = try Row.fetchCursor(db, sql: "SELECT sha256, text FROM content ORDER BY sha256")
        while let row = try rows.next() {
            let (sha256, text): (String, String) = (row[0], row[1])
            if Digest.sha256(Array(text.utf8)) != sha256 { return .content(sha256: sha256) }
        }
        return try String.fetchOne(
            db,
            sql: "SELECT content FROM source WHERE content NOT IN (SELECT sha256 FROM content)"
        ).map { .content(sha256: $0) }
    }

    // MARK: The schema

    private func schemaDiscrepancy(ofTables: Bool) throws -> Discrepancy? {
        let found = try SchemaText.all(in: db, ofTables: ofTables)
        let expected = try Replay.emptyDatabase().unsafeRead {
            try SchemaText.all(in: $0, ofTables: ofTables)
        }
        let names = Set(found.keys).union(expected.keys).sorted()
        return names.first { found[$0] != expected[$0] }.map { .schema(name: $0) }
    }
}
