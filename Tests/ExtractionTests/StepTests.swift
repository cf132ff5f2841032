import ArabicText
import Days
import Recommendations
import Testing

@testable import Extraction

/// Work grows with the length of a text, on texts too that were made to make it grow faster.
@Suite struct StepTests {
    private func steps(_ text: String) -> Int {
        let counter = StepCounter()
        Steps.$counter.withValue(counter) {
            _ = RecordReader(
                directory: AgencyDirectory([]), reference: Day(iso: "2024-03-05"), fallback: nil
            ).read(SourceText(text))
        }
        return counter.total
    }

    @Test(arguments: [
        "و", "و ", "( ", "((", "«", "قرر ", "قرر المجلس ", "أوصى بـ", "أوصى بإعداد ", "على أن ",
        "إعداد و",
        "إعداد خطة وتنفيذ برنامج ", "، وإعداد خطة ", "، وإلى إدارة المخازن بإعداد خطة ", "ومن قبل ",
        "على ",
        "خلال ", "قبل نهاية ", "15/6/", "15 ", "ألف و", "خلال شهر و", "يوم الأحد ",
        "1- إعداد خطة.\n",
        "1-\n", "أولا: ", "| إعداد ", "\n", "\n\n", "م\tالتوصية\n", "القرار:\n", "طالب الأهالي بـ",
        "كان قد ", "لم ", "وهو الذي لم ", "تتولى إدارة ", "كلف مدير ", "إدارة ", "بالتنسيق مع ",
        "،", ".", ":",
        "\u{0651}", "ـ", "12345", "النهائي المقبل ", "صفحة 1 من 2\n", "قيام الإدارة ب", "بما يلي: ",
        "ويتعين على ", "« ويتعين على ", "قال الوزير إن على ", "أمهلت المديرية أسبوعين لـ",
        "وطالب أحد ",
        "وطالبت زميلتها ", "التمس المجلس من ", "جددت قرارها بـ", "في كلمته ", "وإلا فلن ", "ـ ",
        "3/1 على ", "وافق المجلس، في ", "، في كلمته ", "، الذي ", "«على الحكومة ", "| أ | ب |\n",
        "أ\tب\tج\n", "وعلى كل ", "، كما يتعين على ", "، فيما تتولى إدارة ", "، وعليهم كذلك ",
        "ولم يقر ",
        "(1 إعداد\n", "وقال إنه يتعين على ", "نهاية | إعداد خطة | 1 |\n", "وقد شدد\n",
        "المحور الأول: ",
    ])
    func `twice the text takes about twice the steps`(piece: String) {
        let count = 3_000 / piece.unicodeScalars.count + 1
        let once = steps("قرر المجلس ما يلي:\n" + String(repeating: piece, count: count))
        let twice = steps("قرر المجلس ما يلي:\n" + String(repeating: piece, count: 2 * count))
        #expect(Double(twice) <= 2.3 * Double(once) + 500)
    }

    @Test func `steps are counted`() {
        #expect(steps("أوصى المجلس بإعداد خطة.") > 10)
    }
}
