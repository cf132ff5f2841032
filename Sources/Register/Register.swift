internal import GRDB
public import Recommendations
internal import Synchronization

/// A register: every recommendation, and all that was ever done about it.
///
///     let register = try Register.open(path: "register.sqlite", for: .writing)
///     let done = try register.update([12], with: update, header: header)
///     try register.now().recommendation(12)
///
/// Each deed is one act, written whole or not at all; ``Done/act`` is nil when nothing changed. What
/// it asks is answered by a ``Snapshot``. It is a class because it is one open file.
public final class Register: Sendable {
    /// What a register is opened for.
    public enum Access: Sendable {
        /// Questions only. The file must exist.
        case reading
        /// Questions only, and nothing of it is written, not even to bring an older one to today's
        /// schema.
        case looking
        /// Deeds too. The file is made by the first that records something.
        case writing
        /// Deeds on what is there: the file must exist.
        case changing
    }

    /// Where it is, for messages; empty in memory.
    let path: String

    /// The connection through which it writes, or reads when it was opened for that.
    var queue: DatabaseQueue { state.withLock { $0.queue } }

    /// Whether its file has yet to be made.
    ///
    /// Till then it is an empty register in memory.
    var isUnborn: Bool { state.withLock { $0.isUnborn } }

    /// The file; nil in memory.
    let file: RegisterFile?

    /// Whether it was opened for deeds.
    let takesDeeds: Bool

    /// What the next import compares with.
    let repetitions = RepetitionMemory()

    private let state: Mutex<State>

    private struct State {
        var queue: DatabaseQueue
        var isUnborn = false
        /// Whether the connection shows the register as it is now, and nobody has asked through it.
        var isFresh = false
    }

    init(queue: DatabaseQueue, file: RegisterFile?, isUnborn: Bool = false) {
        state = Mutex(State(queue: queue, isUnborn: isUnborn))
        self.file = file
        path = file?.path ?? ""
        takesDeeds = true
    }

    /// Stands in memory for a file that cannot be asked as it is.
    init(queue: DatabaseQueue, standingFor path: String) {
        state = Mutex(State(queue: queue))
        file = nil
        self.path = path
        takesDeeds = false
    }

    /// Reads a file through a connection that was just frozen.
    private init(fresh queue: DatabaseQueue, file: RegisterFile) {
        state = Mutex(State(queue: queue, isFresh: true))
        self.file = file
        path = file.path
        takesDeeds = false
    }
}

extension Register {
    /// Opens a register.
    ///
    /// An older one is brought to today's schema, unless it is only looked at, may not be written or
    /// is being written: then a copy of it in memory is, which answers for it.
    ///
    /// - Parameters:
    ///   - path: Where its file is.
    ///   - access: What it is opened for.
    ///   - patience: How many seconds it waits while another program writes; nil for the usual.
    /// - Returns: The register.
    /// - Throws: `Failure.noRegister`, `.notARegister`, `.foreignDatabase`, `.newerRegister`,
    ///   `.onNetworkFileSystem`, `.registerIsFolder`, `.noRegisterName`, `.notPermitted`,
    ///   `.damaged`, `.registerBusy`.
    public static func open(
        path: String, for access: Access, patience: Double? = nil
    ) throws(Failure) -> Register {
        let file = RegisterFile(path: path, patience: patience ?? RegisterFile.standardPatience)
        try file.check()
        return try reportingFailures(at: path) {
            switch access {
            case .writing where !file.hasContent:
                Register(queue: try Replay.emptyDatabase(), file: file, isUnborn: true)
            case .changing where !file.hasContent: throw Failure.noRegister(path: path)
            case .writing, .changing: Register(queue: try writing(file), file: file)
            case .reading: try reading(file, upgrading: true)
            case .looking: try reading(file, upgrading: false)
            }
        }
    }

    /// Makes an empty register in memory, for tests.
    public static func inMemory() throws(Failure) -> Register {
        try reportingFailures(at: "") {
            Register(queue: try Replay.emptyDatabase(), file: nil)
        }
    }

    /// Copies the register into memory, so that a deed can be tried without a trace (`--dry-run`).
    public func trial() throws(Failure) -> Register {
        try reportingFailures(at: path) {
            Register(queue: try Connection.copy(queue), file: nil)
        }
    }

    private static func reading(
        _ file: RegisterFile, upgrading isUpgraded: Bool
    ) throws -> Register {
        if !file.hasContent { throw Failure.noRegister(path: file.path) }
        let queue = try Connection.frozen(file)
        let version = try Kind(of: queue).version(path: file.path)
        if version == Schema.version { return Register(fresh: queue, file: file) }
        let copy = try Connection.copy(queue)
        try queue.close()
        if isUpgraded, try upgrade(file) {
            return Register(fresh: try Connection.frozen(file), file: file)
        }
        try prepare(copy, from: version)
        return Register(queue: copy, standingFor: file.path)
    }

    /// Brings an older register to today's schema where that can be, and tells whether it could.
    private static func upgrade(_ file: RegisterFile) throws -> Bool {
        if !file.isWritable { return false }
        do {
            try writing(file).close()
            return true
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            return false
        }
    }

    private static func writing(_ file: RegisterFile) throws -> DatabaseQueue {
        if !file.isWritable { throw Failure.notPermitted(path: file.path) }
        let queue = try Connection.writing(file)
        let version = try Kind(of: queue).version(path: file.path)
        try Connection.makeDurable(queue)
        try prepare(queue, from: version)
        return queue
    }

    /// Makes the file of a register that has none, and goes on with it.
    func settle() throws {
        guard let file, isUnborn else { return }
        try file.create()
        let queue = try Self.writing(file)
        state.withLock { $0 = State(queue: queue) }
    }

    private static func prepare(_ queue: DatabaseQueue, from version: Int) throws {
        guard version == 0 else { return try UpgradeSteps.upgrade(queue, from: version) }
        try queue.inTransaction(.immediate) { db in
            // Another program may have made it while this one waited.
            guard try Kind(of: db) == .empty else { return .rollback }
            try db.execute(sql: Schema.sql)
            return .commit
        }
    }
}

extension Register {
    /// Returns the register as it is now; the first time, of one opened for reading, as it was opened.
    ///
    /// What is written later does not show.
    public func now() throws(Failure) -> Snapshot {
        try reportingFailures(at: path) {
            let reader = try fresh() ?? frozen() ?? Connection.copy(queue)
            let head = try reader.unsafeRead { try Questions(db: $0).head() }
            return Snapshot(head: head, rows: reader, truth: reader, path: path)
        }
    }

    /// The connection that was frozen at opening, for the first who asks.
    private func fresh() -> DatabaseQueue? {
        state.withLock { state in
            defer { state.isFresh = false }
            return state.isFresh ? state.queue : nil
        }
    }

    /// A connection to the file as it is now; nil while there is no file.
    private func frozen() throws -> DatabaseQueue? {
        isUnborn ? nil : try file.map { try Connection.frozen($0) }
    }

    /// Returns the register as it was after an act, or at the end of an office day.
    ///
    /// It is a replay of the events up to then. Before the first act it was empty.
    ///
    /// - Throws: `Failure.unknownAct` for an act that has not happened.
    public func at(_ moment: Moment) throws(Failure) -> Snapshot {
        let present = try now()
        return try reportingFailures(at: path) {
            let head = try present.truth.unsafeRead { try Questions(db: $0).head(at: moment) }
            if head == present.head { return present }
            let rows = try present.truth.unsafeRead { try Replay.rows(upTo: head.event, from: $0) }
            return Snapshot(head: head, rows: rows, truth: present.truth, path: path)
        }
    }
}
