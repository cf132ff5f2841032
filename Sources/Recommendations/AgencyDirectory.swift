public import ArabicText

/// The agencies of a register, found by any of their names.
///
///     directory.match("ادارة التدريب")    // .one(training)
///     directory.match("المكتب")           // .several([…]), an alias of more than one body
///     directory.match("مديرية الشمس")     // .none
///
/// Names are compared by their folded words without the article, so that hamza, ta marbuta and
/// «ال» do not matter.
public struct AgencyDirectory: Sendable {
    /// What a name can lead to.
    public enum Match: Sendable, Hashable {
        /// The name is one agency's.
        case one(Agency)
        /// The name is shared by several agencies.
        case several([Agency])
        /// No agency has the name.
        case none
    }

    /// The agencies, in the order given.
    public let agencies: [Agency]

    private let byKey: [String: Int]
    private let byName: [String: [Int]]
    private let byTopic: [String: [Int]]
    /// The first words of the names, as they are compared.
    private let firstWords: WordSet

    /// Makes a directory.
    ///
    /// Agencies with a key that came before are left out.
    public init(_ agencies: [Agency]) {
        var unique: [Agency] = []
        var byKey: [String: Int] = [:]
        var byName: [String: [Int]] = [:]
        var byTopic: [String: [Int]] = [:]
        for agency in agencies where byKey[agency.key] == nil {
            let index = unique.count
            byKey[agency.key] = index
            unique.append(agency)
            for name in Set(agency.allNames.map(Self.comparable)) where !name.isEmpty {
                byName[name, default: []].append(index)
            }
            for topic in agency.topics { byTopic[topic, default: []].append(index) }
        }
        self.agencies = unique
        self.byKey = byKey
        self.byName = byName
        self.byTopic = byTopic
        firstWords = WordSet(
            byName.keys.map { Word($0.split(separator: " ").first ?? "") }
                + byKey.keys.map { Word($0) })
    }

    /// Returns the agency with a key.
    public subscript(key: String) -> Agency? { byKey[key].map { agencies[$0] } }

    /// Returns the agency or agencies that a name or key names.
    public func match(_ name: String) -> Match {
        if let agency = self[name] { return .one(agency) }
        let found = byName[Self.comparable(name)] ?? []
        switch found.count {
        case 0: return .none
        case 1: return .one(agencies[found[0]])
        default: return .several(found.map { agencies[$0] })
        }
    }

    /// Whether a name may begin with a word: a quick look before ``match(_:)`` is asked.
    public func mayBegin(with word: Word) -> Bool {
        let bare = word.dropFirst(2)
        return firstWords.contains(word) || firstWords.contains(bare)
            || !agencies.isEmpty && (Self.titles.contains(word) || Self.titles.contains(bare))
    }

    /// Returns the agency that the topics point to: the one with the most of them.
    ///
    /// Nil when none has any, or when two have equally many.
    public func suggestion(forTopics topics: [String]) -> Agency? {
        var points: [Int: Int] = [:]
        for topic in topics { for index in byTopic[topic] ?? [] { points[index, default: 0] += 1 } }
        guard let most = points.values.max() else { return nil }
        let best = points.filter { $0.value == most }
        return best.count == 1 ? best.first.map { agencies[$0.key] } : nil
    }

    /// Returns up to three agencies whose names are nearest to a name that matched none, best first.
    public func nearest(to name: String) -> [Agency] {
        let wanted = Set(Self.comparable(name).split(separator: " "))
        let typed = Folding.key(name)
        let scored = agencies.map { agency in (agency, Self.likeness(agency, wanted, typed)) }
        return scored.filter { $0.1 > 0.3 }.sorted { $0.1 > $1.1 }.prefix(3).map(\.0)
    }

    /// Returns another agency that has a name already; nil when there is none.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - key: The agency that is to have it.
    ///   - isOwn: Whether only another's own name counts, and not its aliases.
    /// - Returns: The first agency that has it.
    public func holder(of name: String, besides key: String, byOwnName isOwn: Bool) -> Agency? {
        let wanted = Self.comparable(name)
        let holders = (byName[wanted] ?? []).map { agencies[$0] }
        return holders.first {
            $0.key != key && (!isOwn || $0.ownNames.map(Self.comparable).contains(wanted))
        }
    }

    /// The words of a name as they are compared.
    static func comparable(_ name: String) -> String {
        SearchWords.folded(name).map(withoutArticle).filter { !titles.contains(Word($0)) }
            .joined(separator: " ")
    }

    /// Words of courtesy, which are no part of a name.
    private static let titles: WordSet = ["سيد", "ساده", "سيده"]

    private static func withoutArticle(_ word: String) -> String {
        if word.hasPrefix("لل"), word.unicodeScalars.count > 4 { return String(word.dropFirst(2)) }
        if word.hasPrefix("ال"), word.unicodeScalars.count > 4 { return String(word.dropFirst(2)) }
        return word
    }

    private static func likeness(
        _ agency: Agency, _ wanted: Set<Substring>, _ typed: String
    ) -> Double {
        let byWords = agency.allNames.map { name -> Double in
            let words = Set(comparable(name).split(separator: " "))
            let shared = words.intersection(wanted).count
            return shared == 0 ? 0 : Double(shared) / Double(words.union(wanted).count)
        }
        let names = agency.allNames.map(Folding.key) + [agency.key]
        let byLetters = names.map { EditDistance.likeness($0, typed) }
        return max(byWords.max() ?? 0, (byLetters.max() ?? 0) > 0.6 ? byLetters.max() ?? 0 : 0)
    }
}

extension Agency {
    /// Its own name and its English one.
    public var ownNames: [String] { [name] + (english.map { [$0] } ?? []) }

    /// Every name it goes by: its own ones and its aliases.
    fileprivate var allNames: [String] { ownNames + aliases }
}
