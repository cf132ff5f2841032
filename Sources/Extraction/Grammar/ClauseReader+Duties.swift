import ArabicText
import Recommendations

/// Duties that a record lays on a body without a reporting verb: «يتعين على», «على … أن» in direct
/// speech.
extension ClauseReader {
    /// «يتعين على إدارة المخازن حصر …» at the beginning of a sentence.
    mutating func readDuty(_ sentence: Range<Int>) -> Int? {
        let first = sentence.lowerBound
        if let end = readDutyList(sentence) ?? readTakenTask(sentence) ?? readSpokenDuty(sentence) {
            return end
        }
        guard Self.duties.contains(where: { tokens[first].isWord($0, "و" + $0) }),
            let head = OwnerHead.read(tokens, at: first, upTo: sentence.upperBound)
        else { return nil }
        return append(
            from: head.action, upTo: sentence.upperBound, kind: .directive, rule: "duty",
            strength: 0.8, owner: Array(tokens[head.owner]))
    }

    /// «وعلى مديري الفروع التقيد بالآتي:»: the lines below are what they have to do.
    private mutating func readDutyList(_ sentence: Range<Int>) -> Int? {
        let first = sentence.lowerBound
        guard tokens[sentence].last?.isSign(":") == true,
            tokens[sentence].suffix(4).contains(where: { Self.announcers.contains($0.key) }),
            let head = OwnerHead.read(tokens, at: first, upTo: sentence.upperBound),
            !head.owner.isEmpty, head.action.index - first <= 14
        else { return nil }
        opening = ListOpening(
            kind: .directive, rule: "duty", strength: 0.85, owner: Array(tokens[head.owner]))
        return sentence.upperBound
    }

    private static let announcers: WordSet = [
        "بالاتي", "بالتالي", "الاتي", "التالي", "الاتيه", "التاليه", "يلي", "ياتي",
    ]

    /// «وتابع: "على إدارة المخازن حصر …»: a duty that somebody lays on a body in direct speech.
    private mutating func readSpokenDuty(_ sentence: Range<Int>) -> Int? {
        guard
            let place = sentence.dropFirst().first(where: { opensSpokenDuty(at: $0, in: sentence) }
            ),
            place + 2 < sentence.upperBound,
            tokens[place].isWord("المطلوب", "يجب", "يتعين") || namesBody(at: place + 1),
            !isQuotedFromOutside(place, in: sentence),
            let head = OwnerHead.read(tokens, at: place, upTo: sentence.upperBound)
        else { return nil }
        return append(
            from: head.action, upTo: sentence.upperBound, kind: .directive, rule: "duty",
            strength: 0.75, owner: Array(tokens[head.owner]))
    }

    /// «وقال المحافظ: «انتهت الأعذار، ويتعين على كل مصرف نشر …»: a duty within direct speech.
    mutating func readInnerDuty(at index: Int, in sentence: Range<Int>) -> Int? {
        guard index > sentence.lowerBound, index + 2 < sentence.upperBound,
            isBareDuty(at: index) || isDuty(at: index)
        else { return nil }
        if isDuty(at: index),
            isBinding && tokens[index - 1].isWord("كما") || isTold(at: index, in: sentence),
            let head = OwnerHead.read(tokens, at: index, upTo: sentence.upperBound)
        {
            return append(
                from: head.action, upTo: sentence.upperBound, kind: .directive, rule: "duty",
                strength: 0.75, owner: Array(tokens[head.owner]))
        }
        guard
            let quote = tokens[sentence.lowerBound..<index].suffix(60).lastIndex(where: {
                $0.isSign("\"", "“", "«")
            }),
            !tokens[quote..<index].contains(where: { $0.isSign("”", "»") }),
            let speaker = tokens[sentence.lowerBound..<quote].suffix(80)
                .last(where: BodyNoun.isAuthority),
            !Speaker.isVoice(speaker),
            let head = OwnerHead.read(tokens, at: index, upTo: sentence.upperBound)
        else { return nil }
        return append(
            from: head.action, upTo: sentence.upperBound, kind: .directive, rule: "duty",
            strength: 0.75, owner: Array(tokens[head.owner]))
    }

    /// «وقال إنه يتعين على …», where somebody of a known office has spoken.
    private func isTold(at index: Int, in sentence: Range<Int>) -> Bool {
        guard tokens[index - 1].isWord("انه", "ان", "بانه") else { return false }
        return tokens[sentence.lowerBound..<index].suffix(5).contains { Self.says.contains($0.key) }
            && tokens[sentence].prefix(6).first(where: BodyNoun.isAuthority)
                .map { !Speaker.isVoice($0) } ?? false
    }

    /// «ويتعين على», «يجب على».
    private func isDuty(at index: Int) -> Bool {
        tokens[index + 1].isWord("علي")
            && Self.duties.contains { tokens[index].isWord($0, "و" + $0) }
    }

    /// «…، وعلى كل رئيس مركز …».
    private func isBareDuty(at index: Int) -> Bool {
        tokens[index].isWord("وعلي") && tokens[index - 1].isSign("،", ",")
            && namesBody(at: index + 1)
    }

    /// «على الحكومة أن تخفض السعر»، هكذا يرى خبير»: who was quoted is named behind, and is nobody of
    /// the meeting's.
    func isQuotedFromOutside(_ place: Int, in sentence: Range<Int>) -> Bool {
        guard place <= sentence.lowerBound + 2,
            tokens[sentence.lowerBound..<place].contains(where: { $0.isSign("«", "“", "\"") }),
            let close = tokens[place..<sentence.upperBound].firstIndex(where: {
                $0.isSign("»", "”", "\"")
            })
        else { return false }
        return !tokens[close..<sentence.upperBound].contains(where: BodyNoun.isAuthority)
    }

    /// «قال المدير: "على», «قال الوزير إن على».
    private func opensSpokenDuty(at place: Int, in sentence: Range<Int>) -> Bool {
        // «وقال: «يجب على المديرية …», where somebody was named who may say so.
        if tokens[place].isWord("يجب", "يتعين"), !candidates.isEmpty, place + 1 < tokens.count,
            tokens[place + 1].isWord("علي"), tokens[place - 1].isSign("\"", "“", "«"),
            Self.says.contains(tokens[sentence.lowerBound].key)
        {
            return true
        }
        guard tokens[place].isWord("علي", "المطلوب") else { return false }
        if tokens[place - 1].isSign("\"", "“", "«") {
            return place < sentence.lowerBound + 8 || tokens[place - 2].isSign(":")
        }
        guard tokens[place - 1].isWord("ان"), place + 1 < sentence.upperBound else { return false }
        let before = tokens[sentence.lowerBound..<place].suffix(12)
        guard let said = before.lastIndex(where: { Self.says.contains($0.key) }) else {
            return false
        }
        let speaker = tokens[(said + 1)..<place]
        return speaker.first.map(BodyNoun.isAuthority) ?? false
            && !Speaker.isOutsider(speaker)
            && speaker.first.map { !Speaker.isVoice($0) } ?? false
    }

    private static let says: WordSet = [
        "قال", "وقال", "قالت", "وقالت", "اضاف", "واضاف", "اضافت", "واضافت", "نبه", "ونبه",
    ]

    /// «إدارة المخازن», «كل رئيس قسم», «الأدلاء السياحيين».
    private func namesBody(at index: Int) -> Bool {
        let isEach = tokens[index].isWord("كل", "جميع", "كافه") && index + 1 < tokens.count
        return BodyNoun.isRead(in: tokens[isEach ? index + 1 : index])
            || NounPhrase.isDefinite(tokens[index]) && tokens[index].key.hasSuffix("ين")
            || tokens[index - 2].isWord("ان") && NounPhrase.isDefinite(tokens[index])
    }

    /// «وتتولى إدارة المخازن حصر …» behind a sentence that announced an action: its force goes on.
    private mutating func readTakenTask(_ sentence: Range<Int>) -> Int? {
        let first = sentence.lowerBound
        guard candidates.last != nil || isBinding, tokens[first].kind == .word,
            Proclitics.withoutConjunction(tokens[first].key).contains(where: {
                Self.takes.contains($0.stem)
            }),
            let head = OwnerHead.read(tokens, at: first, upTo: sentence.upperBound)
        else { return nil }
        return append(
            from: head.action, upTo: sentence.upperBound, kind: candidates.last?.kind ?? .directive,
            rule: "taken",
            strength: 0.75, owner: Array(tokens[head.owner]))
    }

    private static let takes: WordSet = [
        "تتولي", "يتولي", "ستتولي", "سيتولي", "تتكفل", "يتكفل", "ستتكفل", "سيتكفل", "ستقوم",
        "سيقوم", "تلتزم", "يلتزم", "ستلتزم", "سيلتزم", "يعهد", "يسند", "تسند", "يكلف", "تكلف",
    ]

    /// Words with which a duty within a sentence begins.
    static let dutyOpeners = duties + duties.map { "و" + $0 } + ["وعلي"]

    private static let duties: [Word] = ["يتعين", "يجب", "ينبغي"]
}
