import ArabicText

/// The first paragraph of a report that tells in short what its body tells again.
///
///     وجّه المدير بترميم المخازن.
///     … وجّه المدير إدارة البناء بترميم المخازن القديمة قبل نهاية العام.     →  the second alone
enum Teaser {
    /// Returns the candidates without those of the lead whose words a later one holds.
    static func removed(from candidates: [Candidate]) -> [Candidate] {
        let lead = candidates.prefix { $0.isInLead }.count
        guard lead > 0, lead < candidates.count else { return candidates }
        let body = candidates[lead...].map { contents(of: $0) }
        let kept = candidates[..<lead].filter { candidate in
            let words = contents(of: candidate)
            return words.count < 2 || !body.contains { holds($0, words) }
        }
        return kept + candidates[lead...]
    }

    /// Whether seven words in ten of the lead stand in the body.
    private static func holds(_ body: Set<Word>, _ lead: Set<Word>) -> Bool {
        body.count >= lead.count && body.intersection(lead).count * 10 >= lead.count * 7
    }

    /// The words of an action, cut of their particles.
    private static func contents(of candidate: Candidate) -> Set<Word> {
        let words = candidate.words.filter { $0.kind != .sign && $0.key.count > 2 }
        return Set(
            words.compactMap { word in
                Proclitics.cuts(of: word.key).map(\.stem).last { $0.count > 2 }
            })
    }
}
