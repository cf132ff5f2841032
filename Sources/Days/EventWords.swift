import ArabicText

/// The words that event phrases are made of.
///
///     قبل + انعقاد (a lead) + دورتها (an occasion)        بعد (a condition) + انتهاء (an occurrence)
enum EventWords {
    /// Verbal nouns that may stand between قبل and an occasion.
    static let leads = WordTable<Bool>(
        [
            "بدء", "بداية", "انطلاق", "انطلاقة", "حلول", "انعقاد", "عقد", "انتهاء", "نهاية",
            "انقضاء", "افتتاح", "إجراء", "دخول", "موعد", "موعد انعقاد", "موعد بدء", "تاريخ",
            "تاريخ انعقاد", "مباشرة", "بدأ", "ختام", "استئناف",
        ].map { ($0, true) })

    /// Occasions without the article, by key, with whether each is a kind of meeting.
    static let occasions = WordMap(
        seasons.map { (Word(folding: $0), false) } + meetings.map { (Word(folding: $0), true) })

    /// Kinds of meetings.
    static let meetings = [
        "اجتماع", "جلسة", "دورة", "لقاء", "مؤتمر", "ملتقى", "قمة", "منتدى", "معرض", "انتخابات",
    ]

    /// Seasons, feasts, terms and examinations.
    static let seasons = [
        "موسم", "فصل", "عيد", "عطلة", "إجازة", "امتحان", "امتحانات", "اختبارات", "شتاء", "صيف",
        "خريف", "ربيع", "حج", "دراسة",
    ]

    /// School years, with whether they have the article.
    static let schoolYears = WordTable<Bool>([
        ("العام الدراسي", true), ("السنة الدراسية", true), ("العام الجامعي", true),
        ("السنة الجامعية", true), ("العام التكويني", true), ("السنة التكوينية", true),
        ("عام دراسي", false), ("سنة دراسية", false), ("العام التدريبي", true),
    ])

    /// What happens at a moment that a span may be counted from.
    static let occurrences = WordTable<Bool>(
        [
            "انتهاء", "بدء", "بداية", "صدور", "إصدار", "استلام", "تسلم", "توقيع", "اعتماد", "نشر",
            "إعلان", "تبليغ", "إبلاغ", "إخطار", "إشعار", "انعقاد", "عقد", "دخول", "تقديم",
            "موافقة", "اكتمال", "استكمال", "إقرار", "مصادقة", "تصديق", "نهاية", "ورود", "تشكيل",
            "انقضاء", "وصول", "صرف", "ترسية", "تسليم", "توفر", "توفير", "تفعيل", "إنجاز", "حصول",
            "الانتهاء", "الحصول", "استيفاء", "الإعلان", "التوقيع", "الموافقة", "صدوره",
            "المصادقة", "التعاقد",
        ].map { ($0, true) })

    /// «after» and «as soon as».
    static let conditions = WordTable<Bool>(
        ["بعد", "عقب", "فور", "حال", "بمجرد", "حالما", "إثر"].map { ($0, true) })

    /// Words at which a noun phrase ends.
    static let stops: WordSet = [
        "في", "من", "علي", "الي", "عن", "مع", "او", "ان", "التي", "الذي", "بعد", "قبل", "خلال",
        "حتي", "بما", "لدي", "ثم", "هذا", "هذه", "ب", "ل", "و", "كما", "بين", "ضمن", "وفق", "حسب",
        "يتم", "تتولي", "بشكل", "بصفه", "بصوره",
    ]
}
