internal import GRDB

/// The way from older registers to today's schema: for each version, the SQL that brings a register
/// of the version before to it.
///
/// A released step is never edited. New columns go last in their table in `schema.sql`; any other
/// change rebuilds the table in its step. A change of `SearchWords` is a step too, which calls
/// ``SearchIndex/rebuild(in:)``.
enum UpgradeSteps {
    /// One version's step.
    struct Step: Sendable {
        /// The version that the step leads to.
        let version: Int
        /// What it does, inside a transaction.
        let run: @Sendable (Database) throws -> Void
    }

    /// The steps, in order, each with its SQL in a file beside this one.
    ///
    /// Version 1 is the first: nothing leads to it.
    static let all: [Step] = [
        Step(version: 2) { try $0.execute(sql: text(PackageResources.version_2_sql)) },
        Step(version: 3) { try $0.execute(sql: text(PackageResources.version_3_sql)) },
    ]

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// Brings a register of a version to the last step's version, each step in its transaction.
    static func upgrade(_ queue: DatabaseQueue, from version: Int, by steps: [Step] = all) throws {
        for step in steps where step.version > version {
            try queue.inTransaction(.immediate) { db in
                // Another program may have done the step while this one waited.
                guard try Int.fetchOne(db, sql: "PRAGMA user_version") == step.version - 1 else {
                    return .rollback
                }
                try step.run(db)
                try db.execute(sql: "PRAGMA user_version = \(step.version)")
                return .commit
            }
        }
    }
}
