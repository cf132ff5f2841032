import ArabicText

/// The name under which a record brings in its meeting.
///
///     محضر الاجتماع العادي الثاني لسنة 2024م             →  «الاجتماع العادي الثاني لسنة 2024م»
///     عُقد اليوم اجتماع موسع لمديري المخازن برئاسة …      →  «اجتماع موسع لمديري المخازن»
enum MeetingTitle {
    /// Reads the title: the line of the minutes, the subject line, or the first naming in the text.
    static func read(_ lines: [Line], in source: SourceText) -> String? {
        // A headline tells what came of a meeting; a sentence brings it in by its name.
        let sentences = lines.filter { $0.tokens.last?.isSign(".") == true }
        let tokens =
            minutes(lines, atLeast: 3) ?? heading(lines) ?? minutes(lines, atLeast: 2)
            ?? subject(lines) ?? naming(sentences, by: meetings)
            ?? naming(sentences, by: owned) ?? naming(lines, by: meetings)
            ?? naming(lines, by: councils)
        guard let tokens, let first = tokens.first, let last = tokens.last else { return nil }
        return source.oneLine(in: first.range.lowerBound..<last.range.upperBound)
    }

    /// Whether a token is a word for a meeting, with particles or without.
    static func isMeeting(_ token: Token) -> Bool {
        Proclitics.cuts(of: token.key).contains { meetings.contains($0.stem) }
    }

    private static func minutes(_ lines: [Line], atLeast count: Int) -> ArraySlice<Token>? {
        for line in lines.prefix(12) where line.wordCount <= 25 {
            guard
                let place = line.tokens.prefix(3).firstIndex(where: { $0.isWord("محضر", "خلاصه") })
            else { continue }
            let rest = line.tokens[(place + 1)...].prefix { !isEnd($0) }
            let words = rest.filter { $0.kind == .word }
            if words.count >= count { return rest }
        }
        return nil
    }

    /// A line of its own near the top that begins with the meeting's definite name.
    private static func heading(_ lines: [Line]) -> ArraySlice<Token>? {
        let line = lines.prefix(6).first { line in
            guard let first = line.tokens.first, (3...12).contains(line.wordCount) else {
                return false
            }
            return first.key.hasPrefix("ال") && isName(first, in: meetings)
        }
        return line?.tokens.prefix { !isEnd($0) } ?? bodyAndMeeting(lines)
    }

    /// A line of its own near the top: «مجلس شؤون التأمين – الاجتماع الثامن».
    private static func bodyAndMeeting(_ lines: [Line]) -> ArraySlice<Token>? {
        let line = lines.prefix(6).first { line in
            guard let first = line.tokens.first, (3...14).contains(line.wordCount),
                !line.endsSentence, BodyNoun.isRead(in: first),
                let dash = line.tokens.firstIndex(where: { $0.isSign("-", "–", "—") }),
                dash + 1 < line.tokens.count
            else { return false }
            return isName(line.tokens[dash + 1], in: meetings)
        }
        return line?.tokens[...]
    }

    private static func subject(_ lines: [Line]) -> ArraySlice<Token>? {
        for line in lines.prefix(12) where line.tokens.count > 2 {
            if line.tokens[0].isWord("الموضوع"), line.tokens[1].isSign(":") {
                return line.tokens[2...]
            }
        }
        return nil
    }

    private static func naming(_ lines: [Line], by words: WordSet) -> ArraySlice<Token>? {
        let long = lines.filter { $0.wordCount > 7 }.prefix(6)
        for line in long {
            for index in line.tokens.indices.prefix(60) {
                guard isName(line.tokens[index], in: words), index + 1 < line.tokens.count,
                    isNamed(line.tokens[index], by: line.tokens[index + 1])
                else { continue }
                let name = line.tokens[index...].prefix(14).prefix {
                    !isEnd($0) && !$0.isWord("علي")
                }
                if name.count >= 2 { return name }
            }
        }
        return nil
    }

    private static func isName(_ token: Token, in words: WordSet) -> Bool {
        let isPlain = words.contains(token.key)
        guard words == meetings, token.key.hasPrefix("ال") else { return isPlain }
        return words.contains(token.key.dropFirst(2))
    }

    /// Whether a definite word for a meeting is followed by what names it: «الاجتماع السنوي», and not
    /// «افتتح الاجتماع بكلمة».
    private static func isNamed(_ meeting: Token, by next: Token) -> Bool {
        if otherTimes.contains(next.key) { return false }
        guard meeting.key.hasPrefix("ال") else { return true }
        return next.key.hasPrefix("ال") || next.key.hasPrefix("ل") || next.isWord("رقم", "عن")
    }

    private static func isEnd(_ token: Token) -> Bool {
        (token.kind == .sign && !token.isSign("(", ")", "/", "\"", "“", "”"))
            || ends.contains(token.key) || NarrativeVerb.isRead(in: token)
    }

    private static let meetings: WordSet = [
        "اجتماع", "اجتماعا", "ملتقي", "مؤتمر", "مؤتمرا", "جلسه", "ورشه", "ندوه", "لقاء", "منتدي",
        "دوره",
    ]
    /// Words for a meeting with the pronoun of the body that held it.
    private static let owned: WordSet = [
        "جلسته", "جلستها", "اجتماعه", "اجتماعها", "اجتماعهم", "دورته", "دورتها", "ملتقاها",
        "مؤتمرها",
    ]
    /// Bodies that stand for their meeting when it has no name: «قرر مجلس التعليم …».
    private static let councils: WordSet = ["مجلس", "لجنه", "هيئه"]
    /// Words that tell of another meeting than this one.
    private static let otherTimes: WordSet = [
        "الماضي", "السابق", "الماضيه", "السابقه", "الفارط", "الفارطه", "المنصرم", "القادم",
        "القادمه", "المقبل", "المقبله", "التالي",
    ]
    private static let ends: WordSet = [
        "برئاسه", "بحضور", "بمشاركه", "وذلك", "المنعقد", "التي", "الذي", "ضم", "يوم", "تحت", "بمقر",
        "حيث", "امس", "اليوم", "خلال", "سيعقد", "ستعقد", "يعقد", "تعقد", "عقد", "عقدت",
    ]
}
