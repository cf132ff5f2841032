import ArabicText
import Lexicon
import Recommendations

/// A reporting verb, its participle, or a noun that reports.
///
///     أوصى المجلس بإعداد خطة · مطالباً بإعداد خطة · اختتم أعماله بالدعوة إلى إعداد خطة
enum ReportingCue {
    /// Reads the cue at a place.
    @Sendable static func read(_ passage: Passage, at place: Int) -> Cue? {
        let token = passage.tokens[place]
        guard let verb = ReportingVerb.read(token), !isRequest(passage, place) else { return nil }
        if case .object(let words) = verb.condition {
            guard passage.after(place, 14).contains(where: { words.contains($0.key) }) else {
                return nil
            }
        }
        let construct: Cue.Construct =
            verb.condition == .afterAuxiliary ? .noun : isParticiple(token) ? .participle : .verb
        var doubts = Background.doubts(of: verb, at: place, in: passage)
        doubts.formUnion(Speaker.doubts(of: verb, at: place, in: passage))
        return Cue(
            place: place, construct: construct, verb: verb, kind: verb.kind,
            rule: "verb.\(verb.key)", doubts: doubts, end: passage.sentence.upperBound)
    }

    /// «طلب قسم النقل شراء حافلة» at the head of a point of the agenda: a request, not who requests.
    private static func isRequest(_ passage: Passage, _ place: Int) -> Bool {
        passage.isEntry && place == 0
            && Background.isRequestNoun(Array(passage.tokens.prefix(10)))
    }

    /// Whether a word is an active participle: مطالباً, داعية, مشددين.
    static func isParticiple(_ token: Token) -> Bool {
        let key = token.key.hasPrefix("وم") ? token.key.dropFirst() : token.key
        let opens =
            key.hasPrefix("م") || key.hasPrefix("داع") || key.hasPrefix("حاث")
            || key.hasPrefix("طالب")
        return opens && key.count >= 4
            && (key.hasSuffix("ا") || key.hasSuffix("ه") || key.hasSuffix("ين"))
    }
}
