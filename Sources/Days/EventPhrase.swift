import ArabicText

/// Time phrases that hang on an event instead of a day.
///
///     قبل الاجتماع القادم        قبل حلول موسم الأمطار القادم        قبل بدء الفصل الدراسي
///     فور صدور القرار        بعد انتهاء الامتحانات
///
/// An event is an occasion of the tables (a meeting, a season, a feast, a term) with the words that
/// belong to it. A meeting needs «القادم» or a verbal noun before it; anything else is no event, so
/// «قبل استفحالها» and «قبل وزارة المالية» are not read.
enum EventPhrase {
    /// Reads the occasion behind قبل, حتى and their like.
    static func readOccasion(_ cursor: inout TokenCursor) -> DayReading? {
        cursor.attempt { cursor in
            let isLed = cursor.take(EventWords.leads) != nil
            guard let noun = takeOccasionNoun(&cursor) else { return nil }
            let nearness = takeRest(afterDefinite: noun.isDefinite, &cursor)
            guard nearness != .past, isLed || !noun.isMeeting || nearness == .next else {
                return nil
            }
            return takeItsDay(&cursor) ?? DayReading(basis: .event)
        }
    }

    /// Takes the day for which an occasion is set: «… المحدد لها 17/11/2025», «… المقررة يوم الأحد 3 مايو».
    private static func takeItsDay(_ cursor: inout TokenCursor) -> DayReading? {
        cursor.attempt { cursor in
            guard let next = cursor.next, sets.contains(next.key) else { return nil }
            cursor.advance()
            _ = cursor.takeWord("لها", "له", "عقدها", "عقده", "انعقادها", "انعقاده", "اجراؤها")
            _ = cursor.takeWord("في", "بتاريخ")
            guard let date = WrittenDate.read(&cursor, reference: nil), date.day != nil else {
                return nil
            }
            return DayReading(basis: .fixed, day: date.day, hijri: date.hijri)
        }
    }

    /// «set for», behind an occasion.
    private static let sets: WordSet = [
        "المحدد", "المحدده", "المقرر", "المقرره", "المزمع", "المقررين", "المحددين",
    ]

    /// Reads a phrase that says «after» or «as soon as» of something that happens.
    static func readCondition(_ cursor: inout TokenCursor) -> DayReading? {
        cursor.attempt { cursor in
            guard cursor.take(EventWords.conditions, afterWaw: true) != nil,
                takeOccurrence(&cursor)
            else { return nil }
            return DayReading(basis: .event)
        }
    }

    /// Takes something that happens: انتهاء الامتحانات, تاريخ توقيع العقد, استلامه.
    static func takeOccurrence(_ cursor: inout TokenCursor) -> Bool {
        let found: Bool? = cursor.attempt { cursor in
            let saysDate = cursor.takeWord("تاريخ", "موعد", "يوم")
            if cursor.take(EventWords.occurrences) != nil {
                if let next = cursor.next, isContent(next) {
                    _ = takeRest(afterDefinite: false, &cursor)
                }
                return true
            }
            guard let key = cursor.next?.key,
                saysDate && isDefinite(key) || isPossessed(key, of: EventWords.occurrences)
            else { return nil }
            cursor.advance()
            return true
        }
        return found ?? false
    }

    private static func takeOccasionNoun(
        _ cursor: inout TokenCursor
    ) -> (isDefinite: Bool, isMeeting: Bool)? {
        if let isDefinite = cursor.take(EventWords.schoolYears) { return (isDefinite, false) }
        guard let key = cursor.next?.key, cursor.next?.kind == .word else { return nil }
        let isDefinite = isDefinite(key)
        let bare = isDefinite ? key.dropFirst(2) : key
        if let isMeeting = EventWords.occasions[bare] {
            cursor.advance()
            return (isDefinite, isMeeting)
        }
        for (ending, replacement) in possessives where key.hasSuffix(ending) {
            let stem = key.dropLast(ending.count) + replacement
            guard let isMeeting = EventWords.occasions[stem] else { continue }
            cursor.advance()
            return (true, isMeeting)
        }
        return nil
    }

    /// The pronouns at the end of an occasion, and what ends it without them.
    private static let possessives: [(ending: Word, replacement: Word)] = [
        ("ها", ""), ("تها", "ه"), ("ته", "ه"), ("ه", ""),
    ]

    /// Takes the rest of a noun phrase and returns whether it says القادم or the like.
    ///
    /// The rest is the words up to the first with an article, at most three, then the adjectives.
    private static func takeRest(
        afterDefinite: Bool, _ cursor: inout TokenCursor
    ) -> Nearness? {
        var isDefinite = afterDefinite
        var count = 0
        while !isDefinite, count < 3, let next = cursor.next, isContent(next) {
            isDefinite = Self.isDefinite(next.key)
            cursor.advance()
            count += 1
        }
        return takeAdjectives(&cursor)
    }

    private static func takeAdjectives(_ cursor: inout TokenCursor) -> Nearness? {
        var nearness: Nearness?
        var count = 0
        while count < 4, let next = cursor.next, next.kind == .word, isDefinite(next.key),
            !sets.contains(next.key)
        {
            if let found = cursor.take(RelativeWords.table) {
                nearness = found
            } else {
                cursor.advance()
            }
            count += 1
        }
        return nearness
    }

    private static func isDefinite(_ key: Word) -> Bool {
        key.hasPrefix("ال") && key.count > 4
    }

    private static func isPossessed(_ key: Word, of table: WordTable<Bool>) -> Bool {
        pronouns.contains {
            key.hasSuffix($0) && table.opens(with: key.dropLast($0.count))
        }
    }

    private static let pronouns: [Word] = ["ه", "ها", "هم", "هما"]

    /// Whether a word can go on a noun phrase: no preposition, no word joined by و.
    private static func isContent(_ token: Token) -> Bool {
        token.kind == .word && !EventWords.stops.contains(token.key) && token.key.first != "و"
    }
}
