import Testing

@testable import Reporting

@Suite struct ProgressLineTests {
    private let half = Progress(.entering, number: 91, of: 200, share: 0.455)

    @Test func `work of half a second or less shows nothing`() {
        var line = ProgressLine(columns: 80, words: Words(.english))
        #expect(line.tell(half, after: .zero) == "")
        #expect(line.tell(half, after: .milliseconds(499)) == "")
        #expect(line.erase() == "")
    }

    @Test func `longer work shows a bar, its percentage and the document it is at`() {
        var line = ProgressLine(columns: 80, words: Words(.english))
        #expect(
            line.tell(half, after: .milliseconds(500))
                == "\r█████████░░░░░░░░░░░   45%  entering record 91 of 200\u{1B}[K")
        #expect(line.erase() == "\r\u{1B}[K")
        #expect(line.erase() == "")
    }

    @Test func `it is drawn ten times a second at most, and again after it was erased`() {
        var line = ProgressLine(columns: 80, words: Words(.english))
        #expect(line.tell(half, after: .milliseconds(600)) != "")
        #expect(line.tell(half, after: .milliseconds(650)) == "")
        _ = line.erase()
        #expect(line.tell(half, after: .milliseconds(700)) != "")
    }

    @Test func `in Arabic the sentence runs from the right, behind the bar`() {
        var line = ProgressLine(columns: 80, words: Words(.arabic))
        #expect(
            line.tell(half, after: .seconds(1)).hasSuffix(
                " 45%  \u{2067}إدخال المحضر 91 من 200\u{2069}\u{1B}[K"))
    }

    @Test(arguments: Language.allCases)
    func `it never fills the line, for then the terminal would begin another`(language: Language) {
        for columns in 1...100 {
            for share in [-1.0, 0, 0.009, 0.5, 0.999, 1, 7] {
                var line = ProgressLine(columns: columns, words: Words(language))
                let text = line.tell(
                    Progress(.reading, number: 1, of: 1_000_000, share: share), after: .seconds(1))
                let shown = text.replacing("\u{1B}[K", with: "")
                #expect(DisplayWidth.of(shown) < columns, "\(columns)")
            }
        }
    }

    @Test func `without a terminal there is no line`() {
        var line = ProgressLine(columns: nil, words: Words(.english))
        #expect(line.tell(half, after: .seconds(9)) == "")
        #expect(line.erase() == "")
    }
}
