internal import GRDB
internal import Recommendations

/// Which acts take back which.
struct Undoings {
    private var undoneBy: [Int: Int] = [:]
    private var targets: [Int: Int] = [:]

    /// Looks at the acts of a register.
    init(_ db: Database) throws {
        let rows = try Row.fetchAll(
            db, sql: "SELECT number, undoes FROM act WHERE undoes IS NOT NULL")
        let pairs = rows.map { ($0[0] as Int, $0[1] as Int) }
        // The last first: an undo that was itself taken back takes nothing back.
        for (number, target) in pairs.sorted(by: { $0.0 > $1.0 }) {
            targets[number] = target
            if undoneBy[number] == nil { undoneBy[target] = number }
        }
    }

    /// Whether an act was taken back, and stays so.
    func isUndone(_ act: Int) -> Bool { undoneBy[act] != nil }

    /// Whether a later act still bears on what was there after an act: neither taken back nor the
    /// taking back of something later still.
    func stands(_ later: Int, after act: Int) -> Bool {
        if isUndone(later) { return false }
        return targets[later].map { $0 < act } ?? true
    }
}
