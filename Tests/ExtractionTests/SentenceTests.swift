import ArabicText
import Days
import Foundation
import Recommendations
import Testing

@testable import Extraction

/// The short texts that the judge learned from: every kind of announcement, coordination and guard that
/// the grammar knows, each with its items marked.
///
/// A single one of them may be read otherwise after the judge was fitted anew; together they must not be.
struct SentenceTests {
    private struct Counts {
        var right = 0
        var extra = 0
        var missed = 0
        var f1: Double { 2 * Double(right) / Double(2 * right + extra + missed) }
    }

    private static let lines: [String] = {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Training/sentences.txt")
        let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map { String($0).replacing("\\n", with: "\n") }
    }()

    @Test func `four in five of the short texts' items are read to the letter as they are marked`()
    {
        #expect(Self.lines.count > 400)
        var counts = Counts()
        for line in Self.lines {
            let marked = line.replacing("⟪", with: "⟦").replacing("⟫", with: "⟧")
            let text = MarkedText(marked)
            let found = Set(
                reading(text.source.string).drafts.map { text.source.string(in: $0.span) })
            let right = found.intersection(text.actions).count
            counts.right += right
            counts.extra += found.count - right
            counts.missed += Set(text.actions).count - right
        }
        #expect(counts.f1 >= 0.8, "\(counts)")
    }

    @Test func `three in four texts without an item give none`() {
        let silent = Self.lines.filter { !$0.contains("⟦") && !$0.contains("⟪") }
        let right = silent.count { reading($0).drafts.isEmpty }
        #expect(silent.count > 50)
        #expect(Double(right) >= 0.75 * Double(silent.count), "\(right) of \(silent.count)")
    }
}
