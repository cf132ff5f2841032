import ArabicText

/// The name under which a record brings in its meeting.
///
///     محضر الاجتماع العادي الثاني لسنة 2024م             →  «الاجتماع العادي الثاني لسنة 2024م»
///     عُقد اليوم اجتماع موسع لمديري المخازن برئاسة …      →  «اجتماع موسع لمديري المخازن»
enum MeetingTitle {
    /// Reads the title: the line of the minutes, the subject line, or the first naming in the text.
    static func read(_ lines: [Line], in source: SourceText) -> String? {
        let tokens =
            minutes(lines) ?? subject(lines) ?? naming(lines, by: meetings)
            ?? naming(lines, by: councils)
        guard let tokens, let first = tokens.first, let last = tokens.last else { return nil }
        return source.oneLine(in: first.range.lowerBound..<last.range.upperBound)
    }

    /// Whether a token is a word for a meeting, with particles or without.
    static func isMeeting(_ token: Token) -> Bool {
        Proclitics.cuts(of: token.key).contains { meetings.contains($0.stem) }
    }

    private static func minutes(_ lines: [Line]) -> ArraySlice<Token>? {
        for line in lines.prefix(12) where line.wordCount <= 25 {
            guard
                let place = line.tokens.prefix(3).firstIndex(where: { $0.isWord("محضر", "خلاصه") })
            else { continue }
            let rest = line.tokens[(place + 1)...].prefix { !isEnd($0) }
            let words = rest.filter { $0.kind == .word }
            if words.count >= 2 { return rest }
        }
        return nil
    }

    private static func subject(_ lines: [Line]) -> ArraySlice<Token>? {
        for line in lines.prefix(12) where line.tokens.count > 2 {
            if line.tokens[0].isWord("الموضوع"), line.tokens[1].isSign(":") {
                return line.tokens[2...]
            }
        }
        return nil
    }

    private static func naming(_ lines: [Line], by words: Set<String>) -> ArraySlice<Token>? {
        let long = lines.filter { $0.wordCount > 7 }.prefix(6)
        for line in long {
            for index in line.tokens.indices.prefix(60) {
                guard isName(line.tokens[index], in: words), index + 1 < line.tokens.count else {
                    continue
                }
                let name = line.tokens[index...].prefix(14).prefix { !isEnd($0) }
                if name.count >= 2 { return name }
            }
        }
        return nil
    }

    private static func isName(_ token: Token, in words: Set<String>) -> Bool {
        let isPlain = words.contains(token.key)
        guard words == meetings, token.key.hasPrefix("ال") else { return isPlain }
        return words.contains(String(token.key.dropFirst(2)))
    }

    private static func isEnd(_ token: Token) -> Bool {
        (token.kind == .sign && !token.isSign("(", ")", "/", "\"", "“", "”"))
            || ends.contains(token.key)
    }

    private static let meetings: Set<String> = [
        "اجتماع", "اجتماعا", "ملتقي", "مؤتمر", "مؤتمرا", "جلسه", "ورشه", "ندوه", "لقاء", "منتدي",
        "دوره",
        "جلسته", "اجتماعه", "اجتماعها", "دورته",
    ]
    /// Bodies that stand for their meeting when it has no name: «قرر مجلس التعليم …».
    private static let councils: Set<String> = ["مجلس", "لجنه", "هيئه"]
    private static let ends: Set<String> = [
        "برئاسه", "بحضور", "بمشاركه", "وذلك", "المنعقد", "التي", "الذي", "ضم", "يوم", "تحت", "بمقر",
        "حيث", "امس", "اليوم",
    ]
}
