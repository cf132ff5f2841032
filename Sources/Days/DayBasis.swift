/// How a time phrase leads to a day, or why it leads to none.
///
/// The raw value is the key in machine formats.
public enum DayBasis: String, Sendable, Hashable, CaseIterable {
    /// A written date: قبل 15/6/2024, بحلول غرة ذي الحجة 1446هـ.
    case fixed
    /// A length of time from an anchor: خلال أسبوعين, ثلاثون يوماً من تاريخه.
    case span
    /// A stretch of the calendar whose end is meant: نهاية الربع الثالث, منتصف سبتمبر 2023.
    case period
    /// A day told from the reference day: الخميس المقبل, غداً.
    case relative
    /// As soon as can be, without a day: فوراً, على وجه السرعة.
    case atOnce = "at-once"
    /// Again and again, without an end: شهرياً, كل ستة أشهر.
    case recurrent
    /// Bound to an event: قبل الاجتماع القادم, خلال عشرين يوماً من انتهاء الامتحانات.
    case event
    /// A time phrase that names no day in any of these ways: يحدد لاحقاً.
    case unknown
}
