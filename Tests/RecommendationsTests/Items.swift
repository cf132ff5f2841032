import Days
import Recommendations
import Testing

/// Recommendations for tests, with invented names.
enum Items {
    static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    static func item(
        _ id: Int = 1, _ text: String = "إعداد خطة التدريب", status: Status = .notStarted,
        due: String? = nil, meeting: Int = 1
    ) throws -> Recommendation {
        let occasion = Meeting(id: meeting, title: "اجتماع لجنة المتابعة", day: nil)
        var item = Recommendation(
            id: id, meeting: occasion, ordinal: id, text: text, kind: .recommendation,
            recordedOn: try day("2026-01-01"), recordedAt: "2026-01-01T08:00:00Z")
        item.status = status
        item.due = try due.map(day)
        item.originalDue = item.due
        return item
    }
}
