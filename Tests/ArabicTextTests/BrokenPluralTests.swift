import Testing

@testable import ArabicText

@Suite struct BrokenPluralTests {
    @Test(arguments: [
        ("قواعد", "قاعدة"), ("المراكز", "مركز"), ("للجان", "اللجنة"), ("خططها", "خطة"),
        ("والمدارس", "مدرسة"), ("القوانين", "قانون"),
    ])
    func `a plural and its singular have one stem`(plural: String, singular: String) {
        #expect(SearchWords.stems(plural) == SearchWords.stems(singular))
    }

    @Test(arguments: BrokenPlurals.singular.map { ($0.key, $0.value) })
    func `each row joins its words, is folded, and stays a stem`(plural: String, singular: String) {
        #expect(Folding.key(plural) == plural)
        #expect(Folding.key(singular) == singular)
        #expect(Stemmer.stem(plural) == Stemmer.stem(singular))
        #expect(Stemmer.stem(Stemmer.stem(plural)) == Stemmer.stem(plural))
    }
}
