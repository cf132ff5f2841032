internal import Days
internal import GRDB
internal import Recommendations

extension Register {
    /// Keeps a checked copy of the register as it is before the first act of an office day.
    ///
    /// The copies of the last seven such days are kept, in the folder `backup` beside the register.
    func keepDailyCopy(before today: Day) throws {
        guard let file, let last = try queue.read({ try Questions(db: $0).lastActs(1).first }),
            last.officeDay < today
        else { return }
        let place = RegisterFile(path: file.backupPath(day: today.iso))
        if place.hasContent { return }
        file.removeUnfinishedBackups(before: today.iso)
        // Each program makes a copy of its own; the first that is finished takes the place.
        let unfinished = RegisterFile(path: file.unfinishedBackupPath(day: today.iso))
        defer { file.remove(unfinished.path) }
        try unfinished.create()
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "VACUUM INTO ?", arguments: [unfinished.path])
        }
        try check(copy: unfinished.path)
        if !place.hasContent { try file.finishBackup(from: unfinished.path, day: today.iso) }
    }

    private func check(copy path: String) throws {
        let copy = try Connection.reading(RegisterFile(path: path))
        let (verdict, head) = try copy.read { db in
            (try String.fetchAll(db, sql: "PRAGMA integrity_check"), try Questions(db: db).head())
        }
        try copy.close()
        let present = try queue.read { try Questions(db: $0).head() }
        // Another program may have written since: then the copy's head lies before.
        guard verdict == ["ok"], head.event <= present.event, head.event > 0 else {
            throw Failure.inputOutput(path: path, reason: verdict.first ?? "")
        }
    }
}
