import ArabicText

/// What leads to a deadline, by what may follow it.
///
///     خلال → within        قبل → before        بحلول → limit        في موعد أقصاه → limit
enum DeadlineOpening: Sendable, Hashable {
    /// A length of time or a period: خلال, في غضون, داخل أجل.
    case within
    /// A day or what begins on a day: قبل.
    case before
    /// A day, or the last day of a period: بحلول, حتى, في موعد أقصاه.
    case limit
    /// Either of these: في أجل أقصاه.
    case limitOrSpan
    /// A day, a period or a point of one: في.
    case on
    /// A point of a period only: مع نهاية, إلى نهاية.
    case edge
    /// A day only: يوم, بتاريخ.
    case date
    /// A length of time only, as the Maghreb says it: داخل أسبوع.
    case span

    /// Every opening.
    static let table = WordTable<DeadlineOpening>(
        rows + lengths + appointments + terms)

    private static let rows: [(phrase: String, value: DeadlineOpening)] = [
        ("خلال", .within), ("في خلال", .within), ("وفي خلال", .within), ("في غضون", .within),
        ("بغضون", .within), ("في ظرف", .within), ("بظرف", .within), ("في بحر", .within),
        ("داخل", .span),
        ("قبل", .before), ("قبيل", .before), ("قبل تاريخ", .before), ("قبل موعد", .before),
        ("قبل أو في", .before), ("في أو قبل", .before), ("بما لا يتجاوز", .limitOrSpan),
        ("بحلول", .limit), ("مع حلول", .before), ("حتى", .limit), ("حتى تاريخ", .limit),
        ("لغاية", .limit), ("لغاية تاريخ", .limit), ("إلى غاية", .limit), ("حتى غاية", .limit),
        ("إلى حدود", .limit), ("حتى حدود", .limit), ("بحد أقصى", .limitOrSpan),
        ("كحد أقصى", .limitOrSpan), ("أقصاه", .limitOrSpan), ("أقصاها", .limitOrSpan),
        ("لا يتجاوز", .limitOrSpan), ("ألا يتجاوز", .limitOrSpan), ("لا تتجاوز", .limitOrSpan),
        ("ألا تتجاوز", .limitOrSpan), ("لا يتعدى", .limitOrSpan), ("ألا يتعدى", .limitOrSpan),
        ("لا يتجاوز ذلك", .limitOrSpan), ("ألا يتجاوز ذلك", .limitOrSpan),
        ("لا تتعدى", .limitOrSpan), ("ألا تتعدى", .limitOrSpan), ("في موعد", .date),
        ("في أفق", .within), ("في", .on), ("مع", .edge), ("إلى", .edge), ("في تاريخ", .date),
        ("بتاريخ", .date),
        ("في يوم", .date), ("يوم", .date), ("بيوم", .date), ("ليوم", .date),
    ]

    private static let limitsOfHe = [
        "أقصاه", "لا يتجاوز", "لا يتعدى", "لا يزيد على", "لا يزيد عن", "حده الأقصى", "غايته",
        "نهايته", "لا يتخطى", "أقصى", "أقصاها", "لا تتجاوز",
    ]

    private static let limitsOfShe = [
        "تنتهي", "تنتهي في", "أقصاها", "لا تتجاوز", "لا تتعدى", "لا تزيد على", "لا تزيد عن",
        "حدها الأقصى",
        "لا يتجاوز", "أقصاه",
    ]

    /// مدة, مهلة, فترة: lengths of time, alone or with their limit.
    private static let lengths: [(phrase: String, value: DeadlineOpening)] = {
        let heads =
            ["في", "خلال", "ضمن", "داخل", "في خلال", "في غضون", "في ظرف"].flatMap { word in
                ["مدة", "مهلة", "فترة", "مدة زمنية", "فترة زمنية"].map { "\(word) \($0)" }
            } + ["مهلة", "بمهلة"]
        return heads.map { ($0, .within) }
            + heads.flatMap { head in
                limitsOfShe.map { ("\(head) \($0)", .limitOrSpan) }
            }
    }()

    /// موعد and تاريخ: days, always with their limit.
    private static let appointments: [(phrase: String, value: DeadlineOpening)] = {
        let heads = ["في موعد", "بموعد", "موعد", "قبل موعد", "خلال موعد", "في تاريخ", "بتاريخ"]
        return heads.flatMap { head in limitsOfHe.map { ("\(head) \($0)", .limitOrSpan) } }
    }()

    /// أجل: a length of time or, with its limit, a day.
    private static let terms: [(phrase: String, value: DeadlineOpening)] = {
        let heads = ["في أجل", "داخل أجل", "ضمن أجل", "خلال أجل", "بأجل"]
        return heads.map { ($0, .within) }
            + heads.flatMap { head in limitsOfHe.map { ("\(head) \($0)", .limitOrSpan) } }
    }()
}

/// The words that may end a deadline and add nothing to its day.
///
///     خلال شهر على الأكثر        قبل 1 مايو كحد أقصى
enum DeadlineEndings {
    /// Every ending.
    static let table = WordTable<Bool>(
        [
            "على الأكثر", "كحد أقصى", "كأقصى حد", "على أبعد تقدير", "على أقصى تقدير", "بحد أقصى",
            "كموعد أقصى", "كأجل أقصى", "كأقصى تقدير", "حدا أقصى", "كموعد نهائي", "كأقصى موعد",
        ].map { ($0, true) })
}
