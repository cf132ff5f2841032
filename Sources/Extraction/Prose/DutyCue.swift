import ArabicText
import Recommendations

/// A duty that is laid on somebody, or told as needed, without a reporting verb.
///
///     يتعين على إدارة المخازن حصر الآليات · من الضروري إعداد خطة · وعلى الوزارة أن تعد خطة
enum DutyCue {
    /// Reads the cue at a place.
    @Sendable static func read(_ passage: Passage, at place: Int) -> Cue? {
        let cursor = passage.cursor(at: place)
        guard let token = cursor.next, isDuty(token, cursor) else { return nil }
        var doubts: Doubts = []
        if let before = passage.before(place, 1).last {
            if before.isWord("لا", "لم", "ولا", "ليس") { doubts.insert(.negated) }
            if Background.isRelative(before) { doubts.insert(.relative) }
        }
        if Speaker.isQuotedFromOutside(passage.tokens, at: place, in: passage.sentence) {
            doubts.insert(.quoted)
        }
        if !opensClause(at: place, in: passage) { doubts.insert(.noClause) }
        if isOpinion(at: place, in: passage) { doubts.insert(.outsider) }
        return Cue(
            place: place, construct: .duty, kind: .directive, rule: "duty", doubts: doubts,
            end: passage.sentence.upperBound)
    }

    /// «واعتبر خبير أن على الدولة»: somebody outside the meeting thinks so.
    private static func isOpinion(at place: Int, in passage: Passage) -> Bool {
        let before = passage.before(place, 12)
        guard let verb = before.lastIndex(where: NarrativeVerb.isRead) else { return false }
        return Speaker.isOutsider(before[(verb + 1)...])
    }

    private static func isDuty(_ token: Token, _ cursor: TokenCursor) -> Bool {
        if duties.contains(token.key) || forbids(cursor) { return true }
        if token.isWord("علي", "وعلي") {
            guard opensLine(cursor) else { return false }
            guard let next = cursor.peek(1) else { return false }
            return BodyNoun.isRead(in: next) || next.isWord("كل", "جميع", "كافه")
                || NounPhrase.isDefinite(next)
                    && (cursor.previous?.isWord("ان", "بان") ?? false
                        || next.key.hasSuffix("ين") && next.key.count > 5)
        }
        guard token.isWord("من", "ومن", "انه", "لا", "ولا") else { return false }
        return cursor.peek(1).map { needs.contains($0.key) } ?? false
    }

    /// Whether على begins a clause: behind a sign or أن, or with its و.
    private static func opensLine(_ cursor: TokenCursor) -> Bool {
        guard let before = cursor.previous, cursor.next?.key.hasPrefix("و") == false else {
            return true
        }
        return before.kind != .word || before.isWord("ان", "بان", "كما", "انه")
    }

    /// Whether a word forbids something, or allows nobody to do it: «يُحظر على», «لا يحق لـ».
    static func forbids(_ cursor: TokenCursor) -> Bool {
        guard let token = cursor.next else { return false }
        if forbidding.contains(token.key) { return true }
        return token.isWord("لا", "ولا")
            && (cursor.peek(1)?.isWord("يحق", "يجوز", "يسمح", "تجوز") ?? false)
    }

    private static let forbidding: WordSet = [
        "يحظر", "ويحظر", "تحظر", "لايحق", "ولايحق", "لايجوز", "ولايجوز", "يمنع", "ويمنع", "تمنع",
        "وتمنع",
    ]

    /// Whether a duty begins a clause: behind a sign, أن or a verb of saying, or with و.
    private static func opensClause(at place: Int, in passage: Passage) -> Bool {
        guard let before = passage.before(place, 1).last else { return true }
        return before.kind == .sign || before.isWord("ان", "انه", "بان", "بانه", "كما", "انها")
            || passage.tokens[place].key.hasPrefix("و")
    }

    /// Whether a duty at a place ends what was told before it: «كما يتعين», «ويجب».
    static func endsWhatWasBefore(_ cursor: TokenCursor) -> Bool {
        guard let token = cursor.next, !token.isWord("علي", "وعلي", "من", "ومن") else {
            return false
        }
        return token.key.hasPrefix("و") || cursor.previous?.isWord("كما") ?? false
    }

    /// Words with which a duty may begin.
    static var openers: [Word] {
        duties.words + forbidding.words + ["علي", "وعلي", "من", "ومن", "لا", "ولا"]
    }

    private static let duties: WordSet = [
        "يتعين", "ويتعين", "يجب", "ويجب", "ينبغي", "وينبغي", "المطلوب", "والمطلوب", "مطلوب",
        "يلزم", "ويلزم", "يتوجب", "ويتوجب", "وجب", "يستحسن", "ويستحسن", "يستحب", "ويستحب", "يفضل",
        "ويفضل",
    ]
    private static let needs: WordSet = [
        "الضروري", "الواجب", "اللازم", "المهم", "الاهميه", "بد", "المفروض", "المفترض", "الملح",
    ]
}
