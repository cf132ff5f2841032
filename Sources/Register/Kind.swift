internal import GRDB
internal import Recommendations

/// What a database file is.
enum Kind: Equatable {
    /// A database without anything in it.
    case empty
    /// A register of a version.
    case register(version: Int)
    /// Some other program's database.
    case foreign

    /// Looks at a database.
    init(of queue: DatabaseQueue) throws {
        self = try queue.unsafeRead { try Kind(of: $0) }
    }

    /// Looks at a database.
    init(of db: Database) throws {
        let id = try Int.fetchOne(db, sql: "PRAGMA application_id")
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        if id == Schema.applicationID, version > 0 {
            self = .register(version: version)
        } else {
            self = tables == 0 && id == 0 ? .empty : .foreign
        }
    }

    /// The version of the register, 0 when there is nothing yet; a failure for what is no register
    /// that this program knows.
    func version(path: String) throws(Failure) -> Int {
        switch self {
        case .empty: return 0
        case .foreign: throw .foreignDatabase(path: path)
        case .register(let version):
            guard version <= Schema.version else {
                throw .newerRegister(path: path, version: version, known: Schema.version)
            }
            return version
        }
    }
}
