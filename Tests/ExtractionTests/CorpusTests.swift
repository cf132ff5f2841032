import ArabicText
import Days
import Foundation
import Recommendations
import Scoring
import Testing

@testable import Extraction

/// The development corpus: invented records with the actions that are in them.
///
/// 01–24 are by the hand that wrote the rule book; 31–40, 41–56, 57–71, 72–86, 87–101, 102–117,
/// 118–135, 136–151, 152–167, 168–185, 186–203, 204–219, 220–235 and 236–250 by others, who had not seen the program. What it
/// made of those at first sight stands in `Documentation/extraction.md`.
///
/// The floors are what the judge reaches, less a hundredth or two. They are lower than those of a grammar
/// that had been fitted to these records by hand: the judge weighs them against real pages.
struct CorpusTests {
    static let records: [GoldRecord] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")
        return (try? GoldRecord.all(in: folder)) ?? []
    }()

    @Test(arguments: [
        (1...24, 24, 0.97), (31...40, 10, 0.96), (41...56, 16, 0.96), (57...71, 15, 0.95),
        (72...86, 15, 0.93), (87...101, 15, 0.95), (102...117, 16, 0.92), (118...135, 18, 0.96),
        (136...151, 16, 0.93), (152...167, 16, 0.95),
        (168...185, 18, 0.95), (186...203, 18, 0.95), (204...219, 16, 0.95), (220...235, 16, 0.95),
        (236...250, 15, 0.95),
    ])
    func `the corpus is read as well as was reached`(
        _ numbers: ClosedRange<Int>, _ count: Int, _ floor: Double
    ) {
        let records = Self.records.filter { numbers.contains($0.number) }
        #expect(records.count == count)
        let score = records.reduce(into: Score()) { $0 += Scorer.score($1) }
        #expect(score.items.f1 >= floor)
        #expect(Double(score.exact) >= 0.98 * Double(score.items.hits))
        #expect(score.owners.f1 >= floor - 0.01)
        #expect(score.dues.f1 >= floor)
        #expect(score.meetings.right == score.meetings.all)
    }

    @Test func `any beginning of a record is read, and spans keep their promises`() {
        let reader = RecordReader(directory: AgencyDirectory([]), reference: nil, fallback: nil)
        for text in Self.records.map(\.text) {
            for length in stride(from: 0, through: text.scalars.count, by: 397) {
                let part = SourceText(text.string(in: 0..<length))
                let drafts = reader.read(part).drafts
                #expect(drafts.map(\.ordinal) == Array(1..<(drafts.count + 1)))
                var last = 0
                for draft in drafts {
                    #expect(draft.span.lowerBound >= last)
                    #expect(!draft.span.isEmpty)
                    #expect(draft.text == part.oneLine(in: draft.span))
                    last = draft.span.upperBound
                }
                #expect(last <= part.scalars.count)
            }
        }
    }

    @Test(
        arguments: [
            "", "\n\n\n", ".", "و", "على", "1-", "التوصيات:", "| | |\n|م|التوصية|الموعد|\n||||",
            "أوصى ب",
            "((((((((((", "قرر المجلس ما يلي:\n1-\n2-\n3-", "\u{200F}\u{200F}", "أوصت بأن",
            "من قبل",
            "م\nالقرار\nالموعد", "كلف إدارة المخازن ب", "يتعين على", "القرار الأول:", "صفحة 1 من 2",
            "\t\t\t",
        ])
    func `odd texts are read`(_ text: String) {
        let read = reading(text, on: nil)
        #expect(read.drafts.allSatisfy { $0.span.upperBound <= text.unicodeScalars.count })
    }
}
