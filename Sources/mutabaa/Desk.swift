import Days
import Foundation
import Recommendations
import Register
import Reporting

/// What a command works with: the day, the actor, the words, and the register.
///
/// Made once from the common options and the environment, so that no command reads either.
struct Desk {
    let words: Words
    let today: Day
    /// The day that the user gave for today, if any.
    let givenToday: Day?
    let actor: String
    let path: String
    private let clock: Day
    private let opened: OpenedRegister

    /// Sets up the desk, whose questions open the register for `access`.
    init(_ options: GlobalOptions, asking access: Register.Access) throws(Failure) {
        path = Surroundings.registerPath(options)
        guard let clock = Clock.today else { throw .internalFault("the clock names no day") }
        let reader = DayPhraseReader(reference: clock)
        givenToday = try Surroundings.today(options, reader)
        today = givenToday ?? clock
        actor = try Surroundings.actor(options)
        self.clock = clock
        let opened = OpenedRegister(
            path: path, access: access, patience: try Surroundings.patience())
        self.opened = opened
        words = Words(try Surroundings.language(options) { try? opened.snapshot() })
    }

    private init(_ desk: Desk, snapshot: Snapshot, today: Day) {
        words = desk.words
        self.today = today
        givenToday = desk.givenToday
        actor = desk.actor
        path = desk.path
        clock = desk.clock
        opened = OpenedRegister(
            path: desk.path, access: desk.opened.access, patience: desk.opened.patience, snapshot)
    }

    /// The register as it is, for questions.
    func snapshot() throws(Failure) -> Snapshot { try opened.snapshot() }

    /// The register as it is, or nil when there is none yet.
    func snapshotIfAny() throws(Failure) -> Snapshot? {
        do {
            return try snapshot()
        } catch .noRegister {
            return nil
        }
    }

    /// The register, for deeds.
    ///
    /// It is made if there is none, unless what is there is to be changed.
    func register(for access: Register.Access = .writing) throws(Failure) -> Register {
        try opened.register(for: access)
    }

    /// Closes the register, for writing last: SQLite then leaves one whole file behind.
    func close() { opened.close() }

    /// The register, opened for questions once more.
    func registerForReading() throws(Failure) -> Register {
        try opened.open(for: opened.access)
    }

    /// This desk at a moment of the past.
    func at(_ moment: Moment, today: Day? = nil) throws(Failure) -> Desk {
        let past = try registerForReading().at(moment)
        return Desk(self, snapshot: past, today: today ?? self.today)
    }

    /// The header of an act that this desk writes.
    ///
    /// A day that has not come is refused: no act could be recorded before it any more.
    func header(
        _ command: String, remarks: Remarks = Remarks()
    ) throws(Failure) -> ActHeader {
        if today > clock { throw .dayToCome(today: today, clock: clock) }
        return ActHeader(
            command: command, actor: actor, moment: Clock.moment, today: today, remarks: remarks)
    }

    /// Reads a day that was typed, and tells what a phrase was read as.
    func day(_ text: String, option: String) throws(Failure) -> Day {
        if let day = Day(iso: text) { return day }
        let reader = DayPhraseReader(reference: today, calendar: try workingCalendar())
        let phrase = reader.readTyped(text)
        guard let day = phrase?.day else {
            throw phrase?.wantsCalendar == true
                ? .noWorkingCalendar(option: option, text: text)
                : .unreadDay(option: option, text: text)
        }
        tell(.readDay(text: text, day: day))
        return day
    }

    /// Reads a day that may have been typed, and that has come.
    func pastDay(ifAny text: String?, option: String) throws(Failure) -> Day? {
        guard let day = try day(ifAny: text, option: option) else { return nil }
        if day > today { throw .futureDay(option: option, day: day, today: today) }
        return day
    }

    /// Reads a day that may have been typed.
    func day(ifAny text: String?, option: String) throws(Failure) -> Day? {
        guard let text else { return nil }
        return try day(text, option: option)
    }
}

/// Opens the register at the first question, and once.
///
/// It is a class because it remembers.
private final class OpenedRegister {
    /// For what questions open it.
    let access: Register.Access
    let patience: Double?
    private let path: String
    private var opened: Snapshot?
    private var writing: Register?

    init(
        path: String, access: Register.Access, patience: Double?, _ opened: Snapshot? = nil
    ) {
        self.path = path
        self.access = access
        self.patience = patience
        self.opened = opened
    }

    func snapshot() throws(Failure) -> Snapshot {
        if let opened { return opened }
        let snapshot = try open(for: access).now()
        opened = snapshot
        return snapshot
    }

    func register(for access: Register.Access) throws(Failure) -> Register {
        if let writing { return writing }
        let register = try open(for: access)
        writing = register
        return register
    }

    func open(for access: Register.Access) throws(Failure) -> Register {
        try Register.open(path: path, for: access, patience: patience)
    }

    func close() {
        opened = nil
        writing = nil
    }
}

extension Desk {
    /// Shows a page to a person.
    func show(_ page: Page) {
        var output = Output.results
        TextFormat(output.style).write(page, to: &output)
    }

    /// Tells something besides the results.
    func tell(_ notice: Notice) { tell(words.notice(notice)) }

    /// Tells what extraction wants a person to see.
    func tell(_ finding: Finding) { tell(words.finding(finding)) }

    private func tell(_ sentence: String) {
        var output = Output.messages
        TextFormat(output.style).write(Page([.line(Visible.lines(sentence))]), to: &output)
    }

    /// Tells what a deed wrote, and how to take it back; or that nothing had to be changed.
    func tell(act: Int?, _ notices: [Notice]) {
        guard let act else { return tell(.nothingChanged) }
        for notice in notices { tell(notice) }
        tell(.recorded(act: act))
    }

    /// What tells working days, where the office has set its weekend.
    func workingCalendar() throws(Failure) -> WorkingCalendar? {
        try snapshotIfAny()?.workingCalendar()
    }

    /// How many days ahead "due soon" looks.
    func dueSoonDays() throws(Failure) -> Int {
        let setting = try snapshotIfAny()?.setting(.dueSoonDays)
        return (setting ?? SettingKey.dueSoonDays.standard).flatMap { Int($0) } ?? 30
    }
}
