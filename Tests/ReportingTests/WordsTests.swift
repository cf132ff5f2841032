import Days
import Recommendations
import Testing

@testable import Reporting

@Suite struct WordsTests {
    @Test(arguments: Language.allCases)
    func `every word of the domain has a word in both languages`(language: Language) {
        let words = Words(language)
        #expect(Status.allCases.allSatisfy { !words.status($0).isEmpty })
        #expect(RecommendationKind.allCases.allSatisfy { !words.kind($0).isEmpty })
        #expect(ProgressRow.allCases.allSatisfy { !words.row($0).isEmpty })
        #expect(DayBasis.allCases.allSatisfy { !words.dayBasis($0).isEmpty })
        #expect(SettingKey.allCases.allSatisfy { !words.setting($0).isEmpty })
        #expect(Label.allCases.filter { words.label($0).isEmpty } == [])
    }

    @Test func `every topic has an Arabic name`() {
        let words = Words(.arabic)
        #expect(Topic.all.map(\.key).filter { words.topic($0) == $0 } == [])
    }

    @Test(arguments: Finding.Category.allCases)
    func `every finding has a sentence in both languages`(category: Finding.Category) {
        let finding = Finding(category: category, span: 0..<1, quote: "كذا", details: ["أ", "ب"])
        #expect(!Words(.english).finding(finding).isEmpty)
        #expect(!Words(.arabic).finding(finding).isEmpty)
        #expect(Words(.english).finding(finding) != Words(.arabic).finding(finding))
    }

    @Test(arguments: Failures.all)
    func `every failure is explained in both languages, never by its name in the code`(
        failure: Failure
    ) {
        let english = Words(.english).failure(failure)
        let arabic = Words(.arabic).failure(failure)
        #expect(english.problem != "\(failure)")
        #expect(arabic.problem != "\(failure)")
        #expect(english.problem.hasSuffix("."))
        #expect(arabic.problem.contains { ("\u{621}"..."\u{64A}").contains($0) })
    }

    @Test(arguments: [
        (1, "توصية واحدة"), (2, "توصيتان"), (3, "3 توصيات"), (11, "11 توصية"), (103, "103 توصيات"),
        (100, "100 توصية"),
    ])
    func `Arabic counts agree with their noun`(count: Int, words: String) {
        #expect(ArabicCount.recommendation.counted(count) == words)
    }
}

/// One of each failure.
enum Failures {
    // swift-format-ignore: NeverForceUnwrap
    private static let day = Day(daysSince1970: 20_000)!
    private static let agency = NamedAgency(key: "training", name: "إدارة التدريب")

    static let all: [Failure] = [
        .noSuchFile(path: "a"), .isFolder(path: "a"), .unreadableFile(path: "a", reason: "b"),
        .emptyDocument(name: "a"), .notText(name: "a", byte: 1), .unknownFormat(name: "a"),
        .documentTooLarge(name: "a", limit: 1 << 26),
        .unreadableTable(name: "a", row: 2, problem: .noName),
        .missingTool(tool: "a", package: "b"),
        .editorFailed(editor: "a"), .notARegister(path: "a"), .foreignDatabase(path: "a"),
        .newerRegister(path: "a", version: 2, known: 1), .noRegister(path: "a"),
        .registerBusy(path: "a"), .cannotCreate(path: "a", reason: "b"),
        .inputOutput(path: "a", reason: "b"), .notPermitted(path: "a"),
        .onNetworkFileSystem(path: "a"), .unknownRecommendation("1"), .unknownMeeting("1"),
        .unknownAct(1), .unknownAgency("a", nearest: [agency]), .unknownAgency("a", nearest: []),
        .ambiguousAgency("a", agencies: [agency]),
        .badValue(option: "--a", value: "b", allowed: ["c"]),
        .badNumber(option: "--a", value: "b", range: 0...1), .unreadDay(option: "--a", text: "b"),
        .noWorkingCalendar(option: "--a", text: "b"),
        .nothingToChange, .conflictingOptions("--a", "--b"), .missingOption("--a"),
        .emptyText(option: "--a"),
        .forbiddenStatusChange(item: 1, from: .void, to: .reported, allowed: [.notStarted]),
        .reasonNeeded(item: 1, from: .reported, to: .implemented), .dueStands(item: 1, due: day),
        .extensionNeedsReason(item: 1), .noDueToExtend(item: 1),
        .extensionNotLater(item: 1, due: day, wanted: day), .noOwnerToConfirm(item: 1),
        .repeatsItself(item: 1, earlier: 1), .keyTaken(key: "a"), .nothingToUndo(actor: "a"),
        .undoRefused(act: 1, later: [2]), .repeatedAlready(item: 3, earlier: 1, by: 2),
        .alreadyUndone(act: 1),
        .registerIsFolder(path: "a"), .noRegisterName(path: ":memory:"),
        .damaged(path: "a", reason: "b", copy: nil), .damaged(path: "a", reason: "b", copy: "c"),
        .unknownView("a", nearest: ["b"]), .unknownView("a", nearest: []), .badViewName("a"),
        .emptyView("a"), .unreadView("a", option: "b"),
        .argumentNotText(name: "a"), .untitled(name: "-"),
        .nameTaken(name: "a", agency: "b", by: agency), .dayToCome(today: day, clock: day),
        .unsound(.damaged("a")),
        .clockSetBack(today: day, last: day), .unsound(.chain(event: 3)), .internalFault("a"),
    ]
}
