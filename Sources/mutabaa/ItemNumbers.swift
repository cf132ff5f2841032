import ArabicText
import Recommendations
import Register

/// Finds the recommendations that a user names: `12`, `3.6` (meeting and ordinal), `3-7`, `2,5`.
enum ItemNumbers {
    /// Returns the numbers, in the order named, each once.
    ///
    /// A range means those of its numbers that there are, and there must be one.
    /// A plain number is taken as it is: the deed that follows looks for it.
    static func read(_ texts: [String], at desk: Desk) throws(Failure) -> [Int] {
        var ids: [Int] = []
        for text in texts.flatMap(parts) {
            if let id = Int(text) { ids.append(id) } else { ids += try read(text, at: desk) }
        }
        var seen: Set<Int> = []
        return ids.filter { seen.insert($0).inserted }
    }

    /// The parts between commas, with digits of any script as 0–9.
    private static func parts(of text: String) -> [String] {
        Folding.form(text).split(whereSeparator: { $0 == "," || $0 == "،" }).map(String.init)
    }

    private static func read(_ text: String, at desk: Desk) throws(Failure) -> [Int] {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        if ends.count == 2, let first = ends[0], let last = ends[1], first <= last,
            last - first < 10_000
        {
            let range = Filter.ids(Array(first...last))
            let ids = try desk.snapshot().ids(matching: range, on: desk.today)
            if ids.isEmpty { throw .unknownRecommendation(text) }
            return ids.sorted()
        }
        return [try one(text, in: try desk.snapshot()).id]
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
