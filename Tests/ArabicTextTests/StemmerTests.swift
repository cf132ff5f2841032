import Testing

@testable import ArabicText

@Suite struct StemmerTests {
    private static let words = [
        "اللجنة", "وللجنة", "وزارة", "الوزارات", "بالتنسيق", "إداراتهم", "تقريرها", "الموظفين",
        "لائحة", "واللوائح", "كتابة", "فريق", "ولجانها", "برنامج", "القانون", "مسؤولية", "ال",
        "و", "وال", "ولا", "بها", "كلها", "والالتزام", "ففيها", "ومتابعتها", "المتابعة",
    ]

    @Test(arguments: [
        ("لجنة", "للجنة"), ("لجنة", "ولجنتها"), ("وزارة", "بالوزارة"), ("وزارة", "وزارات"),
        ("إدارة", "والإدارات"), ("تقرير", "تقريرها"), ("موظف", "للموظفين"), ("خطة", "الخطّة"),
        ("متابعة", "ومتابعتها"), ("مسؤول", "المسؤولون"), ("بلدية", "والبلديات"),
        ("برنامج", "لبرنامجه"), ("قانون", "بالقانون"), ("لائحة", "اللائحة"), ("فريق", "والفريق"),
        ("كتاب", "الكتاب"), ("إعداد", "بإعداد"), ("منظومة", "المنظومات"), ("لوائح", "للوائح"),
    ])
    func `forms of a word have one stem`(word: String, form: String) {
        #expect(Stemmer.stem(Folding.key(word)) == Stemmer.stem(Folding.key(form)))
    }

    @Test(arguments: [
        ("وزارة", "زار"), ("لجنة", "جن"), ("بيان", "يان"), ("فريق", "ريق"), ("كتاب", "تاب"),
        ("قانون", "قان"), ("والي", "ال"),
    ])
    func `letters of the root stay`(word: String, wrong: String) {
        #expect(Stemmer.stem(Folding.key(word)) != wrong)
    }

    @Test(arguments: words) func `a stem is its own stem`(word: String) {
        let stem = Stemmer.stem(Folding.key(word))
        #expect(Stemmer.stem(stem) == stem)
    }

    @Test(arguments: ["2024", "iso", "a5", "", "."])
    func `other text comes back as it is`(text: String) {
        #expect(Stemmer.stem(text) == text)
    }

    @Test func `search words are counted alike`() {
        let text = "قررت اللجنة (رقم ٥):\nإحالة الملف إلى وزارة المالية."
        let folded = SearchWords.folded(text)
        #expect(folded.prefix(4) == ["قررت", "اللجنه", "رقم", "5"])
        #expect(SearchWords.stems(text).count == folded.count)
        #expect(SearchWords.stems(text)[1] == "لجن")
    }

    @Test func `tables have no row twice and longer ones come first`() {
        #expect(Set(StemmerWords.prefixes).count == StemmerWords.prefixes.count)
        #expect(Set(StemmerWords.suffixes.map(\.ending)).count == StemmerWords.suffixes.count)
        #expect(Set(StemmerWords.beginnings).count == StemmerWords.beginnings.count)
        let prefixes = StemmerWords.prefixes
        let hidden = prefixes.indices.filter { index in
            prefixes[..<index].contains { prefixes[index].hasPrefix($0) }
        }
        #expect(hidden.isEmpty)
        let suffixes = StemmerWords.suffixes.map(\.ending)
        let covered = suffixes.indices.filter { index in
            suffixes[..<index].contains { suffixes[index].hasSuffix($0) }
        }
        #expect(covered.isEmpty)
    }

    @Test(arguments: StemmerWords.beginnings + Array(StemmerWords.wholeWords))
    func `listed words are folded keys`(word: String) {
        #expect(Folding.key(word) == word)
    }
}
