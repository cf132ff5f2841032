import ArabicText
import Lexicon
import Testing

@testable import Extraction

struct TableTests {
    @Test func `listed verbal nouns are folded and no lookalikes`() {
        for word in ActionNouns.listed.words { #expect(word.key == word) }
        #expect(!ActionNouns.listed.words.contains(where: ActionNouns.lookalikes.contains))
    }

    @Test func `words of the tables are folded`() {
        let tables = [
            ActionNouns.lookalikes, NarrativeVerbs.forms, BodyNouns.opens,
            ActionNouns.withPreposition,
            Exhortation.virtues,
        ]
        for word in tables.flatMap(\.words) { #expect(word.key == word) }
    }

    @Test func `no heading has two senses`() {
        var senses: [Phrase: Heading.Sense] = [:]
        for row in Heading.table {
            for phrase in row.phrases {
                #expect(senses[phrase] == nil, "\(phrase.words)")
                senses[phrase] = row.sense
            }
        }
    }

    @Test(
        arguments: [
            "تشكيل", "تسوية", "إعداد", "إعادة", "إلغاء", "متابعة", "اعتماد", "اتخاذ", "انضمام",
            "استكمال",
            "استعادة", "وضع", "تبادل", "رقمنة", "بدراسة", "وتعميمه", "وبالتنسيق", "معالجه",
            "لإنشائها",
        ])
    func `verbal nouns are known`(_ word: String) {
        #expect(TokenizedText(word).tokens.first.flatMap(VerbalNoun.read) != nil)
    }

    @Test(
        arguments: [
            "تاريخ", "أعمال", "أعضاء", "إدارة", "محافظة", "اجتماع", "اقتصاد", "وزارة", "بيان",
            "مخازنه", "الجهات",
            "العام", "التجار", "استمارة",
        ])
    func `lookalikes are not`(_ word: String) {
        #expect(TokenizedText(word).tokens.first.flatMap(VerbalNoun.read) == nil)
    }

    @Test(
        arguments: [
            ("1- ترميم السور", ListMarker.Style.number), ("(2) ترميم السور", .number),
            ("4 _ ترميم السور", .number), ("أ- ترميم السور", .letter), ("(ب) ترميم السور", .letter),
            ("• ترميم السور", .bullet), ("ثالثاً: ترميم السور", .ordinal),
            ("II/ ترميم السور", .ordinal),
            ("القرار الثاني: ترميم السور", .named), ("توصية رقم (3): ترميم السور", .named),
        ])
    func `list marks are known`(_ line: String, _ style: ListMarker.Style) {
        #expect(ListMarker.read(TokenizedText(line).tokens)?.style == style)
    }

    @Test(arguments: ["14-15 حزيران 2023", "10:00 صباحاً", "2024 كان عاماً", "و . د / 7"])
    func `dates and codes are no marks`(_ line: String) {
        #expect(ListMarker.read(TokenizedText(line).tokens) == nil)
    }
}
