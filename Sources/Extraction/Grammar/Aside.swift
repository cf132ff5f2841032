import ArabicText

/// What a writer sets off by commas between a verb and what it governs.
///
///     ووافق المجلس، في ختام جلسته التي استمرت ساعات، على تخصيص أرض
///     وأوعز الوزير، وهو يختم كلمته، إلى قيادة المنطقة بسد الثغرات
///
/// What stands in it belongs to none of the verb's actions, verbs of its own included.
enum Aside {
    /// Whether a comma at a place opens one.
    static func opens(_ tokens: [Token], at place: Int, upTo end: Int) -> Bool {
        guard tokens[place].isSign("،", ","), place + 2 < end else { return false }
        let first = tokens[place + 1]
        return first.kind == .word && openers.contains(first.key)
    }

    /// The places behind the commas that may close one which opens at a place, nearest first.
    static func ends(_ tokens: [Token], from place: Int, upTo end: Int) -> [Int] {
        ((place + 2)..<max(place + 2, min(end, place + longest))).filter {
            tokens[$0].isSign("،", ",")
        }.map { $0 + 1 }
    }

    /// How many tokens an aside has at most.
    private static let longest = 36

    private static let openers: WordSet = [
        "في", "خلال", "اثناء", "بعد", "وبعد", "بعدما", "عقب", "وعقب", "اثر", "واثر", "قبيل", "قبل",
        "لدي", "عند", "الذي", "التي", "الذين", "اللذان", "وهو", "وهي", "وهم", "نيابه", "بصفته",
        "بصفتها", "بحضور", "مساء", "صباح", "ظهر", "اليوم", "امس", "ضمن", "وسط", "استنادا", "بناء",
        "وفقا", "وفق", "عملا", "تنفيذا", "حرصا", "وحرصا", "سعيا", "بالاجماع", "باجماع", "بالاغلبيه",
        "باغلبيه", "بدوره", "بدورها", "من", "علي", "كذلك", "ايضا", "باسم", "برئاسه", "تحت",
    ]
}
