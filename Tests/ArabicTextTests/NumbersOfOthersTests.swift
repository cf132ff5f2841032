import Foundation
import Testing

@testable import ArabicText

/// Numbers in words as other programs write them, from 0 to 9,999.
///
/// `Fixtures/numbers.tsv` holds them as num2words 0.5 and pyarabic 0.6 write them; Foundation writes
/// them here.
@Suite struct NumbersOfOthersTests {
    private static let rows: [[String]] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Fixtures/numbers.tsv")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    }()

    private func read(_ words: String) -> Int? {
        let tokens = TokenizedText(words).tokens
        let number = NumberWords.read(tokens, at: 0, upTo: tokens.count)
        return number?.next == tokens.count ? number?.value : nil
    }

    @Test(arguments: ["num2words": 1, "pyarabic": 2])
    func `numbers as Python's libraries write them are read`(_ library: String, _ column: Int) {
        #expect(Self.rows.count == 10_000)
        let wrong = Self.rows.filter { read($0[column]) != Int($0[0]) }
        #expect(wrong.map { $0[column] } == [])
    }

    @Test func `numbers as Foundation writes them are read`() {
        let formatter = NumberFormatter()
        formatter.locale = Locale(identifier: "ar")
        formatter.numberStyle = .spellOut
        let written = (0..<10_000).map { ($0, formatter.string(from: NSNumber(value: $0)) ?? "") }
        #expect(written[15].1.contains("عشر"))
        let wrong = written.filter { read($0.1) != $0.0 }
        #expect(wrong.map(\.1) == [])
    }
}
