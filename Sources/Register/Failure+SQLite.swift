internal import GRDB
internal import Recommendations

extension Failure {
    /// Tells of any error in the register's own terms.
    init(_ error: any Error, path: String) {
        switch error {
        case let failure as Failure: self = failure
        case let error as DatabaseError: self.init(sqlite: error, path: path)
        default: self = .internalFault("\(error)")
        }
    }

    private init(sqlite error: DatabaseError, path: String) {
        let reason = error.message ?? "\(error.resultCode)"
        if error.extendedResultCode == .SQLITE_IOERR_SHORT_READ
            || error.resultCode == .SQLITE_CORRUPT
        {
            let copy = RegisterFile(path: path).backups.last
            self = .damaged(path: path, reason: reason, copy: copy)
            return
        }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .registerBusy(path: path)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN:
            self = .notPermitted(path: path)
        case .SQLITE_NOTADB: self = .notARegister(path: path)
        case .SQLITE_FULL, .SQLITE_IOERR:
            self = .inputOutput(path: path, reason: reason)
        // The SQL and its arguments stay out of the text: they hold what is confidential.
        default: self = .internalFault("SQLite \(error.extendedResultCode.rawValue): \(reason)")
        }
    }
}

/// Does something and tells of its errors as failures.
func reportingFailures<Result>(
    at path: String, _ work: () throws -> Result
) throws(Failure) -> Result {
    do { return try work() } catch { throw Failure(error, path: path) }
}
