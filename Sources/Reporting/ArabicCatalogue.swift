import Days
import Recommendations

/// The words of the program in Arabic.
struct ArabicCatalogue: Catalogue {
    func status(_ status: Status) -> String {
        switch status {
        case .notStarted: "لم يبدأ تنفيذها"
        case .inProgress: "قيد التنفيذ"
        case .suspended: "معلقة"
        case .reported: "أفادت الجهة بتنفيذها، قيد التحقق"
        case .implemented: "منفذة"
        case .notImplemented: "مغلقة دون تنفيذ"
        case .overtaken: "انتفت الحاجة إليها"
        case .void: "قُيدت خطأً"
        }
    }

    func kind(_ kind: RecommendationKind) -> String {
        switch kind {
        case .recommendation: "توصية"
        case .decision: "قرار"
        case .directive: "توجيه"
        case .agreement: "اتفاق"
        }
    }

    func priority(_ priority: Priority) -> String {
        switch priority {
        case .high: "عالية"
        case .normal: "عادية"
        case .low: "منخفضة"
        }
    }

    func reason(_ reason: LeftOut.Reason) -> String {
        switch reason {
        case .toldAsDone: "ذُكرت منفذة"
        case .unadopted: "لم تُعتمد"
        case .earlier: "صدرت من قبل"
        case .unlikely: "يُستبعد أن تكون توصية"
        }
    }

    func basis(_ basis: OwnerBasis) -> String {
        switch basis {
        case .stated: "منصوص عليها"
        case .assigned: "كلّفها المكتب"
        case .inferred: "مرجحة"
        }
    }

    func classification(_ classification: Meeting.Classification) -> String {
        switch classification {
        case .normal: "عادي"
        case .secret: "سري"
        case .topSecret: "سري للغاية"
        }
    }

    func row(_ row: ProgressRow) -> String {
        switch row {
        case .implemented: "منفذة ومتحقق منها"
        case .reported: "أفادت الجهة بتنفيذها، قيد التحقق"
        case .onSchedule: "قيد التنفيذ ضمن الموعد"
        case .behind: "متأخرة عن موعدها"
        case .notBegun: "لم يبدأ تنفيذها ولم يفت موعدها"
        case .suspended: "معلقة"
        case .notImplemented: "مغلقة دون تنفيذ"
        case .overtaken: "انتفت الحاجة إليها"
        case .void: "قُيدت خطأً"
        }
    }

    func topic(_ key: String) -> String { Self.topics[key] ?? key }

    private static let topics = [
        "organisational-structure": "الهيكل التنظيمي",
        "mandates": "تداخل الاختصاصات",
        "irregular-migration": "الهجرة غير النظامية",
        "border-security": "أمن الحدود",
        "crisis-management": "الأزمات والكوارث",
        "capacity-building": "التدريب ورفع الكفاءة",
        "digital-transformation": "التحول الرقمي",
        "forensic-databases": "قواعد البصمات والأدلة الجنائية",
        "legislation": "القوانين واللوائح",
        "police-stations": "مراكز الشرطة",
        "postal-address": "العنوان البريدي",
        "traffic": "المرور",
        "narcotics": "المخدرات",
        "weapons": "السلاح",
        "finance": "الشؤون المالية",
        "procurement": "العقود والتوريد",
        "assets": "الأصول والآليات",
        "human-resources": "الموارد البشرية",
        "communications": "الاتصالات",
        "security-coordination": "التنسيق الأمني",
        "detention": "التوقيف والسجون",
        "public-health": "الصحة",
        "education": "التعليم",
        "media": "الإعلام",
    ]

    func setting(_ key: SettingKey) -> String {
        switch key {
        case .office: "اسم المكتب، ويتصدر التقارير"
        case .language: "لغة المخرجات: ar أو en"
        case .dueSoonDays: "عدد الأيام التي يُعد الموعد خلالها قريباً، من 1 إلى 365"
        case .weekend: "أيام العطلة الأسبوعية، مثل الجمعة والسبت؛ وبدونها لا تُحسب أيام العمل"
        }
    }

    func hijri(_ day: HijriDay) -> String { "\(day.text) هـ" }

    func dayBasis(_ basis: DayBasis) -> String {
        switch basis {
        case .fixed: "تاريخ مكتوب"
        case .span: "مدة من يوم الإسناد"
        case .period: "فترة، والمقصود آخرها"
        case .relative: "منسوب إلى يوم الإسناد"
        case .atOnce: "على الفور، دون يوم محدد"
        case .recurrent: "متكرر، دون يوم واحد"
        case .event: "مرتبط بحدث، دون يوم محدد"
        case .unknown: "لا يدل على يوم"
        }
    }

    func command(_ command: String) -> String { Self.commands[command] ?? command }

    private static let commands = [
        "import": "إدخال محضر", "add": "إضافة", "update": "تحديث", "edit": "تحرير",
        "extend": "تمديد", "link": "ربط", "undo": "تراجع", "agency add": "إضافة جهة",
        "agency alias": "إضافة اسم لجهة", "agency import": "إدخال الجهات",
        "meeting set": "تعديل بيانات اجتماع", "setting set": "ضبط إعداد",
        "view save": "حفظ عرض", "view remove": "حذف عرض",
    ]

    func late(days: Int) -> String { "متأخرة \(ArabicCount.lateDay.counted(days))" }

    func figures(_ summary: ListSummary) -> [Figure] {
        let isOpenOnly = summary.open == summary.listed
        let first =
            isOpenOnly
            ? [Figure("المفتوحة \(summary.open)")]
            : [Figure("المعروضة \(summary.listed)"), Figure("المفتوحة \(summary.open)")]
        let days = ArabicCount.day.counted(summary.dueSoonDays)
        return first + [
            Figure("المتأخرة \(summary.overdue)", tone: summary.overdue == 0 ? .plain : .alarm),
            Figure("يحل موعدها خلال \(days) \(summary.dueSoon)"),
            Figure("دون موعد \(summary.noDay)"), Figure("\u{200E}\(summary.day)"),
        ]
    }

    func progressHeader(day: Day, hijri: HijriDay?, act: Int, head: String) -> String {
        let days = [day.iso, hijri.map(self.hijri)].compactMap(\.self)
        let parts = days + ["العملية \(act)", head]
        return "موقف التنفيذ   " + parts.joined(separator: "\u{200E} · \u{200E}")
    }

    func notCounted(overtaken: Int, void: Int) -> String {
        "خارج الحساب: \(overtaken) انتفت الحاجة \(overtaken == 2 ? "إليهما" : "إليها")، "
            + "\(void) \(void == 2 ? "قُيدتا" : "قُيدت") خطأً"
    }

    func rowsLeftOut(_ count: Int) -> String { "… وغيرها \(count): report --full" }

    func sinceLine(_ since: SinceFigures) -> String {
        var line = "منذ \(since.since): الجديدة \(since.new)، المنفذة \(since.implemented)."
        if let onTime = since.onTimePercent { line += " المنفذة في موعدها \(onTime)%." }
        if !since.mostDelayed.isEmpty {
            line += " الأكثر تأخراً: " + since.mostDelayed.map(String.init).joined(separator: "، ")
        }
        return line
    }
}

extension ArabicCatalogue {
    func label(_ label: Label) -> String {
        switch label {
        case .id: "الرقم"
        case .item: "البند"
        case .due: "الموعد"
        case .late: "تأخر"
        case .extensions: "تمديد"
        case .repeats: "تكرار"
        case .status: "الحالة"
        case .owner: "الجهة المسؤولة"
        case .kind: "النوع"
        case .meeting: "الاجتماع"
        case .text: "النص"
        case .priority: "الأولوية"
        case .key: "الرمز"
        case .name: "الاسم"
        case .english: "بالإنجليزية"
        case .aliases: "أسماء أخرى"
        case .parent: "تتبع"
        case .topics: "الموضوعات"
        case .title: "العنوان"
        case .day: "اليوم"
        case .place: "المكان"
        case .chair: "الرئاسة"
        case .number: "الرقم الإشاري"
        case .classification: "التصنيف"
        case .total: "المجموع"
        case .open: "المفتوحة"
        case .rate: "الإنجاز"
        case .phrase: "العبارة"
        case .basis: "كيف قُرئت"
        case .hijri: "الهجري"
        case .setting: "الإعداد"
        case .value: "القيمة"
        case .sources: "المصادر"
        case .conditions: "الشروط"
        default: field(label)
        }
    }

    private func field(_ label: Label) -> String {
        switch label {
        case .supporting: "الجهات المساندة"
        case .originalDue: "الموعد الأصلي"
        case .dueText: "نص الموعد"
        case .position: "الموقف التنفيذي"
        case .obstacle: "المعوقات"
        case .remedy: "مقترح المعالجة"
        case .note: "ملاحظة المكتب"
        case .progress: "نسبة الإنجاز"
        case .laws: "القوانين"
        case .needsReview: "تحتاج إلى مراجعة"
        case .recordedOn: "تاريخ القيد"
        case .closedOn: "تاريخ الإغلاق"
        case .foundBy: "القاعدة"
        case .sourceSentence: "في المصدر:"
        case .history: "سجل الحركات"
        case .repeatsEarlier: "تكرار للتوصية"
        case .confidence: "الثقة"
        case .weak: "حث عام"
        case .act: "العملية"
        case .reference: "المرجع"
        case .byOwner: "بحسب الجهة المسؤولة"
        case .byMeeting: "بحسب الاجتماع"
        case .overdueItems: "المتأخرة"
        case .dueSoonItems: "يحل موعدها قريباً"
        case .ownerUnconfirmed: "جهة مرجحة لم تُؤكد"
        case .noOwner: "دون جهة مسؤولة"
        case .drafts: "التوصيات"
        case .implementedShort: "المنفذة"
        case .overdueShort: "المتأخرة"
        case .leftOut: "ما لم يُقيد"
        case .findings: "تنبيهات"
        case .none: "لا يوجد"
        case .yes: "نعم"
        case .ownerInferred: "الجهة مرجحة"
        case .undatedMeeting: "يومه غير معروف"
        case .repeatedLater: "كررتها توصية لاحقة"
        default: ""
        }
    }

    func field(_ field: Field) -> String {
        switch field {
        case .status: "الحالة"
        case .owner, .ownerName: "الجهة المسؤولة"
        case .ownerBasis: "أساس الجهة المسؤولة"
        case .supporting: "الجهات المساندة"
        case .due: "الموعد"
        case .originalDue: "الموعد الأصلي"
        case .dueText: "نص الموعد"
        case .extensions: "عدد التمديدات"
        case .position: "الموقف التنفيذي"
        case .obstacle: "المعوق"
        case .remedy: "مقترح المعالجة"
        case .note: "ملاحظة المكتب"
        case .progress: "نسبة الإنجاز"
        case .priority: "الأولوية"
        case .needsReview: "علامة المراجعة"
        case .text: "النص"
        case .kind: "النوع"
        case .topics: "الموضوعات"
        case .laws: "القوانين"
        case .repeats: "التوصية السابقة التي تكررها"
        case .meeting: "الاجتماع"
        case .title: "العنوان"
        case .day: "اليوم"
        case .place: "المكان"
        case .chair: "الرئاسة"
        case .number: "الرقم الإشاري"
        case .classification: "التصنيف"
        case .name: "الاسم"
        case .english: "الاسم الإنجليزي"
        case .aliases: "الأسماء الأخرى"
        case .parent: "الجهة التي تتبعها"
        case .value: "القيمة"
        case .options: "الشروط"
        default: field.rawValue
        }
    }
}
