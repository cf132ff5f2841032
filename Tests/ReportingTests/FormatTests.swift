import Days
import Foundation
import Recommendations
import Testing

@testable import Reporting

@Suite struct FormatTests {
    private func written(_ cells: [Cell.Field], as format: RowFormat) -> String {
        var output = ""
        format.write(cells, isFirst: true, to: &output)
        return output
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@x"])
    func `a csv cell that would be a formula gets an apostrophe`(text: String) {
        #expect(written([Cell.Field("a", .text(text))], as: .csv) == "'\(text)\n")
    }

    @Test func `csv doubles quotes, keeps numbers bare and joins lists`() {
        let cells = [
            Cell.Field("a", .text("قال \"نعم\"، ثم, مضى")), Cell.Field("b", .integer(-3)),
            Cell.Field("c", .list([.text("x"), .text("y")])),
            Cell.Field("d", .object(name: "إدارة", [Cell.Field("id", .text("k"))])),
        ]
        #expect(written(cells, as: .csv) == "\"قال \"\"نعم\"\"، ثم, مضى\",-3,x; y,إدارة\n")
    }

    @Test func `json escapes what must be escaped and keeps the order of keys`() throws {
        let text = "a\"b\\c\nd\u{1}\u{202E}ع"
        let line = written(
            [Cell.Field("z", .text(text)), Cell.Field("a", .missing)], as: .ndjson)
        #expect(line == #"{"z": "a\"b\\c\nd\u0001\u202eع", "a": null}"# + "\n")
        let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        #expect(json?["z"] as? String == text)
    }

    @Test func `a page becomes an object with a key a block`() throws {
        let page = Page([
            .heading("H", level: 1), .line("L"), .facts(key: "f", [Fact("x", "X", .percent(5))]),
            .table(
                Table(
                    key: "t", columns: [Table.Column("n", "N")],
                    rows: [Table.Row([.word(key: "in-progress", "قيد التنفيذ")])])),
        ])
        var output = ""
        JSONFormat().write(page, to: &output)
        let json = try #require(
            JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
        #expect(Set(json.keys) == ["f", "t"])
        #expect((json["f"] as? [String: Int])?["x"] == 5)
        #expect((json["t"] as? [[String: String]])?.first?["n"] == "in-progress")
    }

    @Test func `markdown keeps texts from being read as markup`() {
        var output = ""
        let table = Table(
            key: "t", columns: [Table.Column("a", "A")],
            rows: [Table.Row([.text("a|b <script>*")])])
        MarkdownFormat().write(Page([.table(table)]), to: &output)
        #expect(output.contains(#"| a\|b \<script\>\* |"#))
    }
}
