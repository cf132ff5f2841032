import ArabicText
import Lexicon

/// How an action hangs on the word that announces it.
enum Link: UInt8, Sendable, Hashable, CaseIterable {
    /// ب joined to it: أوصى بإعداد.
    case with
    /// Behind على: وافق على إنشاء.
    case on
    /// Behind إلى: دعا إلى تكثيف.
    case to
    /// Behind في or عن: تمثلت في إنشاء.
    case within
    /// ل joined to it: أسدى تعليماته لتسريع.
    case purpose
    /// With nothing between: قرر تشكيل.
    case bare
    /// Behind ضرورة or وجوب: أكد ضرورة إعداد.
    case necessity
    /// Behind أهمية: شدد على أهمية إعداد.
    case importance
    /// أن and a verb: طلب أن تقدم.
    case that
    /// Behind سيتم: أوضح أنه سيتم إعداد.
    case future
    /// Behind a colon or a quotation mark: أهمها: إنشاء.
    case colon
    /// The owner's name stands between: يتعين على الوزارة إعداد.
    case owner
    /// The announcing verb is the action itself: أحالت اللجنة الطلب.
    case itself

    /// The complement of a reporting verb that it is; nil for others.
    var complement: ReportingVerb.Complements? {
        switch self {
        case .with: .with
        case .on: .on
        case .to: .to
        case .within: .within
        case .purpose: [.purpose, .favour]
        case .bare: .bare
        case .necessity, .importance: .necessity
        case .that: .that
        case .future, .colon, .owner, .itself: nil
        }
    }
}
