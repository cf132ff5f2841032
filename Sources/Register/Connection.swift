internal import GRDB

/// How SQLite is spoken to.
///
/// Foreign keys are on in every connection: GRDB sees to that.
enum Connection {
    /// How long a connection waits for another program's write before it gives up.
    static let patience = 5.0

    /// A connection that may write.
    static var writing: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        return configuration
    }

    /// A connection that cannot write.
    static var reading: Configuration {
        var configuration = writing
        configuration.readonly = true
        return configuration
    }

    /// A connection that cannot write and stays in one transaction, so that it sees one state.
    static var snapshot: Configuration {
        var configuration = reading
        configuration.allowsUnsafeTransactions = true
        return configuration
    }

    /// A database in memory.
    static var inMemory: Configuration { Configuration() }

    /// Makes every commit outlast a power cut, and lets readers read while another program writes.
    static func makeDurable(_ queue: DatabaseQueue) throws {
        try queue.writeWithoutTransaction { db in
            _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
    }

    /// Opens a connection that sees the register as it is now, whatever is written later.
    static func frozen(path: String) throws -> DatabaseQueue {
        let queue = try DatabaseQueue(path: path, configuration: snapshot)
        try queue.inDatabase { db in
            try db.beginTransaction(.deferred)
            // The state is fixed by the first reading, not by the transaction's beginning.
            _ = try Int.fetchOne(db, sql: "SELECT max(number) FROM event")
        }
        return queue
    }

    /// Copies a database into memory.
    static func copy(_ queue: DatabaseQueue) throws -> DatabaseQueue {
        let copy = try DatabaseQueue(named: nil, configuration: inMemory)
        try queue.backup(to: copy)
        return copy
    }
}
