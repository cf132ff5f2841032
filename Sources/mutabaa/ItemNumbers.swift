import ArabicText
import Days
import Recommendations
import Register

/// Finds the recommendations that a user names: `12`, `3.6` (meeting and ordinal), `3-7`, `2,5`.
enum ItemNumbers {
    /// Returns the numbers, in the order named, each once.
    ///
    /// A range means those of its numbers that there are, and there must be one.
    static func read(
        _ texts: [String], in snapshot: Snapshot, on day: Day
    ) throws(Failure) -> [Int] {
        var ids: [Int] = []
        for text in texts.flatMap(parts) {
            ids += try read(text, in: snapshot, on: day)
        }
        var seen: Set<Int> = []
        return ids.filter { seen.insert($0).inserted }
    }

    /// The parts between commas, with digits of any script as 0–9.
    private static func parts(of text: String) -> [String] {
        Folding.form(text).split(whereSeparator: { $0 == "," || $0 == "،" }).map(String.init)
    }

    private static func read(
        _ text: String, in snapshot: Snapshot, on day: Day
    ) throws(Failure) -> [Int] {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        if ends.count == 2, let first = ends[0], let last = ends[1], first <= last,
            last - first < 10_000
        {
            let ids = try snapshot.ids(
                matching: .ids(Array(first...last)), on: day)
            if ids.isEmpty { throw .unknownRecommendation(text) }
            return ids.sorted()
        }
        return [try one(text, in: snapshot).id]
    }

    /// Returns the one recommendation that a text names.
    static func one(_ text: String, in snapshot: Snapshot) throws(Failure) -> Recommendation {
        let text = Folding.form(text)
        if let id = Int(text) { return try snapshot.recommendation(id) }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let meeting = parts[0], let ordinal = parts[1] else {
            throw .unknownRecommendation(text)
        }
        return try snapshot.recommendation(meeting: meeting, ordinal: ordinal)
    }
}
