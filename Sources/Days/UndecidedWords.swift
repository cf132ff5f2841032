import ArabicText

/// What stands in a deadline field that no day was decided for.
///
///     يحدد لاحقاً        غير محدد        لم تحدد
enum UndecidedWords {
    /// Every phrase.
    static let table = WordTable<Bool>(
        [
            "يحدد لاحقا", "تحدد لاحقا", "سيحدد لاحقا", "يحدد فيما بعد", "غير محدد", "غير محددة",
            "لم يحدد", "لم تحدد", "لم يحدد بعد", "لم تحدد بعد", "لا يوجد", "لاحقا", "مفتوح",
            "بدون موعد", "دون موعد", "بدون", "حسب الحاجة", "عند الحاجة", "لا ينطبق", "مستقبلا",
            "يحدد", "تحدد",
        ].map { ($0, true) })
}
