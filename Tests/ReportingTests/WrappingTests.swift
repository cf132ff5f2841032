import Testing

@testable import Reporting

@Suite struct WrappingTests {
    private static let texts = [
        "تطبيق القانون رقم (5) لسنة 2018 (PKI) بشأن المعاملات الإلكترونية",
        "مُحَمَّدٌ والعـــــــــــــــــــــــــــمل 報告書報告書報告書 👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦 e\u{301}e\u{301}e\u{301}",
        String(repeating: "لا\u{200D}", count: 90), String(repeating: "x", count: 333), "", " ",
        "  two  blanks   within ", "\u{64B}\u{64B} mark without a letter",
    ]

    @Test(arguments: texts)
    func `no line is wider than the width, and the words joined are the words of the text`(
        text: String
    ) {
        for width in 8...90 {
            let lines = Wrapping.lines(of: text, width: width)
            #expect(lines.allSatisfy { DisplayWidth.of($0) <= width }, "\(width)")
            #expect(
                lines.joined().filter { $0 != " " } == text.filter { $0 != " " }, "\(width)")
        }
    }

    @Test(arguments: texts)
    func `every line ends between grapheme clusters, and no word that fits is broken`(
        text: String
    ) {
        for width in 8...90 {
            let lines = Wrapping.lines(of: text, width: width)
            #expect(lines.flatMap { Array($0) }.filter { $0 != " " } == text.filter { $0 != " " })
            let words = lines.flatMap { $0.split(separator: " ") }.map(String.init)
            for word in text.split(separator: " ").map(String.init)
            where DisplayWidth.of(word) <= width {
                #expect(words.contains(word), "\(width): \(word)")
            }
        }
    }

    @Test func `the blanks between words stay where a line is not broken`() {
        #expect(Wrapping.lines(of: "a  b c", width: 6) == ["a  b c"])
        #expect(Wrapping.lines(of: "a  b c", width: 5) == ["a  b", "c"])
    }

    @Test func `a tone and a direction go on in the next line`() {
        let spans = [
            Span(text: "no owner: "), Span(text: "إعداد دليل", direction: .rightToLeft),
        ]
        let lines = Wrapping.lines(of: spans, width: 16)
        #expect(lines.count == 2)
        #expect(lines[1] == [Span(text: "دليل", direction: .rightToLeft)])
    }
}
