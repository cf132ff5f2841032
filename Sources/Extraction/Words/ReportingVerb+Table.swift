import ArabicText
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
            forms: "اوصي اوصت اوصوا اوصيا اوصتا اوصينا يوصي توصي يوصون نوصي موصيا موصيه موصين"),
        ReportingVerb(
            "recommendation-of", .recommendation, 0.9, [.with, .that], .afterAuxiliary,
            forms: "التوصيه"),
        ReportingVerb(
            "conclude", .recommendation, 0.8, [.necessity, .to],
            forms: "خلص خلصت خلصوا خلصا خلصنا انتهي انتهت انتهوا انتهينا"),
        ReportingVerb(
            "yield", .recommendation, 0.8, [], .clauseStart,
            forms: "خرج خرجت خرجوا اسفر اسفرت تمخض تمخضت"),
        ReportingVerb(
            "hold", .recommendation, 0.7, [.necessity], .clauseStart,
            forms: "راي رات راوا يري تري يرون"),
        ReportingVerb(
            "emphasis", .recommendation, 0.85, [.on, .necessity, .that], .afterAuxiliary,
            forms: "التاكيد التشديد بالتاكيد بالتشديد التنبيه"),
        // Decisions
        ReportingVerb(
            "decide", .decision, 0.95, [.bare, .that],
            forms: "قرر قررت قرروا قررا قررنا يقرر يقررون تقرر"),
        ReportingVerb(
            "resolve", .decision, 0.85, [.with, .within], .object(["قرار", "قرارا", "قرارات"]),
            forms: "اتخذ اتخذت اتخذوا"),
        ReportingVerb(
            "approve", .decision, 0.85, [.on],
            forms:
                "وافق وافقت وافقوا وافقنا يوافق صادق صادقت صادقوا صادقنا صدق صدقت صدقوا يصادق صودق ووفق"
        ),
        ReportingVerb(
            "vote", .decision, 0.85, [.with, .on, .favour], .clauseStart, forms: "صوت صوتت صوتوا"),
        ReportingVerb(
            "adopt", .decision, 0.8, [.bare],
            forms: "اقر اقرت اقروا اقررنا يقر تقر اجاز اجازت اجازوا"),
        ReportingVerb(
            "take-on", .decision, 0.75, [.bare], .clauseStart,
            forms: "اعتمد اعتمدت اعتمدوا"),
        ReportingVerb(
            "see-fit", .decision, 0.85, [.bare, .that, .necessity],
            forms: "ارتاي ارتات ارتاوا ارتاينا يرتئي"),
        ReportingVerb(
            "adoption-of", .decision, 0.8, [.bare], .afterAuxiliary, forms: "اقرار اعتماد"),
        ReportingVerb(
            "approval-of", .decision, 0.85, [.on], .afterAuxiliary, forms: "الموافقه المصادقه"),
        // Directives
        ReportingVerb(
            "direct", .directive, 0.95, [.with, .to, .that, .necessity], .clauseStart,
            forms: "وجه وجهت وجهوا وجهنا يوجه توجه موجها موجهه موجهين"),
        ReportingVerb(
            "charge", .directive, 0.95, [.with, .that, .bare],
            forms:
                "كلفني كلفتني كلفها كلفهم كلفته كلفتها كلفتهم كلف كلفت كلفوا كلفنا يكلف تكلف مكلفا مكلفه مكلفين"
        ),
        ReportingVerb(
            "oblige", .directive, 0.95, [.with, .that],
            forms: "الزم الزمت الزموا الزمنا ملزما ملزمه"),
        ReportingVerb(
            "order", .directive, 0.9, [.with, .that], .clauseStart, forms: "امر امرت امروا"),
        ReportingVerb(
            "instruct", .directive, 0.9, [.with, .necessity, .that, .purpose],
            .object([
                "تعليمات", "تعليماته", "تعليماتها", "توجيهات", "توجيهاته", "توجيهاتها", "اوامره",
                "اوامر", "الاوامر", "اوامرها", "تعليماتهم", "توجيهاتهم", "التعليمات", "التوجيهات",
                "تعميما",
                "امرا", "توجيها",
            ]),
            forms: "اصدر اصدرت اصدروا اعطي اعطت اعطوا يعطي اسدي اسدت اسدوا يسدي"),
        ReportingVerb(
            "signal", .directive, 0.9, [.with, .that, .necessity],
            forms: "اوعز اوعزت اوعزوا اوعزنا يوعز توعز موعزا"),
        ReportingVerb(
            "entrust", .directive, 0.9, [.with, .bare, .that], .clauseStart,
            forms: "عهد عهدت عهدوا اناط اناطت انيطت انيط اسند اسندت اسندوا اوكل اوكلت"),
        ReportingVerb(
            "permit", .directive, 0.8, [.with], .clauseStart, forms: "اذن اذنت ياذن"),
        ReportingVerb(
            "wish", .directive, 0.75, [.bare, .with, .that], .object(["علي"]),
            forms: "تمني تمنت تمنوا يتمني متمنيا متمنين"),
        ReportingVerb(
            "delegate", .directive, 0.85, [.with, .within], forms: "فوض فوضت فوضوا"),
        ReportingVerb(
            "direction-of", .directive, 0.85, [.with], .afterAuxiliary,
            forms: "التوجيه توجيه تكليف الزام الايعاز"),
        ReportingVerb(
            "stress", .directive, 0.9, [.on, .necessity],
            forms: "يلح ملحا ملحين شدد شددت شددوا شددنا يشدد تشدد مشددا مشدده مشددين الح الحت الحوا"
        ),
        ReportingVerb(
            "affirm", .directive, 0.8, [.necessity, .on],
            forms: "اكد اكدت اكدوا اكدنا يؤكد تؤكد مؤكدا مؤكده مؤكدين ركز ركزت ركزوا"
        ),
        ReportingVerb(
            "alert", .directive, 0.8, [.necessity, .on, .with],
            forms: "نبه نبهت نبهوا ينبه منبها منبهين"),
        ReportingVerb(
            "reaffirm", .directive, 0.75, [.necessity, .with], forms: "جدد جددت جددوا"),
        ReportingVerb(
            "demand", .directive, 0.85, [.with, .that, .necessity],
            forms: "طالب طالبت طالبوا طالبنا يطالب تطالب نطالب مطالبا مطالبه مطالبين"),
        ReportingVerb(
            "request", .directive, 0.85, [.bare, .with, .that, .necessity], .clauseStart,
            forms: "طالبين طلب طلبت طلبوا طلبنا يطلب تطلب نطلب طالبا"),
        ReportingVerb(
            "grace", .directive, 0.85, [.purpose], forms: "امهل امهلت امهلوا امهلنا يمهل تمهل"),
        ReportingVerb(
            "petition", .directive, 0.7, [.bare, .with, .that],
            forms: "التمس التمست التمسوا يلتمس تلتمس ملتمسا"),
        ReportingVerb(
            "call", .directive, 0.85, [.to, .that, .necessity],
            forms: "دعيت دعي دعا دعت دعوا دعونا يدعو تدعو ندعو داعيا داعيه داعين"),
        ReportingVerb(
            "urge", .directive, 0.85, [.on, .that, .necessity], .clauseStart,
            forms: "حث حثت حثوا يحث حاثا حاثه حاثين حض حضت حضوا يحض"),
        ReportingVerb(
            "appeal", .directive, 0.75, [.with, .that, .to, .bare],
            forms: "ناشد ناشدت ناشدوا مناشدا اهاب اهابت اهابوا يهيب تهيب نادت نادوا"),
        ReportingVerb(
            "call-of", .directive, 0.8, [.to, .with, .on, .necessity], .afterAuxiliary,
            forms: "الدعوه المطالبه الحث"),
        // Agreements
        ReportingVerb(
            "second", .agreement, 0.85, [.on, .necessity], .clauseStart,
            forms: "امن امنت امنوا"),
        ReportingVerb(
            "agree", .agreement, 0.95, [.on],
            forms:
                "اتفق اتفقت اتفقوا اتفقا اتفقتا اتفقنا يتفق متفقين توافق توافقوا توافقت توافقنا اجمع اجمعت اجمعوا"
        ),
        ReportingVerb(
            "agreement-on", .agreement, 0.95, [.on], .afterAuxiliary, forms: "الاتفاق التوافق اتفاق"
        ),
        ReportingVerb(
            "reach-agreement", .agreement, 0.9, [.on, .with],
            .object(["اتفاق", "الاتفاق", "توافق", "للاتفاق"]),
            forms: "توصل توصلت توصلوا توصلا توصلنا"),
    ]
}
