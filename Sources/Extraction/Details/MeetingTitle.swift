import ArabicText
import Lexicon

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
            ?? naming(lines, by: councils) ?? naming(lines, by: namedBodies)
        guard let tokens, let first = tokens.first, let last = tokens.last else { return nil }
        let rest = nominative(tokens, in: source)
        let name = source.oneLine(in: rest.end..<last.range.upperBound)
        return first.range.lowerBound == rest.end ? name : rest.words + name
    }

    /// The words at the beginning that stand in the case of their sentence, in that of a title, and
    /// where the others begin: «اجتماعاً موسعاً لـ» →  «اجتماع موسع».
    private static func nominative(
        _ tokens: ArraySlice<Token>, in source: SourceText
    ) -> (words: String, end: Int) {
        guard let first = tokens.first, accusative.contains(first.key) else {
            return ("", tokens.first?.range.lowerBound ?? 0)
        }
        let described = tokens.prefix { $0.kind == .word && $0.key.hasSuffix("ا") }
        let words = described.map { token in
            // The alif goes, with the tanwin before or behind it.
            var scalars = Array(source.scalars[token.range])
            while let last = scalars.last, last == "\u{64B}" || last == "ا" { scalars.removeLast() }
            return String(String.UnicodeScalarView(scalars))
        }
        let end = described.last?.range.upperBound ?? first.range.lowerBound
        return (words.joined(separator: " "), end)
    }

    private static let accusative: WordSet = ["اجتماعا", "مؤتمرا"]

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
                let name = name(line.tokens[index...].prefix(14))
                if name.count >= 2 { return name }
            }
        }
        return nil
    }

    /// The words of a name, up to what tells when, where, by whom and to what end it was held.
    private static func name(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
        var end = tokens.startIndex + 1
        while end < tokens.endIndex {
            let token = tokens[end]
            let next = end + 1 < tokens.endIndex ? tokens[end + 1] : nil
            let opensPlace = token.isWord("في") && next.map { places.contains($0.key) } ?? true
            let ends = isEnd(token) && !isQuoted(token, in: tokens[..<end])
            if ends || token.isWord("علي", "لهذا") || opensPlace || isPurpose(token) { break }
            end += 1
        }
        var name = tokens[..<end]
        while name.count > 1, let last = name.last, dangling.contains(last.key) {
            name = name.dropLast()
        }
        return name
    }

    /// Whether a sign stands within quotation marks: «مؤتمر "السياحة: الاستعداد للمستقبل"».
    private static func isQuoted(_ sign: Token, in before: ArraySlice<Token>) -> Bool {
        guard sign.isSign(":", "،", ",", "-", ".") else { return false }
        return before.count { $0.isSign("\"", "“", "”") } % 2 == 1
    }

    /// «بضرورة قيام», «بالمطالبة بـ»: what the meeting came to, not its name.
    private static func isPurpose(_ token: Token) -> Bool { outcomes.contains(token.key) }

    private static let outcomes: WordSet = [
        "بضروره", "باهميه", "بالدعوه", "بالمطالبه", "بالتاكيد", "بتوصيات", "بتاكيد",
    ]

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
        // «أكد الاجتماع الأمين العام» names no meeting, and «خلص الاجتماع إلى» neither.
        if next.isWord("الي") || BodyNoun.isAuthority(next) { return false }
        return next.key.hasPrefix("ال") || next.key.hasPrefix("ل") || next.isWord("رقم", "عن")
    }

    private static func isEnd(_ token: Token) -> Bool {
        (token.kind == .sign && !token.isSign("(", ")", "/", "\"", "“", "”"))
            || ends.contains(token.key) || NarrativeVerb.isRead(in: token) || tells(token)
    }

    /// «الاجتماع الأول أكد أن».
    private static func tells(_ token: Token) -> Bool {
        ReportingVerb.opening(token).map { $0.condition == .none } ?? false
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
    /// The same with what makes them definite: «وافق المجلس الأعلى للجامعات».
    private static let namedBodies: WordSet = ["المجلس", "اللجنه", "الهيئه"]
    /// Words that tell of another meeting than this one.
    private static let otherTimes: WordSet = [
        "الماضي", "السابق", "الماضيه", "السابقه", "الفارط", "الفارطه", "المنصرم", "القادم",
        "القادمه", "المقبل", "المقبله", "التالي",
    ]
    private static let ends: WordSet = [
        "برئاسه", "بحضور", "بمشاركه", "وذلك", "المنعقد", "التي", "الذي", "ضم", "يوم", "تحت", "بمقر",
        "حيث", "امس", "اليوم", "خلال", "سيعقد", "ستعقد", "يعقد", "تعقد", "عقد", "عقدت",
        "بتاريخ", "صباح", "مساء", "ظهر", "عصر", "قبل", "بعد", "فجر", "بقاعه", "بمكتبه", "بمكتبها",
        "بمبني", "بديوان", "بقصر", "المنظم", "المنظمه", "المنعقده", "تنظمه", "نظمته", "نظمتها",
        "خصص", "خصصت", "فعالياته", "فعالياتها", "اعماله", "اعمالها", "حضره", "حضرته", "حضرتها",
        "تراسه", "تراسها", "تراسته", "بعنوان", "كل",
    ]
    /// Where a meeting is held: «في مقر الشركة».
    private static let places: WordSet = [
        "مقر", "مقرها", "مقره", "مبني", "قاعه", "مكتبه", "مكتبها", "مكتب", "ديوان", "قصر", "القصر",
        "مدينه", "العاصمه", "السراي", "سرايا", "غرفه", "فندق", "دار", "القاعه", "منطقه", "بيت",
        "مركز", "جامعه", "رحاب", "حضور", "اطار", "سياق",
    ]
    /// Words that nothing follows any more.
    private static let dangling: WordSet = [
        "في", "مع", "من", "عن", "الي", "و", "بين", "حول", "لدي", "ب", "ل", "هذا", "هذه",
    ]
}
