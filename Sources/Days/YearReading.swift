import ArabicText

/// The year that a phrase names, or how it tells it.
///
///     من عام 2025 → gregorian(2025)     1446هـ → hijri(1446)     من السنة المقبلة → nearness(.next)
enum YearReading: Sendable, Hashable {
    /// A year of the Western calendar.
    case gregorian(Int)
    /// A Hijri year.
    case hijri(Int)
    /// This year or the next.
    case nearness(Nearness)
    /// This Hijri year or the next: العام الهجري.
    case hijriNearness(Nearness)

    /// Reads a year with what leads to it: 2025, 2025م, لسنة 2025, من العام الجاري, من السنة.
    ///
    /// «السنة» alone counts only behind من or ل, or where `bareNoun` allows it. School years are no
    /// years. Nothing is taken when the words lead to no year.
    static func read(_ cursor: inout TokenCursor, bareNoun: Bool = false) -> YearReading? {
        cursor.attempt { cursor in
            let isBound = cursor.takeWord("من", "لل")
            let isPointed = cursor.take(RelativeWords.demonstratives) != nil
            let noun = cursor.take(YearWords.nouns)
            let isHijri = cursor.take(YearWords.adjectives)
            if cursor.takeWord("الدراسي", "الدراسيه", "الجامعي", "الجامعيه", "التكويني") {
                return nil
            }
            if let year = readNumber(&cursor, asHijri: isHijri ?? false) {
                return noun != nil || isBound || !isPointed ? year : nil
            }
            guard let noun else { return nil }
            if noun != .indefinite, let nearness = cursor.take(RelativeWords.table) {
                return readNumber(&cursor)
                    ?? (isHijri == true ? .hijriNearness(nearness) : .nearness(nearness))
            }
            let stands = isPointed || noun == .boundDefinite || noun == .definite && isBound
            guard stands || bareNoun && noun == .definite else { return nil }
            return isHijri == true ? .hijriNearness(.current) : .nearness(.current)
        }
    }

    /// Reads 2025, 2025م, 1446هـ, 1446, or the second of two: 2024/2025.
    static func readNumber(_ cursor: inout TokenCursor, asHijri: Bool = false) -> YearReading? {
        cursor.attempt { cursor in
            guard var year = cursor.takeDigits() else { return nil }
            guard (1300...1500).contains(year) || (1900...2100).contains(year) else { return nil }
            let second: Int? = cursor.attempt { cursor in
                guard cursor.takeSign("/", "-", "–"), let second = cursor.takeDigits(),
                    second == year + 1
                else { return nil }
                return second
            }
            year = second ?? year
            if takeLibyanEra(&cursor) {
                return (1369...1379).contains(year) ? .gregorian(year + 632) : .hijri(year + 11)
            }
            let era = cursor.take(YearWords.eras)
            return year <= 1500 || era == .hijri || asHijri ? .hijri(year) : .gregorian(year)
        }
    }

    /// Takes «و.ر», the era that Libya counted from the Prophet's death.
    ///
    /// Its years 1369...1379 were solar, 632 behind the Western ones; others were lunar.
    private static func takeLibyanEra(_ cursor: inout TokenCursor) -> Bool {
        let found: Bool? = cursor.attempt { cursor in
            guard cursor.takeWord("و"), cursor.takeSign("."), cursor.takeWord("ر") else {
                return nil
            }
            return true
        }
        return found ?? false
    }
}

/// The words for a year.
///
///     لسنة → boundIndefinite      العام → definite      هـ → hijri
enum YearWords {
    /// How a noun for the year stands.
    enum Noun: Sendable, Hashable {
        /// عام, which needs a number.
        case indefinite
        /// العام.
        case definite
        /// للعام, which needs nothing.
        case boundDefinite
    }

    /// The nouns, with what may be written together with them.
    static let nouns = WordTable<Noun>([
        ("سنة", .indefinite), ("عام", .indefinite), ("لسنة", .indefinite), ("لعام", .indefinite),
        ("بسنة", .indefinite), ("بعام", .indefinite), ("السنة", .definite), ("العام", .definite),
        ("للسنة", .boundDefinite), ("للعام", .boundDefinite),
    ])

    /// Adjectives of a year, with whether they make it Hijri.
    static let adjectives = WordTable<Bool>([
        ("المالية", false), ("المالي", false), ("الميلادي", false), ("الميلادية", false),
        ("مالية", false), ("الهجري", true), ("الهجرية", true),
    ])

    /// The signs of the two eras behind a year.
    static let eras = WordTable<MonthCalendar>([
        ("م", .gregorian), ("ميلادي", .gregorian), ("ميلادية", .gregorian),
        ("للميلاد", .gregorian), ("إفرنجي", .gregorian), ("مسيحي", .gregorian), ("هـ", .hijri),
        ("هجري", .hijri), ("هجرية", .hijri), ("للهجرة", .hijri),
    ])
}
