import ArabicText
import Days
import Recommendations
import Scoring
import Testing

@testable import Extraction

/// What words are noted to be able to be, and that the grammar may trust it.
struct WordTraitsTests {
    @Test(
        arguments: [
            ("والتنسيق", [WordTraits.verbalNoun]), ("أوصى", [.reports, .announces]),
            ("وأشاد", [.narrates]), ("للوزارة", [.body]), ("ستتولى", [.ownerHead]),
            ("خلال", [.opensTime]), ("الثلاثاء", [.opensDate]), ("كتاب", []),
        ])
    func `a word has the traits of the tables that it is in`(
        _ word: String, _ expected: [WordTraits]
    ) throws {
        let traits = WordTraits(of: try #require(TokenizedText(word).tokens.first))
        #expect(traits.contains(.known))
        #expect(expected.allSatisfy(traits.contains))
        if expected.isEmpty { #expect(traits == .known) }
    }

    @Test func `the shape of a verbal noun comes back from its bits`() {
        for text in CorpusTests.records.map(\.text) {
            for token in TokenizedText(text).tokens {
                let shape = VerbalNoun.Shape(findingOut: token)
                #expect(shape == shape.map { VerbalNoun.Shape(bits: $0.bits) })
                #expect(shape == WordTraits(of: token).verbalNoun)
            }
        }
    }

    @Test func `what words are not noted for, the grammar would not have found either`() {
        let asking: WordTraits = [.opensTime, .opensDate, .joins, .announces, .opensTopic]
        let quick = reader(WordMemory())
        let thorough = reader(WordMemory(adding: asking))
        for text in CorpusTests.records.map(\.text) {
            #expect(quick.read(text) == thorough.read(text))
        }
    }

    @Test func `a text is read the same whatever was read before it`() {
        let used = reader(WordMemory())
        for text in CorpusTests.records.map(\.text).prefix(40) { _ = used.read(text) }
        for text in CorpusTests.records.map(\.text).prefix(40) {
            #expect(used.read(text) == reader(WordMemory()).read(text))
        }
    }

    private func reader(_ memory: WordMemory) -> RecordReader {
        RecordReader(
            directory: AgencyDirectory([]), reference: Day(iso: "2024-03-05"), fallback: nil,
            calendar: nil, memory: memory, judge: .standard)
    }
}
