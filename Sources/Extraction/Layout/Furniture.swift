import ArabicText

/// What the page adds to a record: page numbers, running heads, rules, footnotes, and the parts of a
/// web page that follow the article.
enum Furniture {
    /// Returns the lines that belong to the record, in order, with nothing for page furniture.
    ///
    /// The record ends where other articles, tags or readers' comments begin.
    static func removed(from lines: [Line]) -> [Line] {
        var kept: [Line] = []
        var isFootnote = false
        var isPageTurned = false
        for (number, line) in lines.enumerated() {
            if isFootnote {
                isFootnote = !line.isBlank
                continue
            }
            if endsRecord(line), kept.contains(where: { $0.wordCount > 12 }) { break }
            isFootnote = isFootnoteRule(line) && startsFootnote(lines, after: number)
            let isHead = isRunningHead(number, of: lines)
            if isHead || isPageMark(line) { closeGap(in: &kept) }
            if !isFurniture(line) && !isSkipped(line) && !isHead {
                if line.isBlank, isPageTurned, goesOn(kept) { continue }
                kept.append(line)
                isPageTurned = false
            } else if isHead || isPageMark(line) {
                isPageTurned = true
            }
        }
        return kept
    }

    /// Drops blank lines before the head or foot of a page, where a sentence goes on behind it.
    private static func closeGap(in kept: inout [Line]) {
        guard goesOn(kept) else { return }
        while kept.last?.isBlank == true { kept.removeLast() }
    }

    /// Whether the last line with words does not end its sentence.
    private static func goesOn(_ kept: [Line]) -> Bool {
        kept.last { !$0.isBlank }.map { !$0.endsSentence && $0.wordCount > 5 } ?? false
    }

    /// Whether a line is a page number, a rule, a sign that scanning left, or Latin codes.
    static func isFurniture(_ line: Line) -> Bool {
        if line.isBlank { return false }
        if isPageMark(line) { return true }
        if line.tokens.count == 1, ListMarker.isBullet(line.tokens[0]) { return false }
        guard line.tokens.contains(where: { $0.kind == .word }) else {
            return line.tokens.allSatisfy { $0.kind == .sign && $0.key != "|" }
        }
        return line.tokens.allSatisfy { $0.kind != .word || !$0.isArabic }
    }

    private static func isPageMark(_ line: Line) -> Bool {
        let tokens = line.tokens
        if tokens.count == 3, tokens[0].isSign("-", "–", "—"), tokens[0].key == tokens[2].key {
            return tokens[1].kind == .number
        }
        if tokens.count == 1, tokens[0].kind == .number { return line.indent >= 8 }
        guard (2...8).contains(tokens.count), pages.contains(tokens[0].key) else {
            return isPageOfPages(line)
        }
        return tokens.dropFirst().allSatisfy {
            $0.kind == .number || $0.isWord("من") || $0.isSign("/", "-", ":", "(", ")")
        }
    }

    /// «محضر الاجتماع … صفحة 2 من 4»: the count at the end of a running head.
    private static func isPageOfPages(_ line: Line) -> Bool {
        let tokens = line.tokens
        guard line.wordCount <= 12,
            let page = tokens.firstIndex(where: { pages.contains($0.key) }),
            page + 3 < tokens.count
        else { return false }
        return tokens[page + 1].kind == .number
            && (tokens[page + 2].isWord("من") || tokens[page + 2].isSign("/"))
    }

    private static let pages: WordSet = ["صفحه", "الصفحه", "ص"]

    /// A short line beside a page mark whose words stand at the head of the document too.
    private static func isRunningHead(_ number: Int, of lines: [Line]) -> Bool {
        guard number > 6, lines[number].wordCount <= 10, !lines[number].isBlank,
            nearPageMark(number, of: lines)
        else { return false }
        let keys = lines[number].tokens.map(\.key)
        let opening = Array(keys.prefix(3))
        return lines.prefix(7).contains { holds(keys, in: $0.tokens) }
            || opening.count == 3 && !lines[number].endsSentence && !lines[number].isEntry
                && lines.prefix(12).contains { holds(opening, in: $0.tokens) }
    }

    private static func nearPageMark(_ number: Int, of lines: [Line]) -> Bool {
        let near = lines[max(0, number - 3)..<min(lines.count, number + 4)]
        return near.contains { isPageMark($0) }
    }

    private static func holds(_ keys: [Word], in tokens: [Token]) -> Bool {
        guard keys.count <= tokens.count else { return false }
        return (0...(tokens.count - keys.count)).contains { start in
            zip(keys, tokens[start...]).allSatisfy { $0 == $1.key }
        }
    }

    private static func isFootnoteRule(_ line: Line) -> Bool {
        line.tokens.count >= 5 && line.tokens.allSatisfy { $0.isSign("_", "-", "ـ") }
    }

    private static func startsFootnote(_ lines: [Line], after number: Int) -> Bool {
        guard number + 1 < lines.count else { return false }
        let next = lines[number + 1].tokens
        return next.count > 3 && next[0].isSign("(") && next[1].kind == .number
            && next[2].isSign(")")
    }

    private static func endsRecord(_ line: Line) -> Bool {
        guard enders.stands(in: line.tokens, at: 0) else { return false }
        return enders.phrases.contains { phrase in
            phrase.stands(in: line.tokens, at: 0)
                && line.wordCount <= phrase.words.count + (phrase.words.count > 1 ? 3 : 0)
        }
    }

    private static func isSkipped(_ line: Line) -> Bool {
        enders.stands(in: line.tokens, at: 0) || skipped.stands(in: line.tokens, at: 0)
            || isPath(line) || isFeedNote(line)
    }

    /// «The post … first appeared on …», which a feed leaves below the text.
    private static func isFeedNote(_ line: Line) -> Bool {
        line.tokens.count > 2 && line.tokens[0].isWord("the") && line.tokens[1].isWord("post")
    }

    /// «الرئيسية » أخبار » محليات»: the way to a page.
    private static func isPath(_ line: Line) -> Bool {
        line.tokens.first?.isWord("الرئيسيه") == true
            && (line.wordCount <= 2 || line.tokens.contains { $0.isSign("»", "|", "›", ">", "/") })
    }

    /// Lines with which the rest of a web page begins, when they stand (nearly) alone.
    static let enders: PhraseTable = [
        "اقرا ايضا", "اقرا المزيد", "موضوعات متعلقه", "مواضيع متعلقه", "مواضيع ذات صله",
        "موضوعات ذات صله", "اخبار ذات صله", "اخبار متعلقه", "مقالات ذات صله", "الاكثر قراءه",
        "الاكثر مشاهده", "شارك هذا الموضوع", "شارك الموضوع", "شارك الخبر", "شارك المقال",
        "تعليقات القراء", "تعليقات الزوار", "اراء القراء", "تعليقات المتابعين", "ردود القراء",
        "اضف تعليقا", "اضف تعليق", "اترك تعليقا", "من هنا وهناك", "قد يهمك ايضا", "قد يعجبك ايضا",
        "اكتشاف المزيد", "الوسوم", "التعليقات", "اخبار اخري", "في هذا القسم", "المزيد من الاخبار",
        "جميع الحقوق محفوظه", "مقالات قد تهمك", "اخبار قد تهمك", "مواضيع قد تهمك", "قد تهمك",
        "اقرا كذلك", "اقرا في", "للمزيد", "لقراءه المزيد", "طالع ايضا", "شاهد ايضا", "تصفح ايضا",
        "اخر الاخبار", "روابط ذات صله", "محتوي ذو صله", "محتوي ذي صله", "نرشح لك", "في سياق منفصل",
        "في خبر اخر", "في موضوع اخر", "الاكثر تداولا", "الاكثر شيوعا", "مقالات مشابهه", "ذات صله",
        "مواضيع مشابهه", "اخبار مشابهه", "المزيد من المواضيع", "المقال السابق", "المقال التالي",
        "الخبر السابق", "الخبر التالي", "كلمات البحث", "وسوم", "اخبار مرتبطه", "مقالات مرتبطه",
    ]

    /// Lines that are no part of a record wherever they stand.
    static let skipped: PhraseTable = [
        "المصدر", "اشترك في", "اشترك للحصول", "للاشتراك في", "لمتابعه اخر", "تابعونا علي",
        "هل اعجبك",
        "الوسوم", "كلمات مفتاحيه", "كلمات دلاليه", "شارك", "اكتشاف المزيد", "ابلغ عن", "تابعنا علي",
        "الكلمات المفتاحيه", "طباعه", "انشر المقال", "تابعنا عبر", "تابعونا عبر",
        "حمل التطبيق", "انضم الي", "ارسل الي صديق",
    ]
}

extension Token {
    /// Whether a word is written in Arabic letters.
    var isArabic: Bool {
        form.hasArabicLetters
    }
}
