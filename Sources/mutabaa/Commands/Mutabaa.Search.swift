import ArgumentParser
import Recommendations
import Register
import Reporting

extension Mutabaa {
    /// Searches recommendations for words.
    struct Search: DeskCommand {
        static let configuration = CommandConfiguration(
            commandName: "search",
            abstract: "Find recommendations by their words, open and closed.",
            discussion: """
                Each word is found in any of its forms; "words in quotation marks" as written and in \
                a row; a word after - must not occur.

                EXAMPLE
                  mutabaa search قاعدة البصمات
                  mutabaa search '"الهيكل التنظيمي"' -مراجعة
                """)

        @Argument(parsing: .allUnrecognized, help: "Words.")
        var words: [String]

        @OptionGroup var past: PastOptions
        @OptionGroup var global: GlobalOptions

        func run(at desk: Desk) throws(Failure) {
            let desk = try past.desk(desk)
            if let option = words.first(where: { $0.hasPrefix("--") }) {
                throw .badValue(option: "WORDS", value: option, allowed: [])
            }
            let phrase = try Typed.text(words.joined(separator: " "), option: "WORDS")
            let filter = FilterReader.read(phrase)
            if filter == .everything { throw .emptyText(option: "WORDS") }
            let items = try desk.snapshot()
                .recommendations(matching: filter, on: desk.today, in: .due)
            desk.show(
                ListScreen(items, on: desk.today, dueSoonDays: try desk.dueSoonDays())
                    .page(desk.words))
        }
    }
}
