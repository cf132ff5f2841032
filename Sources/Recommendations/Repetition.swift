import ArabicText

/// Finds the earlier recommendation that a new one seems to repeat.
///
/// It only proposes: the office confirms with `link`.
public struct Repetition: Sendable {
    /// From this likeness on, a repeat is proposed.
    ///
    /// Measured on the development corpus, read in the order of its days: of 20 repeats it proposes 14
    /// links, of which 10 lead to the right chain. A higher figure finds next to nothing, since
    /// meetings seldom repeat themselves in the same words.
    public static let proposedFrom = 0.28

    /// The numbers of the earlier ones, with how many different stems each has.
    private let earlier: [(id: Int, stems: Int)]

    /// Which of the earlier ones have a stem, so that a comparison looks only at those that share any.
    private let holders: [String: [Int]]

    /// Compares with these recommendations, all of other meetings.
    public init(earlier: [Recommendation]) {
        var counted: [(id: Int, stems: Int)] = []
        var holders: [String: [Int]] = [:]
        for item in earlier {
            let stems = Self.stems(of: item.text, due: item.dueText)
            for stem in stems { holders[stem, default: []].append(counted.count) }
            counted.append((item.id, stems.count))
        }
        self.earlier = counted
        self.holders = holders
    }

    /// The number of the likest earlier recommendation, the last of several; nil when none is like.
    ///
    /// Likeness is shared stems over all stems, 0...1.
    public func proposal(for text: String, due: String? = nil) -> Int? {
        let stems = Self.stems(of: text, due: due)
        var shared: [Int: Int] = [:]
        for stem in stems { for index in holders[stem] ?? [] { shared[index, default: 0] += 1 } }
        let scored = shared.map { index, shared in
            let all = stems.count + earlier[index].stems - shared
            return (earlier[index].id, Double(shared) / Double(all))
        }
        let best = scored.filter { $0.1 >= Self.proposedFrom }.max { ($0.1, $0.0) < ($1.1, $1.0) }
        return best?.0
    }

    /// What an action is about: its stems without those of its deadline, numbers and particles.
    private static func stems(of text: String, due: String?) -> Set<String> {
        let stems = Set(SearchWords.stems(text)).subtracting(SearchWords.stems(due ?? ""))
        return stems.filter { stem in
            stem.unicodeScalars.count > 2 && !stem.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
    }
}
