import Testing

@testable import Reporting

@Suite struct QuietTextTests {
    private let quiet = QuietText()

    private func holds(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { quiet.holds($0) }
    }

    @Test(arguments: [
        "", "أ", "إنشاء وحدة لإدارة الأزمات، وتدريب ٢٠ موظفا (المرحلة 1)؛", "Police academy", "1-2",
    ])
    func `common Arabic and English are quiet`(text: String) {
        #expect(holds(text))
    }

    @Test(arguments: [
        "=1+1", "-5", "+2", "@a", "a,b", "قال \"نعم\"", "a\nb", "\u{202E}abc", "a\u{061C}", "حُسن",
        "café", "\u{1B}[31m", "\u{7F}",
    ])
    func `what has to be looked at is not`(text: String) {
        #expect(!holds(text))
    }

    @Test func `half a letter is not`() {
        for bytes: [UInt8] in [[0xD8], [0x41, 0xD9], [0xD8, 0x41], [0xA7], [0xD8, 0xD8, 0xA7]] {
            #expect(!bytes.withUnsafeBufferPointer { quiet.holds($0) })
        }
    }

    @Test func `a quiet text stands in CSV as it is`() {
        let signs = "ابيـ،٩ى bZ1.;'()=+-@,\"\n\u{064B}\u{200F}\u{061C}é".unicodeScalars.map(
            String.init)
        for first in signs {
            for second in signs {
                for third in signs where holds(first + second + third) {
                    #expect(RowFormat.escaped(first + second + third) == first + second + third)
                }
            }
        }
    }
}
