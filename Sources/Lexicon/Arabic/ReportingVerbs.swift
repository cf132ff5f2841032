import ArabicText

extension ReportingVerb {
    /// The reporting verbs, strongest kind first.
    ///
    /// To add one, add a line: its key, the force it gives, its strength, what stands between it and
    /// the action, when a form that is also another word counts, what else sets it apart, and its
    /// forms; a noun with + behind it also in its inflected forms.
    public static let table: [ReportingVerb] = [
        // Recommendations
        ReportingVerb(
            "recommend", .recommends, 0.95, [.with, .that, .necessity], .none,
            [.mayAddress, .advises],
            forms: "اوصي اوصت اوصوا اوصيا اوصتا اوصينا يوصي توصي يوصون نوصي موصيا موصيه موصين"),
        ReportingVerb(
            "recommendation-of", .recommends, 0.9, [.with, .that], .afterAuxiliary,
            forms: "التوصيه+"),
        ReportingVerb(
            "conclude", .recommends, 0.8, [.necessity, .to], .none, [.concludes],
            forms: "خلص خلصت خلصوا خلصا خلصنا انتهي انتهت انتهوا انتهينا"),
        ReportingVerb(
            "yield", .recommends, 0.8, [], .clauseStart,
            forms: "خرج خرجت خرجوا اسفر اسفرت تمخض تمخضت"),
        ReportingVerb(
            "hold", .recommends, 0.7, [.necessity], .clauseStart, [.asks, .speaks],
            forms: "راي رات راوا يري تري يرون"),
        ReportingVerb(
            "emphasis", .recommends, 0.85, [.on, .necessity, .that], .afterAuxiliary,
            addressedBy: ["علي"],
            forms: "التاكيد+ التشديد+ التنبيه+"),
        // Decisions
        ReportingVerb(
            "decide", .decides, 0.95, [.bare, .that],
            forms: "قرر قررت قرروا قررا قررنا يقرر يقررون تقرر"),
        ReportingVerb(
            "resolve", .decides, 0.85, [.with, .within], .object(["قرار", "قرارا", "قرارات"]),
            forms: "اتخذ اتخذت اتخذوا"),
        ReportingVerb(
            "approve", .decides, 0.85, [.on],
            forms:
                "وافق وافقت وافقوا وافقنا يوافق صادق صادقت صادقوا صادقنا صدق صدقت صدقوا يصادق صودق ووفق"
        ),
        ReportingVerb(
            "vote", .decides, 0.85, [.with, .on, .favour], .clauseStart,
            forms: "صوت صوتت صوتوا"),
        ReportingVerb(
            "adopt", .decides, 0.8, [.bare],
            forms: "اقر اقرت اقروا اقررنا يقر تقر اجاز اجازت اجازوا"),
        ReportingVerb(
            "take-on", .decides, 0.75, [.bare], .clauseStart,
            forms: "اعتمد اعتمدت اعتمدوا"),
        ReportingVerb(
            "see-fit", .decides, 0.85, [.bare, .that, .necessity],
            forms: "ارتاي ارتات ارتاوا ارتاينا يرتئي"),
        ReportingVerb(
            "adoption-of", .decides, 0.8, [.bare], .afterAuxiliary,
            forms: "الاقرار+ الاعتماد+"),
        ReportingVerb(
            "approval-of", .decides, 0.85, [.on], .afterAuxiliary,
            forms: "الموافقه+ المصادقه+"),
        // Directives
        ReportingVerb(
            "direct", .directs, 0.95, [.with, .to, .that, .necessity], .clauseStart,
            [.mayAddress, .addresses, .sends], addressedBy: ["الي"],
            forms: "وجه وجهت وجهوا وجهنا يوجه توجه موجها موجهه موجهين"),
        ReportingVerb(
            "charge", .directs, 0.95, [.with, .that, .bare], .none,
            [.tasks, .mayAddress, .addresses, .needsAddressee],
            forms:
                "كلفني كلفتني كلفها كلفهم كلفته كلفتها كلفتهم كلف كلفت كلفوا كلفنا يكلف تكلف مكلفا مكلفه مكلفين"
        ),
        ReportingVerb(
            "oblige", .directs, 0.95, [.with, .that], .none,
            [.tasks, .mayAddress, .addresses, .needsAddressee],
            forms: "الزم الزمت الزموا الزمنا ملزما ملزمه"),
        ReportingVerb(
            "order", .directs, 0.9, [.with, .that], .clauseStart, [.mayAddress, .orders],
            forms: "امر امرت امروا"),
        ReportingVerb(
            "instruct", .directs, 0.9, [.with, .necessity, .that, .purpose],
            .object([
                "تعليمات", "تعليماته", "تعليماتها", "توجيهات", "توجيهاته", "توجيهاتها", "اوامره",
                "اوامر", "الاوامر", "اوامرها", "تعليماتهم", "توجيهاتهم", "التعليمات", "التوجيهات",
                "تعميما",
                "امرا", "توجيها",
            ]), [.instructs], addressedBy: ["الي"],
            forms: "اصدر اصدرت اصدروا اعطي اعطت اعطوا يعطي اسدي اسدت اسدوا يسدي"),
        ReportingVerb(
            "instruction-of", .directs, 0.85, [.with, .necessity, .that, .purpose],
            .object([
                "تعليمات", "تعليماته", "تعليماتها", "توجيهات", "توجيهاته", "توجيهاتها", "اوامره",
                "اوامر", "الاوامر", "التعليمات", "التوجيهات",
            ]), [.instructs], addressedBy: ["الي"],
            forms: "اصدار اعطاء اسداء"),
        ReportingVerb(
            "signal", .directs, 0.9, [.with, .that, .necessity], addressedBy: ["الي"],
            forms: "اوعز اوعزت اوعزوا اوعزنا يوعز توعز موعزا"),
        ReportingVerb(
            "entrust", .directs, 0.9, [.with, .bare, .that], .clauseStart, [.handsOn],
            addressedBy: ["الي"],
            forms: "عهد عهدت عهدوا اناط اناطت انيطت انيط اسند اسندت اسندوا اوكل اوكلت"),
        ReportingVerb(
            "permit", .directs, 0.8, [.with], .clauseStart,
            forms: "اذن اذنت ياذن"),
        ReportingVerb(
            "wish", .directs, 0.75, [.bare, .with, .that], .object(["علي"]), addressedBy: ["علي"],
            forms: "تمني تمنت تمنوا يتمني متمنيا متمنين"),
        ReportingVerb(
            "delegate", .directs, 0.85, [.with, .within], .none, [.tasks, .mayAddress, .addresses],
            forms: "فوض فوضت فوضوا"),
        ReportingVerb(
            "direction-of", .directs, 0.85, [.with], .afterAuxiliary, [.mayAddress, .addresses],
            forms: "التوجيه+ التكليف+ الالزام+ الايعاز+"),
        ReportingVerb(
            "stress", .directs, 0.9, [.on, .necessity], .none, [.speaks, .tellsStance],
            addressedBy: ["علي"],
            forms: "يلح ملحا ملحين شدد شددت شددوا شددنا يشدد تشدد مشددا مشدده مشددين الح الحت الحوا"
        ),
        ReportingVerb(
            "affirm", .directs, 0.8, [.necessity, .on], .none, [.speaks, .tellsStance],
            addressedBy: ["علي"],
            forms: "اكد اكدت اكدوا اكدنا يؤكد تؤكد مؤكدا مؤكده مؤكدين ركز ركزت ركزوا"
        ),
        ReportingVerb(
            "alert", .directs, 0.8, [.necessity, .on, .with], addressedBy: ["علي"],
            forms: "نبه نبهت نبهوا ينبه منبها منبهين"),
        ReportingVerb(
            "reaffirm", .directs, 0.75, [.necessity, .with], .none, [.renews],
            forms: "جدد جددت جددوا"),
        ReportingVerb(
            "demand", .directs, 0.85, [.with, .that, .necessity], .none,
            [.asks, .mayAddress, .addresses],
            forms: "طالب طالبت طالبوا طالبنا يطالب تطالب نطالب مطالبا مطالبه مطالبين"),
        ReportingVerb(
            "request", .directs, 0.85, [.bare, .with, .that, .necessity], .clauseStart, [.asks],
            addressedBy: ["من", "الي"],
            forms: "طالبين طلب طلبت طلبوا طلبنا يطلب تطلب نطلب طالبا"),
        ReportingVerb(
            "grace", .directs, 0.85, [.purpose], .none,
            [.tasks, .mayAddress, .needsAddressee, .givesTime],
            forms: "امهل امهلت امهلوا امهلنا يمهل تمهل"),
        ReportingVerb(
            "petition", .directs, 0.7, [.bare, .with, .that], .none, [.begs],
            addressedBy: ["من", "الي"],
            forms: "التمس التمست التمسوا يلتمس تلتمس ملتمسا"),
        ReportingVerb(
            "call", .directs, 0.85, [.to, .that, .necessity], .none,
            [.mayAddress, .addresses, .speaks, .prays],
            forms: "دعيت دعي دعا دعت دعوا دعونا يدعو تدعو ندعو داعيا داعيه داعين"),
        ReportingVerb(
            "urge", .directs, 0.85, [.on, .that, .necessity], .clauseStart,
            [.asks, .mayAddress, .addresses, .speaks, .urges],
            forms: "حث حثت حثوا يحث حاثا حاثه حاثين حض حضت حضوا يحض"),
        ReportingVerb(
            "appeal", .directs, 0.75, [.with, .that, .to, .bare], .none,
            [.asks, .mayAddress, .addresses, .speaks],
            forms: "ناشد ناشدت ناشدوا مناشدا اهاب اهابت اهابوا يهيب تهيب نادت نادوا"),
        ReportingVerb(
            "call-of", .directs, 0.8, [.to, .with, .on, .necessity], .afterAuxiliary,
            forms: "الدعوه+ المطالبه بالمطالبه للمطالبه الحث بالحث للحث"),
        // Agreements
        ReportingVerb(
            "second", .agrees, 0.85, [.on, .necessity], .clauseStart, [.seconds],
            forms: "امن امنت امنوا"),
        ReportingVerb(
            "agree", .agrees, 0.95, [.on],
            forms:
                "اتفق اتفقت اتفقوا اتفقا اتفقتا اتفقنا يتفق متفقين توافق توافقوا توافقت توافقنا اجمع اجمعت اجمعوا"
        ),
        ReportingVerb(
            "agreement-on", .agrees, 0.95, [.on], .afterAuxiliary,
            forms: "الاتفاق+ التوافق بالتوافق للتوافق"
        ),
        ReportingVerb(
            "reach-agreement", .agrees, 0.9, [.on, .with],
            .object(["اتفاق", "الاتفاق", "توافق", "للاتفاق"]),
            forms: "توصل توصلت توصلوا توصلا توصلنا"),
    ]
}
