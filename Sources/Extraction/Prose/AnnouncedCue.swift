import ArabicText
import Recommendations

/// A noun for the items themselves, which announces them without a verb of reporting.
///
///     وتضمنت توصيات الورشة إنشاء معمل · جاء ضمن التوصيات إنشاء معمل · ومن أبرز القرارات: إنشاء معمل
enum AnnouncedCue {
    /// Reads the cue at a place.
    @Sendable static func read(_ passage: Passage, at place: Int) -> Cue? {
        guard let kind = ListOpening.nouns[passage.tokens[place].key] else { return nil }
        var doubts: Doubts = []
        if Background.isEarlier(passage.tokens, at: place, in: passage.sentence) {
            doubts.insert(.earlier)
        }
        if Background.tellsThen(passage.before(place, 9)) { doubts.insert(.background) }
        return Cue(
            place: place, construct: .announced, kind: kind, rule: "announced", doubts: doubts,
            end: passage.sentence.upperBound)
    }
}
