import ArabicText

/// Finds the earlier recommendation that a new one seems to repeat.
///
///     var repetition = Repetition()
///     repetition.add(Repetition.Entry(id: 4, meeting: 1, text: "إنشاء قاعدة بيانات للبصمات"))
///     repetition.proposal(for: Repetition.Entry(id: 9, meeting: 2, text: "قاعدة بيانات البصمات"))   // 4
///
/// It only proposes: the office confirms with `link`.
public struct Repetition: Sendable {
    /// From this likeness on, a repeat is proposed.
    ///
    /// Measured on the development corpus, read in the order of its days: of 20 repeats it proposes 14
    /// links, of which 10 lead to the right chain. A higher figure finds next to nothing, since
    /// meetings seldom repeat themselves in the same words.
    public static let proposedFrom = 0.28

    /// What it knows of one recommendation.
    public struct Entry: Sendable, Hashable {
        /// Its number.
        public var id: Int
        /// Its meeting's number.
        public var meeting: Int
        /// Its action.
        public var text: String
        /// The words of its deadline.
        public var due: String?

        /// Describes a recommendation.
        public init(id: Int, meeting: Int, text: String, due: String? = nil) {
            self.id = id
            self.meeting = meeting
            self.text = text
            self.due = due
        }
    }

    /// The recommendations that were added, each with the count of its different stems.
    private var known: [(id: Int, meeting: Int, stems: Int)] = []

    /// Every stem's own number.
    private var numbers: [String: Int] = [:]

    /// The places in `known` of those that have a stem, by the stem's number.
    private var holders: [[Int32]] = []

    /// Knows of no recommendation yet.
    public init() {}

    /// Adds a recommendation that later ones may repeat.
    public mutating func add(_ entry: Entry) {
        let stems = Self.stems(of: entry.text, due: entry.due)
        let place = Int32(known.count)
        for stem in stems { holders[number(of: stem)].append(place) }
        known.append((entry.id, entry.meeting, stems.count))
    }

    /// The number of the likest recommendation of another meeting, the last of several; nil when none
    /// is like.
    ///
    /// Likeness is shared stems over all stems, 0...1. Work is in proportion to the recommendations
    /// that share any stem.
    public func proposal(for new: Entry) -> Int? {
        let stems = Self.stems(of: new.text, due: new.due)
        var shared = [Int32](repeating: 0, count: known.count)
        for stem in stems {
            guard let number = numbers[stem] else { continue }
            for place in holders[number] { shared[Int(place)] += 1 }
        }
        var best: (likeness: Double, id: Int)?
        for place in shared.indices where shared[place] > 0 && known[place].meeting != new.meeting {
            let all = stems.count + known[place].stems - Int(shared[place])
            let found = (likeness: Double(shared[place]) / Double(all), id: known[place].id)
            if found.likeness >= Self.proposedFrom, found > best ?? (0, 0) { best = found }
        }
        return best?.id
    }

    private mutating func number(of stem: String) -> Int {
        if let number = numbers[stem] { return number }
        let number = holders.count
        numbers[stem] = number
        holders.append([])
        return number
    }

    /// What an action is about: its stems without those of its deadline, numbers and particles.
    private static func stems(of text: String, due: String?) -> Set<String> {
        let stems = Set(SearchWords.stems(text)).subtracting(SearchWords.stems(due ?? ""))
        return stems.filter { stem in
            stem.unicodeScalars.count > 2 && !stem.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
    }
}
