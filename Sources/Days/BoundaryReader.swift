import ArabicText

/// Reads a point of a period: its end, its middle, its beginning.
///
///     نهاية الشهر الجاري        موفى جوان القادم        منتصف سبتمبر 2023        أوائل مايو
///     نهاية دوام يوم الخميس        نهاية كل شهر
struct BoundaryReader: Sendable {
    /// The day from which relative periods count.
    let reference: Day?

    /// What «بداية» means: the first day behind قبل and بحلول, else the tenth.
    var beginning = PeriodEdge.tenth

    /// Reads a boundary with its period, day or event.
    func read(_ cursor: inout TokenCursor) -> DayReading? {
        readMarked(&cursor)?.reading
    }

    /// Reads a boundary and says whether it is explicit: its period names a year or says القادم, or
    /// its first word carries the preposition (بنهاية).
    func readMarked(_ cursor: inout TokenCursor) -> (reading: DayReading, isExplicit: Bool)? {
        cursor.attempt { cursor in
            guard let word = cursor.take(BoundaryWords.table) else { return nil }
            let edge = word.edge == .first && !word.isExact ? beginning : word.edge
            if let nested = self.nested(&cursor) { return (nested, word.isBound) }
            if RecurrentWords.takeEvery(&cursor) {
                return (DayReading(basis: .recurrent), true)
            }
            let periods = PeriodReader(reference: reference, allowsBareNouns: true)
            if let period = periods.read(&cursor) {
                return (period.reading(at: edge), word.isBound || period.isExplicit)
            }
            return EventPhrase.readOccasion(&cursor).map { ($0, word.isBound) }
        }
    }

    /// Reads a day or another boundary behind the word: نهاية دوام يوم الخميس, حلول نهاية العام.
    private func nested(_ cursor: inout TokenCursor) -> DayReading? {
        cursor.attempt { cursor in
            _ = cursor.takeWord("دوام", "عمل")
            if cursor.takeWord("اليوم") { return DayReading(basis: .relative, day: reference) }
            let days = DateObject(reference: reference)
            return days.readWeekday(&cursor) ?? days.read(&cursor)
        }
    }
}

/// The words for points of a period.
enum BoundaryWords {
    /// What a word says.
    struct Meaning: Sendable, Hashable {
        /// The point that it means.
        let edge: PeriodEdge

        /// Whether it means that very day wherever it stands.
        var isExact = false

        /// Whether a preposition is written together with it.
        var isBound = false
    }

    /// The words without a preposition.
    static let rows: [(word: String, meaning: Meaning)] = [
        ("نهاية", Meaning(edge: .last)), ("موفى", Meaning(edge: .last)),
        ("متم", Meaning(edge: .last)), ("آخر", Meaning(edge: .last)),
        ("أواخر", Meaning(edge: .last)), ("ختام", Meaning(edge: .last)),
        ("انتهاء", Meaning(edge: .last)), ("انقضاء", Meaning(edge: .last)),
        ("آخر يوم من", Meaning(edge: .last)), ("آخر يوم في", Meaning(edge: .last)),
        ("منتصف", Meaning(edge: .middle)), ("أواسط", Meaning(edge: .middle)),
        ("أوائل", Meaning(edge: .tenth)), ("مطلع", Meaning(edge: .first)),
        ("بداية", Meaning(edge: .first)), ("مستهل", Meaning(edge: .first)),
        ("بدء", Meaning(edge: .first)), ("حلول", Meaning(edge: .first, isExact: true)),
        ("أول", Meaning(edge: .first, isExact: true)),
        ("أول يوم من", Meaning(edge: .first, isExact: true)),
    ]

    /// The words, alone and with ب or ل.
    static let table = WordTable<Meaning>(
        rows.map { ($0.word, $0.meaning) }
            + rows.filter { !$0.meaning.isExact }
            .flatMap { word, meaning in
                ["ب", "ل"].map { letter in
                    (letter + word, Meaning(edge: meaning.edge, isBound: true))
                }
            })
}
