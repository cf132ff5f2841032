import ArabicText

/// What a length of time is counted from.
///
///     من تاريخه, من تاريخ هذا المحضر → reference        من انتهاء الامتحانات → event
enum SpanAnchor: Sendable, Hashable {
    /// The record's own day.
    case reference
    /// Something else, whose day is not known here.
    case event

    /// Reads an anchor behind a length of time.
    static func read(_ cursor: inout TokenCursor) -> SpanAnchor? {
        cursor.attempt { cursor in
            _ = cursor.takeWord("اعتبارا", "ابتداء", "بدءا", "تبدا", "يبدا", "تحتسب", "وذلك")
            guard cursor.takeWord("من") else { return nil }
            if cursor.take(SpanAnchorWords.reference) != nil { return .reference }
            return EventPhrase.takeOccurrence(&cursor) ? .event : nil
        }
    }
}

/// The words that name the record's own day.
enum SpanAnchorWords {
    private static let heads = [
        "تاريخ", "تاريخ انعقاد", "تاريخ عقد", "انعقاد", "تاريخ صدور", "تاريخ اعتماد",
        "تاريخ توقيع", "تاريخ تحرير", "تاريخ إصدار",
    ]

    private static let records = [
        "المحضر", "هذا المحضر", "الاجتماع", "هذا الاجتماع", "الجلسة", "هذه الجلسة", "اللقاء",
        "هذا اللقاء", "هذا القرار", "هذه التوصيات", "هذه القرارات", "هذه التوصية",
    ]

    /// Every phrase behind من that means the day of the record.
    static let reference = WordTable<Bool>(
        heads.flatMap { head in records.map { ("\(head) \($0)", true) } }
            + ["تاريخه", "تاريخ اليوم", "اليوم", "الآن", "هذا التاريخ", "تاريخ تحريره"]
            .map { ($0, true) })
}
