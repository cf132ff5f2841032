internal import GRDB
internal import Recommendations

/// Turns events back into rows, for the past and for verification.
enum Replay {
    /// Makes a database in memory with the schema and nothing else.
    static func emptyDatabase() throws -> DatabaseQueue {
        let queue = try DatabaseQueue(named: nil, configuration: Connection.inMemory)
        try queue.write { try $0.execute(sql: Schema.sql) }
        return queue
    }

    /// Makes the rows as they were after an event, in a database in memory.
    ///
    /// The events themselves and the texts are not copied.
    static func rows(upTo last: Int, from db: Database) throws -> DatabaseQueue {
        let queue = try emptyDatabase()
        try queue.inTransaction { past in
            let bodies = try String.fetchCursor(
                db, sql: "SELECT body FROM event WHERE number <= ? ORDER BY number",
                arguments: [last])
            var number = 0
            while let body = try bodies.next() {
                number += 1
                guard let event = EventBody.read(body) else {
                    throw InapplicableEvent(number: number)
                }
                do {
                    try past.apply(event)
                } catch is DatabaseError {
                    throw InapplicableEvent(number: number)
                }
            }
            return .commit
        }
        return queue
    }
}
