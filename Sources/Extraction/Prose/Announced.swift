import ArabicText
import Lexicon
import Recommendations

/// What the words around a proposal say of its kind and its time.
enum Announced {
    /// The kind of a proposal: its cue's, unless what is concluded or said again gives another.
    static func kind(of proposal: Proposal, _ tokens: [Token]) -> RecommendationKind {
        let cue = proposal.cue
        guard let verb = cue.verb else { return cue.kind }
        if verb.traits.contains(.renews) {
            return ReportingVerb.renewed(in: tokens[..<proposal.head.index].suffix(8)) ?? cue.kind
        }
        // «أمّن المجتمعون على ضرورة»: as «أكد على ضرورة».
        if verb.traits.contains(.seconds), proposal.link == .necessity { return .directive }
        guard verb.traits.contains(.concludes),
            let noun = VerbalNoun.read(tokens[proposal.head.index])
        else { return cue.kind }
        return concluded[noun.key] ?? cue.kind
    }

    private static let concluded: WordMap<RecommendationKind> = [
        "موافقه": .decision, "مصادقه": .decision, "اقرار": .decision, "اعتماد": .decision,
        "اتفاق": .agreement, "توافق": .agreement,
    ]

    /// «أمهل المديرية عشرة أيام لرفع …»: the time before the action.
    static func time(before action: Int, _ tokens: [Token]) -> [Token]? {
        let near = max(0, action - 8)..<action
        let start = near.first {
            spans.contains(tokens[$0].key)
                || NumberWords.read(tokens, at: $0, upTo: action) != nil
        }
        guard let start else { return nil }
        return Array(tokens[start..<action])
    }

    private static let spans: WordSet = [
        "يوما", "يومين", "اسبوعا", "اسبوعين", "شهرا", "شهرين", "سنه", "سنتين", "عاما", "عامين",
        "مهله", "ساعه", "ساعتين",
    ]
}
