import ArabicText

/// The mark in front of a list entry.
///
///     1- إعداد …  ·  (2) إعداد …  ·  ج) إعداد …  ·  • إعداد …  ·  ثالثاً: …  ·  القرار الأول: …
struct ListMarker: Sendable, Hashable {
    /// What kinds of mark there are.
    enum Style: Sendable, Hashable {
        /// - • * ◄
        case bullet
        /// 1- (1) 1.
        case number
        /// أ- (ب) ج)
        case letter
        /// أولاً: ثانياً - II/
        case ordinal
        /// The entry is called by its name and number: القرار الأول:, توصية رقم (3):
        case named
        /// The entry is called by its name alone: القرار:
        case label
    }

    /// Its kind.
    let style: Style
    /// How many tokens it takes.
    let length: Int
    /// For a named entry, the key of its name: القرار, التوصيه.
    var name: Word?
    /// For a numbered entry, its number.
    var value: Int?

    /// Reads the mark at the beginning of some tokens; nil when there is none.
    static func read(_ tokens: some RandomAccessCollection<Token>) -> ListMarker? {
        guard let first = tokens.first, mayOpen(first) else { return nil }
        let tokens = Array(tokens.prefix(9))
        return bullet(tokens) ?? bracketed(tokens) ?? number(tokens) ?? letter(tokens)
            ?? ordinal(tokens) ?? named(tokens)
    }

    /// Whether a mark may begin with a token: most lines begin with another word.
    private static func mayOpen(_ token: Token) -> Bool {
        token.kind != .word || token.key.count == 1 || openers.contains(token.key)
    }

    private static let openers = WordSet(
        spelled.words + ordinals.words + romans.words + names.words + parts.words)

    private static func bullet(_ tokens: [Token]) -> ListMarker? {
        guard tokens.count > 1, tokens[0].kind == .sign,
            bullets.contains(tokens[0].key) || isSymbol(tokens[0])
        else { return nil }
        guard !tokens[0].isSign("-", "–") || tokens[1].kind != .number else { return nil }
        return tokens[1].kind == .word || tokens[1].isSign("\"", "«", "“", "(")
            ? ListMarker(style: .bullet, length: 1) : nil
    }

    private static func bracketed(_ tokens: [Token]) -> ListMarker? {
        guard tokens.count > 3, tokens[0].isSign("(", ")", "[") else { return nil }
        if let half = halfBracketed(tokens) { return half }
        guard tokens[2].isSign(")", "(", "]") else { return nil }
        let length = tokens[3].isSign(".", "-", ":", "–") ? 4 : 3
        if tokens[1].kind == .number {
            return ListMarker(style: .number, length: length, value: tokens[1].value)
        }
        return isLetter(tokens[1]) ? ListMarker(style: .letter, length: length) : nil
    }

    /// «(1 زيادة …»: the bracket that a number has only before it.
    private static func halfBracketed(_ tokens: [Token]) -> ListMarker? {
        guard tokens[0].isSign("("), let value = tokens[1].value, value <= 99,
            !tokens[1].followsBlank, tokens[2].kind == .word, tokens[2].followsBlank,
            !tokens.contains(where: { $0.isSign(")") })
        else { return nil }
        return ListMarker(style: .number, length: 2, value: value)
    }

    private static func number(_ tokens: [Token]) -> ListMarker? {
        if let first = tokens.first, first.isSign("-", "–", ".", ")"), tokens.count > 2,
            !tokens[1].followsBlank, let value = tokens[1].value, value <= longest
        {
            let length = tokens[2].isSign("-", "–", ".") ? 3 : 2
            guard tokens.count > length, tokens[length].kind == .word else { return nil }
            return ListMarker(style: .number, length: length, value: value)
        }
        guard tokens.count > 1, let value = tokens[0].value, value <= longest else { return nil }
        if let length = nested(tokens) {
            return ListMarker(style: .number, length: length, value: value)
        }
        if isSetOff(tokens[0], from: tokens[1]) {
            return ListMarker(style: .number, length: 1, value: value)
        }
        guard tokens[1].kind == .sign, numberSigns.contains(tokens[1].key) else { return nil }
        let length = tokens.count > 2 && tokens[2].isSign("-", "–", ".") ? 3 : 2
        if tokens.count > length, tokens[length].kind == .number { return nil }
        return ListMarker(style: .number, length: length, value: value)
    }

    /// How many tokens a number of several parts takes: «1.2-», «2-1)», «3/1 -».
    private static func nested(_ tokens: [Token]) -> Int? {
        var length = 1
        while length + 1 < tokens.count, tokens[length].isSign(".", "-", "/", "–"),
            let part = tokens[length + 1].value, part <= 99, !tokens[length + 1].followsBlank
        {
            length += 2
        }
        guard (3...5).contains(length), length < tokens.count, (tokens[0].value ?? 100) <= 99 else {
            return nil
        }
        let signs = tokens[length...].prefix(2).prefix { $0.isSign("-", "–", ".", ")", ":") }.count
        guard length + signs < tokens.count, tokens[length + signs].kind == .word,
            signs > 0 || VerbalNoun.read(tokens[length]) != nil
                || OwnerHead.frames[tokens[length].key] != nil
                || tokens.contains(where: { $0.isSign(":") }) && BodyNoun.isRead(in: tokens[length])
        else { return nil }
        return length + signs
    }

    /// Whether a tatweel, which no token shows, stands between a number and a word: «3ـ إعداد».
    private static func isSetOff(_ number: Token, from word: Token) -> Bool {
        guard word.kind == .word, number.range.count <= 5 else { return false }
        return number.range.count > number.key.count
            || word.range.lowerBound - number.range.upperBound >= 3
    }

    /// The greatest number that a mark may have.
    private static let longest = 9999

    private static func letter(_ tokens: [Token]) -> ListMarker? {
        guard tokens.count > 2, isLetter(tokens[0]) || spelled.contains(tokens[0].key) else {
            return nil
        }
        guard tokens[1].isSign("-", "–", ")", ".", "_", "/", "ـ"), tokens[2].kind != .number else {
            return nil
        }
        if tokens[1].isSign(".", "/"), isLetter(tokens[2]) { return nil }
        return ListMarker(style: .letter, length: 2)
    }

    private static func ordinal(_ tokens: [Token]) -> ListMarker? {
        guard let first = tokens.first,
            ordinals.contains(first.key) || romans.contains(first.key) || parts.contains(first.key)
        else { return nil }
        var length = 1
        // «المحور الثاني:».
        if parts.contains(first.key) {
            guard tokens.count > 2, ordinalAdjectives.contains(tokens[1].key) else { return nil }
            length = 2
        }
        if tokens.count > 1, tokens[1].isWord("عشر") { length = 2 }
        let signs = tokens.dropFirst(length).prefix { $0.isSign(":", "-", "–", "/", ".", ")", "،") }
        guard !signs.isEmpty, tokens.count > length + signs.count else { return nil }
        return ListMarker(style: .ordinal, length: length + signs.count)
    }

    /// Reads a line that is the head of an article and nothing else: «مادة (1)», «المادة الأولى:».
    static func articleHead(_ tokens: [Token]) -> ListMarker? {
        guard let first = tokens.first, articles.contains(first.key), (2...6).contains(tokens.count)
        else { return nil }
        let rest = tokens.dropFirst().filter { $0.kind != .sign }
        let isNumber = rest.allSatisfy {
            $0.kind == .number || ordinalAdjectives.contains($0.key)
                || bareOrdinals.contains($0.key)
                || $0.isWord("رقم", "عشر", "عشره", "وحيده", "الوحيده", "الفريده")
        }
        guard isNumber, !rest.isEmpty else { return nil }
        return ListMarker(style: .named, length: tokens.count, name: first.key)
    }

    private static let bareOrdinals: WordSet = [
        "اولي", "ثانيه", "ثالثه", "رابعه", "خامسه", "سادسه", "سابعه", "ثامنه", "تاسعه", "عاشره",
        "حاديه", "اول", "ثان", "ثاني",
    ]

    private static func named(_ tokens: [Token]) -> ListMarker? {
        guard let first = tokens.first, names.contains(first.key), tokens.count > 3 else {
            return nil
        }
        if tokens[1].isSign(":"), first.key.hasPrefix("ال") {
            return ListMarker(style: .label, length: 2, name: first.key)
        }
        var index = tokens[1].isWord("رقم", "عدد") ? 2 : 1
        if tokens[index].isSign("(") { index += 1 }
        guard index < tokens.count,
            tokens[index].kind == .number || ordinalAdjectives.contains(tokens[index].key)
                || articles.contains(first.key) && bareOrdinals.contains(tokens[index].key)
        else { return nil }
        index += 1
        // «القرار 1/6:».
        if index + 1 < tokens.count, tokens[index].isSign("/", "-", "."),
            tokens[index + 1].kind == .number, !tokens[index + 1].followsBlank
        {
            index += 2
        }
        while index < tokens.count, tokens[index].isSign(")") || tokens[index].isWord("عشر", "عشره")
        {
            index += 1
        }
        guard index < tokens.count - 1, tokens[index].isSign(":", "-", "–") else { return nil }
        return ListMarker(style: .named, length: index + 1, name: first.key)
    }

    /// Whether a token is a bullet.
    static func isBullet(_ token: Token) -> Bool {
        token.kind == .sign && !token.isSign("-", "–", "—", "+") && bullets.contains(token.key)
    }

    /// Whether a sign is a drawn one: ✅ ① 🔹.
    static func isSymbol(_ token: Token) -> Bool {
        switch token.form.sign?.properties.generalCategory {
        case .otherSymbol, .otherNumber, .privateUse: true
        default: false
        }
    }

    private static func isLetter(_ token: Token) -> Bool {
        token.kind == .word && token.key.count == 1 && token.isArabic
    }

    private static let bullets: WordSet = [
        "-", "–", "—", "•", "●", "▪", "■", "◆", "◄", "►", "▶", "✓", "✔", "*", "٭", "·", "○", "◦",
        "➢", "§",
        "", "►", "⁃", "※", "+",
    ]
    private static let numberSigns: WordSet = [
        "°", "º", "-", "–", "—", ".", ")", "_", "/", ":", "،",
    ]
    private static let spelled: WordSet = ["الف", "باء", "جيم", "دال", "هاء", "واو", "زاي"]
    private static let ordinals: WordSet = [
        "اولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا",
        "حادي",
        "ثاني", "ثالث", "رابع", "خامس",
    ]
    /// Roman numerals, with which minutes of the Maghreb number their parts: II/ القرارات.
    private static let romans: WordSet = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x",
    ]
    /// What parts of a record are called, with their number behind.
    private static let parts: WordSet = ["المحور", "الجزء", "القسم", "الباب", "الشق"]
    private static let names: WordSet = [
        "القرار", "قرار", "التوصيه", "توصيه", "البند", "بند", "التكليف", "تكليف", "النقطه",
        "الماده",
        "ماده", "التوجيه", "الفصل", "فصل",
    ]
    /// What the parts of a decree are called, whose number alone opens them: مادة أولى, الفصل 3.
    private static let articles: WordSet = ["الماده", "ماده", "الفصل", "فصل"]
    /// The ordinals that number a named entry, folded.
    static let ordinalAdjectives: WordSet = WordSet(
        """
        الاول الاولي الثاني الثانيه الثالث الثالثه الرابع الرابعه الخامس الخامسه السادس السادسه السابع \
        السابعه الثامن الثامنه التاسع التاسعه العاشر العاشره الحادي الحاديه
        """)
}
