import ArabicText
import Recommendations

/// What a body takes on, or what shall be, told in the present or the future.
///
///     وتتولى إدارة المخازن حصر الآليات · أوضح أنه سيتم إعداد خطة · ستتكفل الوزارة بالنقل
enum TakenCue {
    /// Reads the cue at a place.
    @Sendable static func read(_ passage: Passage, at place: Int) -> Cue? {
        let token = passage.tokens[place]
        guard isFuture(token) || opensTask(token) else { return nil }
        var doubts: Doubts = []
        if let before = passage.before(place, 1).last {
            if before.isWord("لا", "لم", "لن") { doubts.insert(.negated) }
            if Background.isRelative(before) { doubts.insert(.relative) }
            if before.kind == .word, !before.isWord("ان", "انه", "انها", "بانه", "بان", "كما"),
                !token.key.hasPrefix("و")
            {
                doubts.insert(.noClause)
            }
        }
        if Background.tells(passage.tokens, in: passage.sentence) { doubts.insert(.background) }
        return Cue(
            place: place, construct: .taken, kind: .directive, rule: "taken", doubts: doubts,
            end: passage.sentence.upperBound)
    }

    /// «سيتم», «وستُعقد».
    static func isFuture(_ token: Token) -> Bool {
        Proclitics.withoutConjunction(token.key).contains { futures.contains($0.stem) }
    }

    private static func opensTask(_ token: Token) -> Bool {
        Proclitics.withoutConjunction(token.key).contains { takes.contains($0.stem) }
    }

    /// Words with which something may be taken on.
    static var openers: [Word] {
        let words = futures.words + takes.words
        return words + words.map { "و" + $0 }
    }

    static let futures: WordSet = ["سيتم", "ستتم", "سيجري", "ستجري"]

    private static let takes: WordSet = [
        "تتولي", "يتولي", "ستتولي", "سيتولي", "تتكفل", "يتكفل", "ستتكفل", "سيتكفل", "ستقوم",
        "سيقوم", "تلتزم", "يلتزم", "ستلتزم", "سيلتزم", "يعهد", "يسند", "تسند", "يكلف", "تكلف",
        "تقوم", "يقوم", "ستعمل", "سيعمل", "تكليف",
    ]
}
