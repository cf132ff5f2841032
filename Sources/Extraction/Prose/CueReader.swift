import ArabicText
import Lexicon
import Recommendations

/// Finds the cues of a sentence: every word that may announce actions, with its doubts.
///
/// The constructs are tried in the order of their list; the first that reads a word has it.
enum CueReader {
    /// The constructs of running text.
    static let constructs: [@Sendable (Passage, Int) -> Cue?] = [
        ReportingCue.read, AnnouncedCue.read, DutyCue.read, TakenCue.read, DisposedCue.read,
    ]

    /// How many tokens a cue governs at most: longer than any sentence that a person reads, and short
    /// enough that a text of cues alone takes time in proportion to its length.
    private static let reach = 400

    /// Returns the cues in text order, each ending where the next certain one begins.
    static func cues(in passage: Passage) -> [Cue] {
        var cues: [Cue] = []
        for place in passage.sentence {
            guard WordTraits(of: passage.tokens[place]).contains(.announces) else { continue }
            for read in constructs {
                guard var cue = read(passage, place) else { continue }
                cue.end = min(cue.end, place + reach)
                if let certain = certainty(of: cue, in: passage) {
                    close(&cues, at: place, ifBefore: certain == .clause ? place : place - nearby)
                }
                cues.append(cue)
                break
            }
        }
        return cues
    }

    /// Ends the cues that stand before a place at another one.
    private static func close(_ cues: inout [Cue], at end: Int, ifBefore place: Int) {
        for index in cues.indices.reversed() {
            if cues[index].place + reach < end { break }
            if cues[index].end > end, cues[index].place < place { cues[index].end = end }
        }
    }

    /// How certain it is that a cue ends what was governed before it.
    private enum Certainty {
        /// A clause begins with it.
        case clause
        /// It hardly is another word, but may stand in a clause within: «ما قرره المجلس».
        case word
    }

    /// How far before a verb that begins no clause a cue must stand to be ended by it.
    private static let nearby = 60

    private static func certainty(of cue: Cue, in passage: Passage) -> Certainty? {
        if ends(cue, in: passage) { return .clause }
        return isPlainVerb(cue, in: passage) ? .word : nil
    }

    private static func isPlainVerb(_ cue: Cue, in passage: Passage) -> Bool {
        cue.construct == .verb && cue.verb?.condition == ReportingVerb.Guard.none
            && VerbalNoun.read(passage.tokens[cue.place]) == nil
            && cue.doubts.isDisjoint(with: [.relative, .negated, .earlier])
    }

    /// Whether a cue begins a clause, which ends what was governed before it.
    private static func ends(_ cue: Cue, in passage: Passage) -> Bool {
        if cue.construct == .duty {
            // «كما يتعين», «ويستحب».
            return cue.doubts.isEmpty && DutyCue.endsWhatWasBefore(passage.cursor(at: cue.place))
        }
        // «وتوجيه الوزارات بإعداد … والتوجيه بحسم …».
        if cue.construct == .noun {
            let token = passage.tokens[cue.place]
            return token.key.hasPrefix("وال") && cue.doubts.isDisjoint(with: [.relative, .negated])
                && (passage.after(cue.place, 1).first.map(ActionStart.isPreposition) ?? false)
        }
        return isPlainVerb(cue, in: passage) && opensClause(at: cue.place, in: passage)
    }

    /// Whether a verb begins a clause: with و, behind a sign, or behind a word that verbs follow.
    private static func opensClause(at place: Int, in passage: Passage) -> Bool {
        guard let before = passage.before(place, 1).last else { return true }
        let key = passage.tokens[place].key
        return before.kind != .word || key.hasPrefix("و") && key.count > 3
            || Background.leads.contains(before.key) || NounPhrase.isDefinite(before)
    }
}
