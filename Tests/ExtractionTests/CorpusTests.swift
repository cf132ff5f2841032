import ArabicText
import Days
import Foundation
import Recommendations
import Testing

@testable import Extraction

/// The development corpus: invented records with the actions that are in them.
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

    static let records: [(text: SourceText, gold: Gold)] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return names.filter { $0.hasSuffix(".json") }.sorted().compactMap { name in
            let text = folder.appending(path: name.dropLast(4) + "txt")
            guard let data = try? Data(contentsOf: folder.appending(path: name)),
                let gold = try? JSONDecoder().decode(Gold.self, from: data),
                let string = try? String(contentsOf: text, encoding: .utf8)
            else { return nil }
            return (SourceText(string), gold)
        }
    }()

    @Test func `the corpus is read with an F1 of at least 0.95`() {
        #expect(Self.records.count == 24)
        var (hits, extra, missed) = (0, 0, 0)
        for (text, gold) in Self.records {
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
        #expect(Double(2 * hits) / Double(2 * hits + extra + missed) >= 0.95)
    }

    @Test func `any beginning of a record is read, and spans keep their promises`() {
        let reader = RecordReader(directory: AgencyDirectory([]), reference: nil, fallback: nil)
        for (text, _) in Self.records {
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
