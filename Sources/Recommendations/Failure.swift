public import Days

/// Why something could not be done: the facts only.
///
/// `Words` makes the sentences, in two languages, and the command line gives each its exit status.
public enum Failure: Error, Sendable, Hashable {
    // Documents and other files.
    case noSuchFile(path: String)
    case isFolder(path: String)
    case unreadableFile(path: String, reason: String)
    case emptyDocument(name: String)
    case notText(name: String, byte: Int)
    case unknownFormat(name: String)
    case documentTooLarge(name: String, limit: Int)
    case unreadableTable(name: String, row: Int, problem: TableProblem)
    case missingTool(tool: String, package: String)
    case editorFailed(editor: String)

    // The register as a file.
    case notARegister(path: String)
    case foreignDatabase(path: String)
    case newerRegister(path: String, version: Int, known: Int)
    case noRegister(path: String)
    case registerBusy(path: String)
    case registerIsFolder(path: String)
    case noRegisterName(path: String)
    /// The register's file is broken; its last daily copy, if there is one.
    case damaged(path: String, reason: String, copy: String?)
    case cannotCreate(path: String, reason: String)
    case inputOutput(path: String, reason: String)
    case notPermitted(path: String)
    case onNetworkFileSystem(path: String)

    // What is named and does not exist, or is not clear.
    case unknownRecommendation(String)
    case unknownMeeting(String)
    case unknownAct(Int)
    case unknownAgency(String, nearest: [NamedAgency])
    case ambiguousAgency(String, agencies: [NamedAgency])
    case unknownView(String, nearest: [String])
    /// Nothing that was left out of a record has the number; how much was left out.
    case unknownLeftOut(number: Int, count: Int)

    // Values that were typed.
    case badValue(option: String, value: String, allowed: [String])
    case badNumber(option: String, value: String, range: ClosedRange<Int>)
    case unreadDay(option: String, text: String)
    /// A phrase counts working days, and the office has not set its weekend.
    case noWorkingCalendar(option: String, text: String)
    case nothingToChange
    case conflictingOptions(String, String)
    case missingOption(String)
    case emptyText(option: String)
    case argumentNotText(name: String)
    case untitled(name: String)
    case badViewName(String)
    case emptyView(String)
    /// A view holds an option that this program does not know.
    case unreadView(String, option: String)

    // What the rules forbid.
    case forbiddenStatusChange(item: Int, from: Status, to: Status, allowed: [Status])
    case reasonNeeded(item: Int, from: Status, to: Status)
    case dueStands(item: Int, due: Day)
    case extensionNeedsReason(item: Int)
    case noDueToExtend(item: Int)
    case closed(item: Int, status: Status)
    case futureDay(option: String, day: Day, today: Day)
    case extensionNotLater(item: Int, due: Day, wanted: Day)
    case noOwnerToConfirm(item: Int)
    case repeatsItself(item: Int, earlier: Int)
    case repeatedAlready(item: Int, earlier: Int, by: Int)
    case keyTaken(key: String)
    case nameTaken(name: String, agency: String, by: NamedAgency)
    case nothingToUndo(actor: String)
    case undoRefused(act: Int, later: [Int])
    case alreadyUndone(act: Int)
    case clockSetBack(today: Day, last: Day)
    case dayToCome(today: Day, clock: Day)

    /// The register is not what its events tell.
    case unsound(Discrepancy)

    /// A fault of the program itself.
    case internalFault(String)
}

/// What can be wrong with a row of a table that is read in.
public enum TableProblem: Sendable, Hashable {
    /// A column is missing from the header.
    case missingColumn(String)
    /// The row's key is not a key.
    case badKey(String)
    /// The key stands in an earlier row too.
    case repeatedKey(String)
    /// The row gives no name.
    case noName
    /// The parent is no key of the table or the register.
    case unknownParent(String)
    /// A topic is not known.
    case unknownTopic(String)
    /// The table cannot be read as comma-separated values.
    case malformed
}
