import Days
import Recommendations
import Testing

@testable import Reporting

@Suite struct TextFormatTests {
    private func text(_ page: Page, width: Int? = nil) -> String {
        var output = ""
        TextFormat(TextStyle(width: width, isTerminal: false, isColoured: false)).write(
            page, to: &output)
        return output
    }

    @Test func `columns stand when cells are Arabic, marked or long`() {
        let table = Table(
            key: "t", columns: [Table.Column("a", "أ"), Table.Column("n", "N", isNumeric: true)],
            rows: [
                Table.Row([.text("مُحَمَّد"), .integer(5)]),
                Table.Row([.text("العنوان البريدي"), .integer(1234)]),
            ])
        let widths = text(Page([.table(table)])).split(separator: "\n").map {
            DisplayWidth.of(String($0))
        }
        #expect(Set(widths).count == 1)
    }

    @Test func `a left-to-right mark stands between the cells of a line`() {
        let table = Table(
            key: "t", columns: [Table.Column("a", "A"), Table.Column("b", "B")],
            rows: [Table.Row([.text("نص"), .text("نص")])])
        #expect(text(Page([.table(table)])).contains("نص\u{200E}  نص"))
    }

    @Test func `long texts are wrapped at blanks and nothing is lost`() {
        let words = (1...40).map { "كلمة\($0)" }
        let table = Table(
            key: "t", columns: [Table.Column("a", "A")],
            rows: [Table.Row([.integer(1)], detail: words.joined(separator: " "))])
        let lines = text(Page([.table(table)]), width: 60).split(separator: "\n").dropFirst(2)
        #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 60 })
        #expect(lines.joined(separator: " ").split(separator: " ").map(String.init) == words)
    }

    @Test func `bars are as long as their share, and a small share still shows`() {
        let bars = Bars(
            key: "b",
            rows: [
                Bars.Row(key: "x", count: 86, percent: 43, label: "done"),
                Bars.Row(key: "y", count: 4, percent: 2, label: "other"),
                Bars.Row(key: "z", count: 0, percent: 0, label: "none"),
            ], total: Bars.Row(key: "t", count: 200, percent: 100, label: "all"), apart: [])
        let lines = text(Page([.bars(bars)])).split(separator: "\n")
        #expect(lines.map { $0.filter { $0 == "█" }.count } == [14, 1, 0, 0])
    }

    @Test func `control characters, escapes and bidi overrides of a text never reach the screen`() {
        let evil = "a\u{1B}[31mb\u{202E}c\u{2066}d\u{7}e\u{200F}"
        #expect(Visible.oneLine(evil) == "a[31mbcde")
        #expect(
            Visible.oneLine("ا" + String(repeating: "\u{64E}", count: 1000)).unicodeScalars.count
                == 9)
    }

    @Test(arguments: [
        ("مُحَمَّد", 4), ("العـــمل", 8), ("abc", 3), ("\u{200E}12\u{2069}", 2), ("語", 2),
    ])
    func `width counts columns, not scalars`(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test func `what an error quotes cannot steer the terminal`() {
        var output = ""
        let explanation = Explanation("\u{1B}[2Ja\n.txt: no such file.", remedy: "Look\u{7}.")
        TextFormat(.plain).write(explanation, from: "mutabaa", to: &output)
        #expect(output == "mutabaa: [2Ja .txt: no such file.\n  Look.\n")
    }
}
