import ArabicText
import Days
import Foundation
import Recommendations
import Testing

@testable import Extraction

/// The development corpus: invented records with the actions that are in them.
///
/// 01–24 are by the hand that wrote the rule book; 31–40 by another, who had not seen the program.
struct CorpusTests {
    /// A record of the corpus, as its JSON tells it.
    struct Gold: Decodable, Sendable {
        struct Item: Decodable, Sendable {
            let start: Int
            let end: Int
            let weak: Bool
        }
        let referenceDate: String
        let items: [Item]

        enum CodingKeys: String, CodingKey {
            case items
            case referenceDate = "reference_date"
        }
    }

    static let records: [(number: Int, text: SourceText, gold: Gold)] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return names.filter { $0.hasSuffix(".json") }.sorted().compactMap { name in
            let text = folder.appending(path: name.dropLast(4) + "txt")
            guard let data = try? Data(contentsOf: folder.appending(path: name)),
                let gold = try? JSONDecoder().decode(Gold.self, from: data),
                let string = try? String(contentsOf: text, encoding: .utf8)
            else { return nil }
            return (Int(name.prefix(2)) ?? 0, SourceText(string), gold)
        }
    }()

    @Test(arguments: [(1...24, 24, 0.95), (31...40, 10, 0.95)])
    func `the corpus is read with an F1 of at least what was reached`(
        _ numbers: ClosedRange<Int>, _ count: Int, _ floor: Double
    ) {
        let records = Self.records.filter { numbers.contains($0.number) }
        #expect(records.count == count)
        var (hits, extra, missed) = (0, 0, 0)
        for (_, text, gold) in records {
            let reader = RecordReader(
                directory: AgencyDirectory([]), reference: nil,
                fallback: Day(iso: gold.referenceDate))
            let drafts = reader.read(text).drafts.filter { !$0.isWeak }
            var open = gold.items.filter { !$0.weak }
            for draft in drafts {
                let match = open.firstIndex {
                    Self.overlap(draft.span, $0.start..<$0.end, in: text) >= 0.8
                }
                if let match {
                    open.remove(at: match)
                    hits += 1
                } else {
                    extra += 1
                }
            }
            missed += open.count
        }
        #expect(Double(2 * hits) / Double(2 * hits + extra + missed) >= floor)
    }

    @Test func `any beginning of a record is read, and spans keep their promises`() {
        let reader = RecordReader(directory: AgencyDirectory([]), reference: nil, fallback: nil)
        for (_, text, _) in Self.records {
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

    /// The words that two spans share, over the words of both.
    private static func overlap(_ one: Range<Int>, _ two: Range<Int>, in text: SourceText) -> Double
    {
        func words(_ range: Range<Int>) -> Set<Int> {
            let tokens = TokenizedText(text).tokens
            return Set(
                tokens.filter { $0.kind == .word || $0.kind == .number }
                    .map(\.range.lowerBound).filter(range.contains))
        }
        guard one.overlaps(two) else { return 0 }
        let (first, second) = (words(one), words(two))
        return Double(first.intersection(second).count) / Double(max(1, first.union(second).count))
    }
}
