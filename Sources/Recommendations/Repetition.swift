import ArabicText

/// Finds the earlier recommendation that a new one seems to repeat.
///
/// It only proposes: the office confirms with `link`.
public struct Repetition: Sendable {
    /// From this likeness on, a repeat is proposed.
    ///
    /// Chosen on the development corpus, where it keeps every proposal true.
    public static let proposedFrom = 0.5

    private let earlier: [(id: Int, stems: Set<String>)]

    /// Compares with these recommendations, all of other meetings.
    public init(earlier: [Recommendation]) {
        self.earlier = earlier.map { ($0.id, Set(SearchWords.stems($0.text))) }
    }

    /// The number of the likest earlier recommendation, the last of several; nil when none is like.
    public func proposal(for text: String) -> Int? {
        let stems = Set(SearchWords.stems(text))
        let scored = earlier.map { ($0.id, Self.likeness($0.stems, stems)) }
        let best = scored.filter { $0.1 >= Self.proposedFrom }.max { ($0.1, $0.0) < ($1.1, $1.0) }
        return best?.0
    }

    /// Shared stems over all stems, 0...1.
    static func likeness(_ first: Set<String>, _ second: Set<String>) -> Double {
        let all = first.union(second).count
        return all == 0 ? 0 : Double(first.intersection(second).count) / Double(all)
    }
}
