/// What a recommendation is about, and the words that tell so.
///
/// The register may add none of its own yet: this table, `schema.sql` and `Words` hold the same
/// keys, and a test compares them.
public struct Topic: Sendable, Hashable {
    /// Its key in files, in the database and in machine formats.
    public let key: String

    /// Phrases of one or more folded words that show the topic.
    ///
    /// A word matches a token with the article or a joined preposition before it too; `*` at its
    /// end stands for any ending.
    public let phrases: [String]

    /// The topics, in the order that reports use.
    public static let all: [Topic] = [
        Topic(
            key: "organisational-structure",
            phrases: ["هيكل تنظيمي", "هيكل", "بناء تنظيمي", "ملاك وظيفي", "هيكله"]),
        Topic(
            key: "mandates",
            phrases: ["تداخل * اختصاص*", "تداخل اختصاص*", "فض * تداخل", "تضارب اختصاص*", "صلاحيات"]),
        Topic(
            key: "irregular-migration",
            phrases: ["هجره", "مهاجر*", "تهريب بشر", "مهربي بشر", "مراكز ايواء"]),
        Topic(
            key: "border-security",
            phrases: ["حدود", "حدودي*", "منافذ", "دوريات صحراويه", "مسالك تهريب"]),
        Topic(
            key: "crisis-management",
            phrases: ["ازمات", "كوارث", "طوارئ", "انذار مبكر", "اخلاء", "انقاذ", "فيضان*", "سيول"]),
        Topic(
            key: "capacity-building",
            phrases: ["تدريب*", "كفاءه", "قدرات", "تاهيل منتسب*", "دورات", "ايفاد"]),
        Topic(
            key: "digital-transformation",
            phrases: [
                "تحول رقمي", "اداره الكترونيه", "منظوم*", "رقمن*", "الكترون*", "حوسبه", "ارشفه",
            ]),
        Topic(
            key: "forensic-databases",
            phrases: [
                "بصم*", "حمض نووي", "ادله جنائيه", "قاعده بيانات وراثيه", "سجل جنائي",
            ]),
        Topic(
            key: "legislation",
            phrases: ["قانون*", "تشريع*", "لائحه", "لوائح", "قانون رقم"]),
        Topic(
            key: "police-stations",
            phrases: ["مراكز شرطه", "مركز شرطه", "شرطه نموذجيه", "مراكز نموذجيه"]),
        Topic(key: "postal-address", phrases: ["عنوان بريدي", "عنونه", "ترقيم مباني"]),
        Topic(
            key: "traffic",
            phrases: [
                "مروري*", "حركه مرور", "قانون مرور", "عامه للمرور", "مرور عامه", "رخص قياده",
                "حوادث سير",
            ]),
        Topic(key: "narcotics", phrases: ["مخدرات", "مؤثرات عقليه"]),
        Topic(key: "weapons", phrases: ["سلاح", "اسلحه", "ذخائر", "متفجرات"]),
        Topic(
            key: "finance",
            phrases: ["ميزانيه", "مخصصات", "عهد ماليه", "مرتبات", "حسابات ختاميه", "علاوه"]),
        Topic(key: "procurement", phrases: ["عطاءات", "عقود", "توريد", "تعاقد", "مشتريات"]),
        Topic(key: "assets", phrases: ["اليات", "سيارات", "مخازن", "جرد", "صيانه", "اصول"]),
        Topic(
            key: "human-resources",
            phrases: ["ترقيات", "تقاعد", "موارد بشريه", "شؤون ضباط", "ملاك", "تعيين*"]),
        Topic(key: "communications", phrases: ["اتصالات", "لاسلكي*", "شبكه اتصال", "بلاغات"]),
        Topic(
            key: "security-coordination",
            phrases: ["تنسيق امني", "تنسيق مشترك", "غرفه عمليات", "غرف عمليات", "دوريات مشتركه"]),
        Topic(key: "detention", phrases: ["توقيف", "سجون", "نزلاء", "موقوفين", "اصلاح تاهيل"]),
        Topic(
            key: "public-health", phrases: ["صحه", "صحي*", "ادويه", "تحصين", "اسعاف", "مستشفي*"]),
        Topic(key: "education", phrases: ["مدارس", "تعليم", "جامع*", "امتحانات", "طلبه"]),
        Topic(key: "media", phrases: ["اعلام", "اعلامي*", "توعيه", "صور"]),
    ]

    /// The topic with a key; nil when there is none.
    public static func named(_ key: String) -> Topic? { all.first { $0.key == key } }
}
