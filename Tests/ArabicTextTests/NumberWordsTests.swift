import Testing

@testable import ArabicText

@Suite struct NumberWordsTests {
    private func read(_ text: String) -> Int? {
        let tokens = TokenizedText(text).tokens
        return NumberWords.read(tokens, at: 0, upTo: tokens.count)?.value
    }

    private func tokensRead(_ text: String) -> Int? {
        let tokens = TokenizedText(text).tokens
        return NumberWords.read(tokens, at: 0, upTo: tokens.count)?.next
    }

    @Test(arguments: [
        ("صفر", 0), ("واحدة", 1), ("اثنتين", 2), ("ثماني", 8), ("عشرة", 10),
        ("أحد عشر", 11), ("إحدى عشرة", 11), ("اثني عشر", 12), ("اثنتا عشرة", 12),
        ("خمسة عشر", 15), ("خمسة عشرة", 15), ("خمسةعشر", 15), ("تسعَ عشرةَ", 19),
        ("عشرين", 20), ("إحدى وعشرون", 21), ("أحد وعشرين", 21), ("خمسة و عشرون", 25),
        ("خمسةوعشرون", 25), ("تسعين", 90), ("مئة", 100), ("مائة وخمسة وعشرون", 125),
        ("مئة وأحد عشر", 111), ("مائتي", 200), ("ثلاثمائة", 300), ("ثلاث مئة", 300),
        ("ثمانيمئة", 800), ("خمسمائة وستون", 560), ("ألف", 1_000), ("ألفان", 2_000),
        ("ألفين وأربعة وعشرين", 2_024), ("ثلاثة آلاف ومائتان وخمسة", 3_205),
        ("أحد عشر ألفاً", 11_000), ("مائة وعشرون ألف", 120_000), ("مليون ومائتا ألف", 1_200_000),
        ("ثلاثة ملايين وخمسون ألفا وسبعة", 3_050_007), ("مليارين", 2_000_000_000),
    ])
    func `number words have their value`(text: String, value: Int) {
        #expect(read(text) == value)
    }

    @Test(arguments: [
        ("45", 45), ("٣٠", 30), ("۱۲", 12), ("007", 7), ("1,250", 1_250), ("1,250,000", 1_250_000),
        ("3 آلاف", 3_000), ("15 ألفا", 15_000),
    ])
    func `digits of any script have their value`(text: String, value: Int) {
        #expect(read(text) == value)
    }

    @Test(arguments: ["أحد الأعضاء", "إحدى", "وخمسة", "الخمسة", "شهر", "اثنا", "/", ""])
    func `other words are no numbers`(text: String) {
        #expect(read(text) == nil)
    }

    @Test(arguments: [
        ("خمسة أشهر", 1), ("خمسة وعشرون يوماً", 2), ("خمسة و عشرون يوماً", 3), ("2 و3", 1),
        ("ثلاثة وأربعة", 1), ("مائة\nوخمسة", 3), ("1, 250", 1), ("12 و 30", 1),
    ])
    func `reading stops behind the number`(text: String, next: Int) {
        #expect(tokensRead(text) == next)
    }

    @Test(arguments: [
        ("وستة أشهر", 6), ("و ستة أشهر", 6), ("وخمسة وعشرون يوماً", 25), ("وواحد", 1),
    ])
    func `a number may be joined on`(text: String, value: Int) {
        let tokens = TokenizedText(text).tokens
        #expect(NumberWords.readJoined(tokens, at: 0, upTo: tokens.count)?.value == value)
    }

    @Test(arguments: ["ستة أشهر", "و15", "وزارة", "واحد", "و"])
    func `without its و it is not joined`(text: String) {
        let tokens = TokenizedText(text).tokens
        #expect(NumberWords.readJoined(tokens, at: 0, upTo: tokens.count) == nil)
    }

    @Test func `reading respects its end`() {
        let tokens = TokenizedText("خمسة وعشرون").tokens
        #expect(NumberWords.read(tokens, at: 0, upTo: 1)?.value == 5)
        #expect(NumberWords.read(tokens, at: 2, upTo: 2) == nil)
        #expect(NumberWords.read(tokens, at: 0, upTo: 9) == nil)
    }

    @Test(
        arguments: Array(0...1_200) + Array(stride(from: 1_201, through: 9_999, by: 17)) + [9_999])
    func `every number that is spelled is read back`(number: Int) {
        #expect(read(NumberSpeller.spelled(number)) == number)
    }

    @Test func `no two rows of a table have one key`() {
        let lists = [
            NumberWordTable.unitRows.map(\.word) + NumberWordTable.boundUnitRows.map(\.word)
                + NumberWordTable.tenRows.map(\.word),
            NumberWordTable.hundredRows + NumberWordTable.twoHundredRows,
            NumberWordTable.scaleRows.map(\.word),
        ]
        for keys in lists.map({ $0.map(Folding.key) }) {
            #expect(Set(keys).count == keys.count)
        }
    }
}

/// Spells numbers up to 9,999 in words, written apart from the tables that read them.
private enum NumberSpeller {
    static func spelled(_ number: Int) -> String {
        if number == 0 { return "صفر" }
        let parts = [
            thousands(number / 1_000), hundreds(number / 100 % 10), belowHundred(number % 100),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " و")
    }

    private static let units = [
        "", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة",
    ]

    private static let tens = [
        "", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون",
    ]

    private static func thousands(_ count: Int) -> String {
        switch count {
        case 0: ""
        case 1: "ألف"
        case 2: "ألفان"
        default: units[count] + " آلاف"
        }
    }

    private static func hundreds(_ count: Int) -> String {
        switch count {
        case 0: ""
        case 1: "مائة"
        case 2: "مئتان"
        case 8: "ثمانمائة"
        default: String(units[count].dropLast()) + "مائة"
        }
    }

    private static func belowHundred(_ number: Int) -> String {
        switch number {
        case 0...10: return units[number]
        case 11: return "أحد عشر"
        case 12: return "اثنا عشر"
        case 13...19: return units[number - 10] + " عشر"
        default:
            let unit = units[number % 10]
            return unit.isEmpty ? tens[number / 10] : unit + " و" + tens[number / 10]
        }
    }
}
