import Testing

@testable import ArabicText

struct WordTests {
    @Test(arguments: [
        "إدارة", "على", "لؤلؤ", "شيء", "و", "wxyz", "may", "12", "007", "«", "–", "(",
    ])
    func `a word tells its letters`(_ text: String) {
        #expect(Word(text).description == text)
        #expect(!Word(text).isEmpty)
    }

    @Test func `a word of the source is the word that is read`() {
        let read = TokenizedText("والمسؤولية في 15 ، – may؟").tokens.map(\.key)
        let written: [Word] = ["والمسؤوليه", "في", "15", "،", "–", "may", "؟"]
        #expect(read == written)
    }

    @Test func `words of the longest length are told apart, and longer ones have no beginnings`() {
        let longest = String(repeating: "ب", count: 20) + "ت"
        let other = String(repeating: "ب", count: 20) + "ث"
        #expect(Word(longest).description == longest)
        #expect(Word(longest) != Word(other))
        let longer = Word("و" + longest)
        #expect(longer != Word(longest))
        #expect(!longer.hasPrefix("و"))
        #expect(longer.count == Word.longest)
    }

    @Test(arguments: ["", "و", "ال", "والتنسيق", "بالمسؤوليه"])
    func `parts are the parts of the text`(_ text: String) {
        let word = Word(text)
        #expect(word.count == text.count)
        for count in 0...(text.count + 2) {
            #expect(word.prefix(count).description == String(text.prefix(count)))
            #expect(word.dropFirst(count).description == String(text.dropFirst(count)))
            #expect(word.dropLast(count).description == String(text.dropLast(count)))
            #expect(word.hasPrefix(Word(String(text.prefix(count)))))
            #expect(word.hasSuffix(Word(String(text.suffix(count)))))
            #expect(word.prefix(count) + word.dropFirst(count) == word)
        }
        #expect(!word.hasPrefix(word + "ا"))
        #expect(!word.hasSuffix("ا" + word))
    }

    @Test func `foldings are those of texts`() {
        let words = ["أعمال", "إدارة", "آلية", "مستشفى", "هيئة", "رؤساء", "ٱلله"]
        for word in words {
            let form = TokenizedText(word).tokens[0].form
            #expect(form.key.description == Folding.key(word))
            #expect(form.key == TokenizedText(word).tokens[0].key)
        }
        #expect(Word("إدارة").levelled == "ادارة")
        #expect(Word("أعلى").levelled == "اعلي")
    }

    @Test func `numbers have values up to nine digits`() {
        let texts = [
            "0", "007", "999999999", "1000000000", "٢٠٢٤", "१२", "12345678901234567890123456789012",
        ]
        let values = texts.map { TokenizedText($0).tokens.first?.value }
        #expect(values == [0, 7, 999_999_999, nil, 2024, nil, nil])
    }

    @Test func `tables hold their words and no others`() {
        let words = (0..<500).map { Word("كلمه") + Word(Self.letters(of: $0)) }
        let set = WordSet(words)
        let map = WordMap(words.enumerated().map { ($1, $0) })
        for (place, word) in words.enumerated() {
            #expect(set.contains(word))
            #expect(map[word] == place)
            #expect(!set.contains("و" + word))
            #expect(map["و" + word] == nil)
        }
        #expect(!set.contains(.empty))
        #expect(!WordSet([]).contains("كلمه"))
        #expect(WordMap([("باب", 1), ("باب", 2)])["باب"] == 1)
    }

    @Test func `shapes fit words of their length alone`() {
        let shape: WordShape = "ت..ي."
        #expect(shape.fits("تشكيل"))
        #expect(!shape.fits("تشكيله"))
        #expect(!shape.fits("تشكيل" + "ها"))
        #expect(!shape.fits("شكيل"))
        #expect(!shape.fits("مشكيل"))
    }

    /// A number in letters.
    private static func letters(of number: Int) -> String {
        String(number).map {
            ["ا", "ب", "ج", "د", "ه", "و", "ز", "ح", "ط", "ي"][$0.wholeNumberValue ?? 0]
        }
        .joined()
    }
}
