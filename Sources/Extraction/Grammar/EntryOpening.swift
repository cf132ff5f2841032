import ArabicText
import Lexicon

/// How a line or an entry of a list begins, which tells what it is.
enum EntryOpening {
    /// Whether an action opens a line, or a head that names who must do it.
    static func isAction(_ tokens: [Token]) -> Bool {
        guard let first = tokens.firstIndex(where: { $0.kind != .sign }) else { return false }
        if OwnerHead.read(tokens, at: first, upTo: tokens.count) != nil { return true }
        guard let noun = VerbalNoun.read(tokens[first]), !noun.cut.conjunction else { return false }
        return noun.isBare && noun.cut.letters == 0
    }

    /// Whether a line below a heading is a sentence that decides, or a verb of the present that says
    /// what shall be: «قررت اللجنة تقليص المدة», «ستُنشر الحصيلة», «يُمنع على المراكز طلب».
    static func isSentence(_ tokens: [Token]) -> Bool {
        guard tokens.count > 3, let first = tokens.first else { return false }
        return ReportingVerb.opening(first) != nil || isPresent(tokens)
    }

    /// Whether a line below a heading begins with a verb of the present or the future that tells
    /// nothing.
    static func isPresent(_ tokens: [Token]) -> Bool {
        guard tokens.count > 3, let first = tokens.first, first.kind == .word,
            VerbalNoun.read(first) == nil, !NarrativeVerb.isRead(in: first),
            ReportingVerb.read(first) == nil, tokens.last?.isSign(":") == false
        else { return false }
        return ActionStart.isVerb(first) || first.key.hasPrefix("سي") || first.key.hasPrefix("ست")
    }

    /// Whether a verbal noun with the article and its preposition opens a line: «التشدد في», «العمل على».
    static func isDefinite(_ tokens: [Token], hasEntries: Bool) -> Bool {
        guard tokens.count <= 60, let first = tokens.first, first.key.hasPrefix("ال"),
            tokens.count > 2, hasEntries || VerbalNoun.read(first) != nil,
            !first.isWord("الشكر", "التحيه", "التقدير")
        else { return false }
        return ActionStart.isPreposition(tokens[1])
    }

    /// Whom an entry that is a heading of its own names: «(أ) ما يخص بلدية المحافظة».
    static func addressee(of entry: Entry) -> [Token]? {
        var tokens = entry.tokens[...]
        if tokens.last?.isSign(":") == true { tokens = tokens.dropLast() }
        guard tokens.count <= 9, tokens.allSatisfy({ $0.kind == .word }) else { return nil }
        let lead = tokens.prefix(2).map(\.key)
        if entry.tokens.last?.isSign(":") == true, let first = tokens.first,
            BodyNoun.isRead(in: first),
            VerbalNoun.read(first) == nil
        {
            return Array(tokens)
        }
        let length = concerns.first { lead.starts(with: $0) }?.count
        guard let length, let body = tokens.dropFirst(length).first, BodyNoun.isRead(in: body)
        else {
            return nil
        }
        return Array(tokens.dropFirst(length))
    }

    private static let concerns: [[Word]] = [
        ["ما", "يخص"], ["فيما", "يخص"], ["بالنسبه", "الي"], ["ما", "يتعلق"], ["علي", "مستوي"],
    ]
}
