import ArabicText

/// Where a stretch of the calendar lies from the reference day.
enum Nearness: Sendable, Hashable {
    /// القادم, المقبل: the one after.
    case next
    /// الجاري, الحالي: the one that holds the reference day.
    case current
    /// الماضي: the one before, which is never a deadline.
    case past

    /// How many months or years it lies ahead: 1, 0 or -1.
    var offset: Int {
        switch self {
        case .next: 1
        case .current: 0
        case .past: -1
        }
    }
}

/// The adjectives that say which month, year or weekday is meant.
///
///     المقبل → next        الجارية → current        المنصرم → past
enum RelativeWords {
    /// Stems of the adjectives, without gender and number.
    static let stems: [(word: String, nearness: Nearness)] = [
        ("القادم", .next), ("المقبل", .next), ("التالي", .next), ("الآتي", .next),
        ("الموالي", .next), ("اللاحق", .next), ("الداخل", .next), ("الجاري", .current),
        ("الحالي", .current), ("الحاضر", .current), ("الماضي", .past), ("المنصرم", .past),
        ("الفائت", .past), ("السابق", .past), ("المنقضي", .past), ("الفارط", .past),
    ]

    /// Every adjective in the forms that follow a noun.
    static let table = WordTable<Nearness>(
        stems.flatMap { word, nearness in
            ["", "ة", "ين", "ان", "تين", "تان"].map { (word + $0, nearness) }
        } + pronouns.map { ($0, .current) })

    /// «the same», behind the noun.
    static let pronouns = ["نفسه", "نفسها", "ذاته", "ذاتها"]

    /// «this» and «the same», before the noun.
    static let demonstratives = WordTable([
        ("هذا", true), ("هذه", true), ("ذات", true), ("نفس", true), ("لهذا", true),
        ("لهذه", true),
    ])
}
