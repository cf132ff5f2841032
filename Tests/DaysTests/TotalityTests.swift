import ArabicText
import Days
import Testing

private let reader = DayPhraseReader(reference: Day(iso: "2024-08-18"))

@Suite struct TotalityTests {
    private static let text = """
        قررت اللجنة تكليف الإدارة بإعداد التقرير قبل نهاية الربع الثالث من العام المقبل، وعرضه خلال
        شهرين من تاريخ هذا المحضر يوم الأحد 2 رمضان 1446هـ (الموافق 2/3/2025م) كل ستة أشهر في أقرب
        وقت ممكن، by 15 March 2025 ١٢ / ١١ / ٢٠٢٤ في 31/31/31 قبل 99999999999999 يوماً
        """

    private static let tokens = TokenizedText(text).tokens

    @Test(arguments: tokens.indices) func `every place of a text can be read`(index: Int) {
        let tokens = Self.tokens
        let ends = Array(index...tokens.count)
        let phrases = ends.compactMap { reader.read(tokens, at: index, upTo: $0) }
        #expect(phrases.allSatisfy { $0.tokens.lowerBound == index && !$0.tokens.isEmpty })
        let fields = ends.compactMap { reader.readField(tokens, in: index..<$0) }
        #expect(fields.allSatisfy { $0.tokens.lowerBound >= index })
        let dates = ends.compactMap {
            WrittenDate.read(tokens, at: index, upTo: $0, reference: nil)
        }
        #expect(dates.allSatisfy { $0.tokens.lowerBound == index })
    }
}
