/// A counted noun in Arabic: one, two, three to ten, eleven and more.
///
///     ArabicCount.recommendation.counted(2)     // "توصيتان"
///     ArabicCount.recommendation.counted(5)     // "5 توصيات"
///     ArabicCount.recommendation.counted(111)   // "111 توصية"
struct ArabicCount: Sendable {
    let one: String
    let two: String
    let few: String
    let many: String
    /// Behind whole hundreds, where it differs.
    var hundreds: String?

    func counted(_ count: Int) -> String {
        switch count {
        case 1: return one
        case 2: return two
        default:
            let rest = count % 100
            if (3...10).contains(rest) { return "\(count) \(few)" }
            return count >= 100 && rest <= 2 ? "\(count) \(hundreds ?? many)" : "\(count) \(many)"
        }
    }

    static let recommendation = ArabicCount(
        one: "توصية واحدة", two: "توصيتان", few: "توصيات", many: "توصية")
    static let act = ArabicCount(
        one: "عملية واحدة", two: "عمليتان", few: "عمليات", many: "عملية")
    static let event = ArabicCount(one: "حركة واحدة", two: "حركتان", few: "حركات", many: "حركة")
    static let day = ArabicCount(
        one: "يوم", two: "يومين", few: "أيام", many: "يوماً", hundreds: "يوم")
    static let lateDay = ArabicCount(
        one: "يوماً واحداً", two: "يومين", few: "أيام", many: "يوماً", hundreds: "يوم")
}
