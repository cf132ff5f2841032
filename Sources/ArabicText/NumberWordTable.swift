/// The words that numbers are made of, spelled as people write them and keyed by their folding.
///
///     NumberWordTable.units["خمسه"]     // 5
///
/// Each list of rows is tested for two rows of one key.
enum NumberWordTable {
    /// Words that stand alone for 0...10.
    static let unitRows: [(word: String, value: Int)] = [
        ("صفر", 0), ("واحد", 1), ("واحدا", 1), ("واحدة", 1),
        ("اثنان", 2), ("اثنين", 2), ("اثنتان", 2), ("اثنتين", 2), ("إتنين", 2),
        ("ثلاث", 3), ("ثلاثة", 3), ("ثلاثا", 3), ("أربع", 4), ("أربعة", 4), ("أربعا", 4),
        ("خمس", 5), ("خمسة", 5), ("خمسا", 5), ("ست", 6), ("ستة", 6), ("ستا", 6),
        ("سبع", 7), ("سبعة", 7), ("سبعا", 7),
        ("ثمان", 8), ("ثماني", 8), ("ثمانية", 8), ("ثمانيا", 8),
        ("تسع", 9), ("تسعة", 9), ("تسعا", 9), ("عشر", 10), ("عشرة", 10), ("عشرا", 10),
    ]

    /// Words for 1 and 2 that count only before عشر or, for 1, before وعشرون and its like.
    static let boundUnitRows: [(word: String, value: Int)] = [
        ("أحد", 1), ("إحدى", 1), ("أحدا", 1), ("اثنا", 2), ("اثني", 2), ("اثنتا", 2),
        ("اثنتي", 2), ("حدى", 1),
    ]

    /// The tens from 20 to 90.
    static let tenRows: [(word: String, value: Int)] = [
        ("عشرون", 20), ("عشرين", 20), ("ثلاثون", 30), ("ثلاثين", 30), ("أربعون", 40),
        ("أربعين", 40), ("خمسون", 50), ("خمسين", 50), ("ستون", 60), ("ستين", 60),
        ("سبعون", 70), ("سبعين", 70), ("ثمانون", 80), ("ثمانين", 80), ("تسعون", 90),
        ("تسعين", 90),
    ]

    /// Spellings of one hundred, which also follow 3...9, apart or fused.
    static let hundredRows = ["مائة", "مئة", "ماية", "مية", "ميئة", "مأة"]

    /// Two hundred in every case.
    static let twoHundredRows = [
        "مائتان", "مائتين", "مائتا", "مائتي", "مئتان", "مئتين", "مئتا", "مئتي", "ميتين",
    ]

    /// Scale words, with how many of the scale the word itself says.
    static let scaleRows: [(word: String, scale: Int, count: Int)] = [
        ("ألف", 1_000, 1), ("آلاف", 1_000, 1), ("ألفان", 1_000, 2), ("ألفين", 1_000, 2),
        ("ألفا", 1_000, 2), ("ألفي", 1_000, 2),
        ("مليون", 1_000_000, 1), ("مليونا", 1_000_000, 1), ("ملايين", 1_000_000, 1),
        ("مليونان", 1_000_000, 2), ("مليونين", 1_000_000, 2), ("مليوني", 1_000_000, 2),
        ("مليار", 1_000_000_000, 1), ("مليارا", 1_000_000_000, 1),
        ("مليارات", 1_000_000_000, 1), ("ملياران", 1_000_000_000, 2),
        ("مليارين", 1_000_000_000, 2), ("بليون", 1_000_000_000, 1),
    ]

    /// The second half of 11...19.
    static let teenEndings: WordSet = ["عشر", "عشره"]

    /// The units that stand alone, by key.
    static let units = keyed(unitRows)
    /// The units that need a ten, by key.
    static let boundUnits = keyed(boundUnitRows)
    /// The tens, by key.
    static let tens = keyed(tenRows)

    /// The hundreds of one word: مائة, مئتين, ثلاثمائة.
    static let hundreds: WordMap<Int> = {
        var rows = (hundredRows.map { ($0, 100) } + twoHundredRows.map { ($0, 200) })
        for hundred in hundredRows {
            for (word, value) in unitRows where (3...9).contains(value) {
                rows.append((word + hundred, value * 100))
            }
        }
        return keyed(rows)
    }()

    /// Spellings of one hundred as keys.
    static let hundredWords = WordSet(hundredRows.map { Word(folding: $0) })

    /// Numbers below one hundred written as one word: خمسةعشر, خمسةوعشرون.
    static let fused: WordMap<Int> = {
        var rows: [(Word, Int)] = []
        for (word, value) in unitRows + boundUnitRows where (1...9).contains(value) {
            for ending in teenEndings.words {
                rows.append((Word(folding: word) + ending, 10 + value))
            }
            for (ten, tenValue) in tenRows {
                rows.append((Word(folding: word + "و" + ten), tenValue + value))
            }
        }
        return WordMap(rows)
    }()

    /// The scale words by key.
    static let scales = WordMap(
        scaleRows.map { (Word(folding: $0.word), (scale: $0.scale, count: $0.count)) })

    private static func keyed(_ rows: [(word: String, value: Int)]) -> WordMap<Int> {
        WordMap(rows.map { (Word(folding: $0.word), $0.value) })
    }
}
