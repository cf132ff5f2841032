import ArabicText
import Lexicon
import Recommendations

/// A verb by which a body disposes of something there and then; it is the action itself.
///
///     أحالت اللجنة الطلب إلى الإدارة القانونية · وقررت … ومنحت الشركة مهلة شهرين
enum DisposedCue {
    /// Reads the cue at a place.
    @Sendable static func read(_ passage: Passage, at place: Int) -> Cue? {
        let token = passage.tokens[place]
        guard Proclitics.withoutConjunction(token.key).contains(where: isForm),
            hasSubject(at: place, in: passage)
        else { return nil }
        var doubts: Doubts = []
        if let before = passage.before(place, 1).last, Background.isRelative(before) {
            doubts.insert(.relative)
        }
        if passage.before(place, 4).contains(where: { $0.isWord("لم", "قد", "وقد", "سبق", "كانت") })
        {
            doubts.insert(.earlier)
        }
        if Background.tells(passage.tokens, in: passage.sentence) { doubts.insert(.background) }
        return Cue(
            place: place, construct: .disposed, kind: .decision, rule: "disposed", doubts: doubts,
            end: passage.sentence.upperBound)
    }

    private static func isForm(_ cut: Cut) -> Bool { DisposingVerbs.forms.contains(cut.stem) }

    /// Whether a body that meets is named right after the verb, or behind أن before it.
    private static func hasSubject(at place: Int, in passage: Passage) -> Bool {
        if let next = passage.after(place, 1).first, BodyNoun.isAuthority(next) { return true }
        let before = passage.before(place, 3)
        return before.first?.isWord("ان", "بان") ?? false
            || before.dropFirst().first?.isWord("ان", "بان") ?? false
    }

    /// Words with which such a sentence may begin.
    static var openers: [Word] {
        DisposingVerbs.forms.words + DisposingVerbs.forms.words.map { "و" + $0 }
    }
}
