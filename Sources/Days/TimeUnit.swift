import ArabicText

/// A unit of time with the words for it, the shortest first.
enum TimeUnit: Int, Sendable, Hashable, Comparable {
    /// ساعة.
    case hour
    /// يوم.
    case day
    /// أسبوع.
    case week
    /// شهر.
    case month
    /// سنة, عام.
    case year

    /// Whether one unit is shorter than another.
    static func < (left: TimeUnit, right: TimeUnit) -> Bool { left.rawValue < right.rawValue }

    /// How many a form of the noun says by itself.
    enum Form: Sendable, Hashable {
        /// شهر, شهراً: one, or counted by a number.
        case singular
        /// شهران, شهرين.
        case dual
        /// أشهر: counted by a number, or an unknown few.
        case plural
    }

    /// A noun for a unit.
    struct Noun: Sendable, Hashable {
        /// The unit.
        let unit: TimeUnit
        /// How many it says by itself.
        let form: Form
    }

    /// The nouns without the article.
    static let rows: [(phrase: String, value: Noun)] = [
        ("ساعة", Noun(unit: .hour, form: .singular)), ("ساعتان", Noun(unit: .hour, form: .dual)),
        ("ساعتين", Noun(unit: .hour, form: .dual)), ("ساعات", Noun(unit: .hour, form: .plural)),
        ("يوم", Noun(unit: .day, form: .singular)), ("يوما", Noun(unit: .day, form: .singular)),
        ("يومان", Noun(unit: .day, form: .dual)), ("يومين", Noun(unit: .day, form: .dual)),
        ("أيام", Noun(unit: .day, form: .plural)),
        ("أسبوع", Noun(unit: .week, form: .singular)),
        ("أسبوعا", Noun(unit: .week, form: .singular)),
        ("أسبوعان", Noun(unit: .week, form: .dual)), ("أسبوعين", Noun(unit: .week, form: .dual)),
        ("أسابيع", Noun(unit: .week, form: .plural)),
        ("شهر", Noun(unit: .month, form: .singular)),
        ("شهرا", Noun(unit: .month, form: .singular)),
        ("شهران", Noun(unit: .month, form: .dual)), ("شهرين", Noun(unit: .month, form: .dual)),
        ("أشهر", Noun(unit: .month, form: .plural)), ("شهور", Noun(unit: .month, form: .plural)),
        ("سنة", Noun(unit: .year, form: .singular)), ("سنتان", Noun(unit: .year, form: .dual)),
        ("سنتين", Noun(unit: .year, form: .dual)), ("سنوات", Noun(unit: .year, form: .plural)),
        ("سنين", Noun(unit: .year, form: .plural)),
        ("عام", Noun(unit: .year, form: .singular)), ("عاما", Noun(unit: .year, form: .singular)),
        ("عامان", Noun(unit: .year, form: .dual)), ("عامين", Noun(unit: .year, form: .dual)),
        ("أعوام", Noun(unit: .year, form: .plural)), ("حول", Noun(unit: .year, form: .singular)),
    ]

    /// The nouns without the article, by their folded words.
    static let table = WordTable(rows)

    /// The nouns with the article.
    static let definite = WordTable(rows.map { ("ال" + $0.phrase, $0.value) })
}

extension Day {
    /// Returns the day a number of units later; nil out of range.
    ///
    /// Hours count as the days they begin: 72 hours are three days, 73 are four. Months and years
    /// go by the calendar.
    func adding(_ count: Int, _ unit: TimeUnit) -> Day? {
        guard (0...1_000_000).contains(count) else { return nil }
        return switch unit {
        case .hour: adding(days: (count + 23) / 24)
        case .day: adding(days: count)
        case .week: adding(days: 7 * count)
        case .month: adding(months: count)
        case .year: adding(months: 12 * count)
        }
    }
}
