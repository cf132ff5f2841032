import ArabicText

/// The names of the days of the week in Arabic, with their common spellings, and in English.
///
///     الثلاثاء, الثلاثا     // both Tuesday
///
/// The article is required: without it أحد is "one of" and خميس a person's name.
enum WeekdayNames {
    /// Every Arabic name with its day.
    static let table = WordTable<Weekday>([
        ("الأحد", .sunday), ("الاثنين", .monday), ("الاتنين", .monday), ("الاثنان", .monday),
        ("الثلاثاء", .tuesday), ("الثلاثا", .tuesday), ("الثلثاء", .tuesday), ("التلات", .tuesday),
        ("الأربعاء", .wednesday), ("الأربعا", .wednesday), ("الاربع", .wednesday),
        ("الخميس", .thursday), ("الجمعة", .friday), ("السبت", .saturday),
    ])

    /// Every English name with its day.
    static let english = WordTable<Weekday>([
        ("sunday", .sunday), ("sun", .sunday), ("monday", .monday), ("mon", .monday),
        ("tuesday", .tuesday), ("tue", .tuesday), ("tues", .tuesday), ("wednesday", .wednesday),
        ("wed", .wednesday), ("thursday", .thursday), ("thu", .thursday), ("thurs", .thursday),
        ("friday", .friday), ("fri", .friday), ("saturday", .saturday), ("sat", .saturday),
    ])
}

extension Day {
    /// Returns the next such weekday, strictly after this day.
    ///
    ///     Day(iso: "2024-06-11")?.next(.sunday)?.iso     // "2024-06-16"
    public func next(_ weekday: Weekday) -> Day? {
        adding(days: (weekday.rawValue - self.weekday.rawValue + 6) % 7 + 1)
    }

    /// Returns the last such weekday, strictly before this day.
    public func last(_ weekday: Weekday) -> Day? {
        adding(days: -((self.weekday.rawValue - weekday.rawValue + 6) % 7 + 1))
    }
}
