import ArabicText

/// What stands behind a month or quarter and says its year.
enum YearTail: Sendable, Hashable {
    /// Nothing.
    case none
    /// A year, by number or by من العام الجاري.
    case year(YearReading)
    /// القادم or الجاري.
    case nearness(Nearness)
    /// الماضي, or a past year.
    case past

    /// Whether it names a year, by its number or by العام الجاري and its like.
    var isYear: Bool { if case .year = self { true } else { false } }

    /// Whether a month of this doubt and tail can be a deadline.
    func stands(with doubt: MonthName.Doubt) -> Bool {
        switch (self, doubt) {
        case (.past, _), (.none, .word), (.none, .season), (.nearness, .season): false
        case (.none, .none), (.nearness, _), (.year, _): true
        }
    }

    /// Reads the tail; nothing is taken where there is none.
    static func read(_ cursor: inout TokenCursor) -> YearTail {
        let year: YearReading? = cursor.attempt { cursor in
            _ = cursor.takeSign("/", "،", ",")
            return YearReading.read(&cursor)
        }
        if let year { return year == .nearness(.past) ? .past : .year(year) }
        guard let nearness = cursor.take(RelativeWords.table) else { return .none }
        return nearness == .past ? .past : .nearness(nearness)
    }
}
