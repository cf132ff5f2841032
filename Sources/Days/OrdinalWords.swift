import ArabicText

/// The ordinal numbers 1...31 with the article, as days and parts of the calendar are told.
///
///     الأول → 1       الخامس عشر → 15       الحادي والثلاثين → 31       الأخيرة → OrdinalWords.last
enum OrdinalWords {
    /// The value that stands for «the last».
    static let last = -1

    /// Ordinals of one word, 1...10, in both genders.
    static let unitRows: [(word: String, value: Int)] = [
        ("الأول", 1), ("الأولى", 1), ("الثاني", 2), ("الثانية", 2), ("الثالث", 3), ("الثالثة", 3),
        ("الرابع", 4), ("الرابعة", 4), ("الخامس", 5), ("الخامسة", 5), ("السادس", 6),
        ("السادسة", 6), ("السابع", 7), ("السابعة", 7), ("الثامن", 8), ("الثامنة", 8),
        ("التاسع", 9), ("التاسعة", 9), ("العاشر", 10), ("العاشرة", 10),
    ]

    /// First words of compound ordinals.
    static let headRows: [(word: String, value: Int)] =
        [("الحادي", 1), ("الحادية", 1), ("الواحد", 1)]
        + unitRows.filter { (2...9).contains($0.value) }

    /// The tens that end a compound or stand alone.
    static let tenRows: [(word: String, value: Int)] = [
        ("العشرون", 20), ("العشرين", 20), ("الثلاثون", 30), ("الثلاثين", 30),
    ]

    /// Every ordinal from 1 to 39, and «the last».
    static let table = WordTable<Int>(
        unitRows.map { ($0.word, $0.value) } + tenRows.map { ($0.word, $0.value) } + teens
            + compounds + [("الأخير", last), ("الأخيرة", last)])

    private static let teens: [(phrase: String, value: Int)] = headRows.flatMap { word, value in
        ["عشر", "عشرة"].map { ("\(word) \($0)", value + 10) }
    }

    private static let compounds: [(phrase: String, value: Int)] = headRows.flatMap { word, value in
        tenRows.flatMap { ten, tenValue in
            [("\(word) و\(ten)", value + tenValue), ("\(word) و \(ten)", value + tenValue)]
        }
    }
}
