import GRDB
import Recommendations
import Testing

@testable import Register

@Suite struct FailureTests {
    @Test(arguments: [
        (ResultCode.SQLITE_BUSY, Failure.registerBusy(path: "r")),
        (.SQLITE_READONLY, .notPermitted(path: "r")), (.SQLITE_CANTOPEN, .notPermitted(path: "r")),
        (.SQLITE_NOTADB, .notARegister(path: "r")),
        (.SQLITE_FULL, .inputOutput(path: "r", reason: "why")),
        (.SQLITE_IOERR, .inputOutput(path: "r", reason: "why")),
        (.SQLITE_ERROR, .internalFault("SQLite 1: why")),
    ])
    func `SQLite's errors become the register's`(code: ResultCode, failure: Failure) {
        let error = DatabaseError(resultCode: code, message: "why", sql: "SELECT 'secret'")
        #expect(Failure(error, path: "r") == failure)
    }

    @Test func `a failure stays what it is`() {
        #expect(Failure(Failure.nothingToChange, path: "r") == .nothingToChange)
    }
}
