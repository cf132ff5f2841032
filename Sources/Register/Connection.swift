internal import GRDB

/// How SQLite is spoken to.
///
/// Foreign keys are on in every connection: GRDB sees to that.
enum Connection {
    /// Is told each statement that connections opened now will run, without its values.
    ///
    /// Only the test that reads the plan of every statement listens.
    @TaskLocal static var observer: (@Sendable (String) -> Void)?

    /// Opens a file for writing.
    static func writing(_ file: RegisterFile) throws -> DatabaseQueue {
        try DatabaseQueue(path: file.plainName, configuration: waiting(file))
    }

    /// Opens a file that cannot be written through the connection.
    static func reading(_ file: RegisterFile) throws -> DatabaseQueue {
        var configuration = waiting(file)
        configuration.readonly = true
        return try DatabaseQueue(path: file.nameForReading, configuration: configuration)
    }

    private static func waiting(_ file: RegisterFile) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(file.patience)
        observe(&configuration)
        return configuration
    }

    /// A database in memory.
    static var inMemory: Configuration {
        var configuration = Configuration()
        observe(&configuration)
        return configuration
    }

    private static func observe(_ configuration: inout Configuration) {
        guard let observer else { return }
        configuration.prepareDatabase { db in
            db.trace { event in
                if case .statement(let statement) = event { observer(statement.sql) }
            }
        }
    }

    /// Makes every commit outlast a power cut, and lets readers read while another program writes.
    static func makeDurable(_ queue: DatabaseQueue) throws {
        try queue.writeWithoutTransaction { db in
            _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
    }

    /// Opens a connection that sees the register as it is now, whatever is written later: it cannot
    /// write and stays in one transaction.
    static func frozen(_ file: RegisterFile) throws -> DatabaseQueue {
        var configuration = waiting(file)
        configuration.readonly = true
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { db in
            // Long lists are sorted without more files; reports read one table several times, which
            // a file that lies in memory as it is makes cheap.
            try db.execute(
                sql: """
                    PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;
                    PRAGMA mmap_size = 1073741824;
                    """)
        }
        let queue = try DatabaseQueue(path: file.nameForReading, configuration: configuration)
        try queue.inDatabase { db in
            try db.beginTransaction(.deferred)
            // The state is fixed by the first reading, not by the transaction's beginning.
            _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema")
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
