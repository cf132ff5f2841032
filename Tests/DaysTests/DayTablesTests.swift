import ArabicText
import Testing

@testable import Days

@Suite struct DayTablesTests {
    private static let tables: [(name: String, phrases: [String])] = [
        ("months", MonthNames.table.phrases), ("honours", MonthNames.honours.phrases),
        ("weekdays", WeekdayNames.table.phrases), ("English days", WeekdayNames.english.phrases),
        ("nearness", RelativeWords.table.phrases), ("ordinals", OrdinalWords.table.phrases),
        ("demonstratives", RelativeWords.demonstratives.phrases),
        ("year nouns", YearWords.nouns.phrases), ("eras", YearWords.eras.phrases),
        ("year adjectives", YearWords.adjectives.phrases), ("units", TimeUnit.table.phrases),
        ("units with the article", TimeUnit.definite.phrases),
        ("working days", WorkingDayWords.table.phrases),
        ("anchors", SpanAnchorWords.reference.phrases), ("leads", EventWords.leads.phrases),
        ("occurrences", EventWords.occurrences.phrases),
        ("school years", EventWords.schoolYears.phrases),
        ("conditions", EventWords.conditions.phrases), ("parts", PeriodWords.parts.phrases),
        ("weeks", PeriodWords.weeks.phrases), ("boundaries", BoundaryWords.table.phrases),
        ("coming days", RelativeDayWords.coming.phrases),
        ("typed days", RelativeDayWords.typed.phrases), ("urgency", UrgencyWords.table.phrases),
        ("recurrence", RecurrentWords.table.phrases),
        ("openings", DeadlineOpening.table.phrases), ("endings", DeadlineEndings.table.phrases),
        ("undecided", UndecidedWords.table.phrases),
    ]

    @Test(arguments: tables) func `no two rows have one key`(name: String, phrases: [String]) {
        let counts = Dictionary(phrases.map { ($0, 1) }, uniquingKeysWith: +)
        #expect(counts.filter { $0.value > 1 }.map(\.key).sorted() == [])
    }

    @Test(arguments: tables)
    func `every row is words with single spaces`(name: String, phrases: [String]) {
        let odd = phrases.filter { phrase in
            TokenizedText(phrase).tokens.map(\.key.description).joined(separator: " ") != phrase
        }
        #expect(odd == [])
    }

    @Test func `longer phrases come before their beginnings`() {
        let table = WordTable<Int>([("قبل", 1), ("قبل حلول شهر", 3), ("قبل حلول", 2)])
        #expect(table.rows(beginningWith: "قبل").map(\.value) == [3, 2, 1])
    }
}
