import ArabicText

/// A month as a name tells it: its calendar and number.
struct MonthName: Sendable, Hashable {
    /// The calendar of the month.
    let calendar: MonthCalendar
    /// Its number, 1...12.
    let number: Int

    /// What the name needs beside it.
    let doubt: Doubt

    /// What a name needs beside it to be a month.
    enum Doubt: Sendable, Hashable {
        /// Nothing: it has no other meaning.
        case none
        /// A day, a year, شهر or القادم: مارس is "practised" too.
        case word
        /// A day, a year or شهر: «الربيع القادم» is the season.
        case season
    }

    /// Whether another name tells the same month.
    func isSame(as other: MonthName) -> Bool {
        calendar == other.calendar && number == other.number
    }
}

/// The two calendars in which records give days.
enum MonthCalendar: Sendable, Hashable {
    /// Western months, in any naming.
    case gregorian
    /// Islamic months, by Umm al-Qura.
    case hijri
}

/// The names of the months in every naming that Arab records use.
///
/// Source: ARABIC.md 4.8.
///
///     MonthNames.gregorianRows[7].names     // أغسطس, آب, أوت, غشت …
enum MonthNames {
    /// The Hijri months as they are printed, Muharram first.
    static let hijri = [
        "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان",
        "رمضان", "شوال", "ذو القعدة", "ذو الحجة",
    ]

    /// Names that mean nothing else, a row a month, January first: transliterated, Levantine,
    /// Algerian and Tunisian, Moroccan, Libyan, with the spellings that occur.
    static let gregorianRows: [[String]] = [
        ["يناير", "كانون الثاني", "كانون ثاني", "كانون ثان", "جانفي", "ينايير", "أي النار"],
        ["فبراير", "شباط", "فيفري", "فيبراير"],
        ["آذار", "آزار"],
        ["أبريل", "ابرايل", "نيسان", "أفريل"],
        ["مايو", "أيار"],
        ["يونيو", "يونيه", "حزيران", "جوان"],
        ["يوليو", "يوليه", "تموز", "جويلية", "يوليوز"],
        ["أغسطس", "أوغسطس", "غشت", "أغشت", "أوت", "هانيبال", "هنيبال"],
        ["سبتمبر", "أيلول", "شتنبر", "شتمبر", "سيبتمبر"],
        ["أكتوبر", "تشرين الأول", "تشرين أول", "أوكتوبر"],
        ["نوفمبر", "تشرين الثاني", "تشرين ثاني", "تشرين ثان", "نونبر", "نوفنبر"],
        ["ديسمبر", "كانون الأول", "كانون أول", "دجنبر", "دجمبر", "دسمبر"],
    ]

    /// Gregorian names that are ordinary words too.
    static let ambiguousGregorianRows: [[String]] = [
        [], [], ["مارس"], [], ["ماي"], [], ["ناصر"], ["آب"], [], [], [], [],
    ]

    /// Libyan names that are seasons and other things with the article.
    static let seasonalRows: [[String]] = [
        ["أين النار"], ["النوار"], ["الربيع", "المريخ"], ["الطير"], ["الماء"], ["الصيف"], [], [],
        ["الفاتح"], ["التمور"], ["الحرث"], ["الكانون"],
    ]

    /// Hijri names that mean nothing else, a row a month.
    static let hijriRows: [[String]] = [
        ["المحرم"], [],
        ["ربيع الأول", "ربيع أول"],
        ["ربيع الآخر", "ربيع الثاني", "ربيع ثاني", "ربيع ثان", "ربيع آخر"],
        ["جمادى الأولى", "جمادى الأول", "جماد الأول", "جماد الأولى", "جمادى أولى", "جماد أول"],
        [
            "جمادى الآخرة", "جمادى الآخر", "جمادى الثانية", "جمادى الثاني", "جماد الثاني",
            "جماد الآخر", "جماد الآخرة", "جمادى ثانية", "جماد ثاني",
        ],
        [], [], ["رمضان"], ["شوال"],
        ["ذو القعدة", "ذي القعدة", "ذا القعدة", "ذوالقعدة", "ذيالقعدة"],
        ["ذو الحجة", "ذي الحجة", "ذا الحجة", "ذوالحجة", "ذيالحجة"],
    ]

    /// Hijri names that are ordinary words or people's names too.
    static let ambiguousHijriRows: [[String]] = [
        ["محرم"], ["صفر"], [], [], [], [], ["رجب"], ["شعبان"], [], [], ["القعدة"], ["الحجة"],
    ]

    /// English names and their abbreviations.
    static let englishRows: [[String]] = [
        ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
        ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"],
        ["october", "oct"], ["november", "nov"], ["december", "dec"],
    ]

    /// Every Arabic name with its month.
    static let table = WordTable(
        rows(gregorianRows, .gregorian, doubt: .none)
            + rows(ambiguousGregorianRows, .gregorian, doubt: .word)
            + rows(seasonalRows, .gregorian, doubt: .season)
            + rows(hijriRows, .hijri, doubt: .none)
            + rows(ambiguousHijriRows, .hijri, doubt: .word)
            + rows(englishRows, .gregorian, doubt: .word))

    /// Words of honour that follow the names of Hijri months.
    static let honours = WordTable([
        ("المبارك", true), ("الفضيل", true), ("الكريم", true), ("المعظم", true), ("الحرام", true),
        ("الخير", true), ("المكرم", true), ("الأصب", true),
    ])

    private static func rows(
        _ names: [[String]], _ calendar: MonthCalendar, doubt: MonthName.Doubt
    ) -> [(phrase: String, value: MonthName)] {
        names.enumerated().flatMap { index, names in
            names.map {
                ($0, MonthName(calendar: calendar, number: index + 1, doubt: doubt))
            }
        }
    }
}
