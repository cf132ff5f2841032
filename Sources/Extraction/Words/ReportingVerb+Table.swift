import Recommendations

extension ReportingVerb {
    /// The reporting verbs, strongest kind first.
    ///
    /// To add one, add a line: its key, the kind it gives, its strength, what stands between it and
    /// the action, when a form that is also another word counts, and its forms, folded (أ إ as ا, ة
    /// as ه, ى as ي).
    static let table: [ReportingVerb] = [
        // Recommendations
        ReportingVerb(
            "recommend", .recommendation, 0.95, [.with, .that, .necessity],
            forms: "اوصي اوصت اوصوا اوصيا اوصتا يوصي توصي يوصون نوصي موصيا موصيه موصين"),
        ReportingVerb(
            "recommendation-of", .recommendation, 0.9, [.with, .that], .afterAuxiliary,
            forms: "التوصيه"),
        ReportingVerb(
            "conclude", .recommendation, 0.8, [.necessity, .to],
            forms: "خلص خلصت خلصوا خلصا انتهي انتهت انتهوا"),
        ReportingVerb(
            "yield", .recommendation, 0.8, [], .clauseStart,
            forms: "خرج خرجت خرجوا اسفر اسفرت تمخض تمخضت"),
        ReportingVerb(
            "hold", .recommendation, 0.7, [.necessity], .clauseStart,
            forms: "راي رات راوا ارتاي ارتات"),
        ReportingVerb(
            "emphasis", .recommendation, 0.85, [.on, .necessity, .that], .afterAuxiliary,
            forms: "التاكيد التشديد بالتاكيد بالتشديد"),
        // Decisions
        ReportingVerb(
            "decide", .decision, 0.95, [.bare, .that],
            forms: "قرر قررت قرروا قررا يقرر يقررون تقرر"),
        ReportingVerb(
            "resolve", .decision, 0.85, [.with, .within], .object(["قرار", "قرارا", "قرارات"]),
            forms: "اتخذ اتخذت اتخذوا"),
        ReportingVerb(
            "approve", .decision, 0.85, [.on],
            forms: "وافق وافقت وافقوا يوافق صادق صادقت صادقوا صدق صدقت صدقوا يصادق"),
        ReportingVerb(
            "vote", .decision, 0.85, [.with, .on], .clauseStart, forms: "صوت صوتت صوتوا"),
        ReportingVerb(
            "adopt", .decision, 0.8, [.bare], forms: "اقر اقرت اقروا يقر اجاز اجازت"),
        ReportingVerb(
            "approval-of", .decision, 0.85, [.on], .afterAuxiliary, forms: "الموافقه المصادقه"),
        // Directives
        ReportingVerb(
            "direct", .directive, 0.95, [.with, .that, .necessity], .clauseStart,
            forms: "وجه وجهت وجهوا يوجه توجه موجها موجهه موجهين"),
        ReportingVerb(
            "charge", .directive, 0.95, [.with], forms: "كلف كلفت كلفوا يكلف مكلفا مكلفه"),
        ReportingVerb(
            "oblige", .directive, 0.95, [.with], forms: "الزم الزمت الزموا ملزما ملزمه"),
        ReportingVerb(
            "order", .directive, 0.9, [.with], .clauseStart, forms: "امر امرت امروا"),
        ReportingVerb(
            "instruct", .directive, 0.9, [.with, .necessity],
            .object([
                "تعليمات", "تعليماته", "تعليماتها", "توجيهات", "توجيهاته", "توجيهاتها", "اوامره",
                "اوامر", "تعليماتهم",
            ]),
            forms: "اصدر اصدرت اصدروا اعطي اعطت اسدي اسدت"),
        ReportingVerb(
            "signal", .directive, 0.9, [.with], forms: "اوعز اوعزت يوعز موعزا عهد عهدت اناط اناطت"),
        ReportingVerb(
            "delegate", .directive, 0.85, [.with, .within], forms: "فوض فوضت فوضوا"),
        ReportingVerb(
            "direction-of", .directive, 0.85, [.with], .afterAuxiliary,
            forms: "التوجيه توجيه تكليف الزام الايعاز"),
        ReportingVerb(
            "stress", .directive, 0.9, [.on, .necessity],
            forms: "شدد شددت شددوا يشدد تشدد مشددا مشدده مشددين الح الحت الحوا"),
        ReportingVerb(
            "affirm", .directive, 0.8, [.necessity, .on],
            forms: "اكد اكدت اكدوا يؤكد تؤكد مؤكدا مؤكده مؤكدين ركز ركزت ركزوا نبه نبهت منبها"),
        ReportingVerb(
            "demand", .directive, 0.85, [.with, .that, .necessity],
            forms: "طالب طالبت طالبوا يطالب تطالب مطالبا مطالبه مطالبين"),
        ReportingVerb(
            "request", .directive, 0.85, [.bare, .with, .that], .clauseStart,
            forms: "طلب طلبت طلبوا يطلب تطلب طالبا"),
        ReportingVerb(
            "call", .directive, 0.85, [.to, .that, .necessity],
            forms: "دعا دعت دعوا يدعو تدعو ندعو داعيا داعيه داعين"),
        ReportingVerb(
            "urge", .directive, 0.85, [.on, .that, .necessity], .clauseStart,
            forms: "حث حثت حثوا يحث حاثا حاثه حاثين حض حضت حضوا يحض"),
        ReportingVerb(
            "appeal", .directive, 0.75, [.with, .that, .to],
            forms: "ناشد ناشدت ناشدوا مناشدا اهاب اهابت اهابوا نادت"),
        // Agreements
        ReportingVerb(
            "agree", .agreement, 0.95, [.on],
            forms:
                "اتفق اتفقت اتفقوا اتفقا اتفقتا يتفق متفقين توافق توافقوا توافقت اجمع اجمعت اجمعوا"),
        ReportingVerb(
            "agreement-on", .agreement, 0.95, [.on], .afterAuxiliary, forms: "الاتفاق التوافق"),
        ReportingVerb(
            "reach-agreement", .agreement, 0.9, [.on, .with],
            .object(["اتفاق", "الاتفاق", "توافق", "للاتفاق"]),
            forms: "توصل توصلت توصلوا توصلا"),
    ]
}
