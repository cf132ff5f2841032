import ArabicText

/// The words for parts of a year and for weeks.
enum PeriodWords {
    /// Parts of a year, with their length in months.
    static let parts = WordTable<Int>([
        ("الربع", 3), ("الثلاثي", 3), ("الثلاثية", 3), ("ربع السنة", 3), ("النصف", 6),
        ("الأسدس", 6), ("السداسي", 6), ("السداسية", 6), ("الثلث", 4),
    ])

    /// A part of a year that is also a term of a school: it counts with its year alone.
    static let doubtfulParts = WordTable<Int>([("الفصل", 3)])

    /// Words for a stretch that has no days here.
    static let weeks = WordTable<Bool>([
        ("الأسبوع", true), ("الفترة", true), ("المرحلة", true),
    ])
}
