import ArabicText

/// Phrases for what comes back again and again and has no end.
///
///     شهرياً        كل ستة أشهر        بشكل دوري        نهاية كل شهر
enum RecurrentWords {
    /// Every phrase that needs no number.
    static let table = WordTable<Bool>(fixed.map { ($0, true) } + made.map { ($0, true) })

    /// The words with which such phrases begin.
    static let openers = table.openers + ["مره", "كل", "لكل"]

    /// Reads a phrase of the table, or «كل» with a length of time.
    static func read(_ cursor: inout TokenCursor) -> DayReading? {
        if cursor.take(table) != nil || takeEvery(&cursor) { return DayReading(basis: .recurrent) }
        return nil
    }

    /// Takes «كل شهر», «كل ستة أشهر», «كل يوم أحد»; says whether it stood.
    static func takeEvery(_ cursor: inout TokenCursor) -> Bool {
        let found: Bool? = cursor.attempt { cursor in
            _ = cursor.takeWord("مره") && cursor.takeWord("واحده")
            guard cursor.takeWord("كل", "لكل") else { return nil }
            if TimeSpan.read(&cursor) != nil { return true }
            return cursor.take(WeekdayNames.table) != nil ? true : nil
        }
        return found ?? false
    }

    private static let fixed = [
        "شهريا", "أسبوعيا", "يوميا", "سنويا", "فصليا", "دوريا", "ربع سنويا", "نصف سنويا",
        "باستمرار", "ربع سنوي", "نصف سنوي", "بانتظام", "على مدار السنة", "على مدار العام",
        "بصفة مستمرة", "بصورة مستمرة", "بشكل مستمر", "على الدوام", "بشكل منتظم",
        "بصورة منتظمة", "بصفة منتظمة", "كلما دعت الحاجة", "على أساس شهري", "على أساس سنوي",
    ]

    /// «in a periodic way», with what may vary.
    private static let made: [String] = ["بشكل", "بصورة", "بصفة"].flatMap { head in
        [
            "دوري", "دورية", "شهري", "شهرية", "أسبوعي", "أسبوعية", "يومي", "يومية", "سنوي",
            "سنوية", "فصلي", "فصلية", "ربع سنوي", "ربع سنوية", "نصف سنوي", "نصف سنوية",
        ].map { "\(head) \($0)" }
    }
}
