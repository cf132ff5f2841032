import ArabicText
import Days
import Lexicon
import Recommendations

/// What a record says of its meeting: title, day, place, chair, and when the next one is.
struct MeetingReader {
    /// What was read.
    private(set) var meeting = MeetingDraft()
    /// The day for which the text announces the next meeting.
    private(set) var nextMeeting: Day?
    /// The dates that were read on the way, for their disagreements.
    private(set) var dates: [(date: WrittenDate, tokens: [Token])] = []

    private let source: SourceText
    private let lines: [Line]

    /// Reads the lines of a record, page furniture left out.
    ///
    /// Dates without a year are read from a reference day.
    init(_ lines: [Line], of source: SourceText, reference: Day?) {
        self.source = source
        self.lines = lines.filter { !$0.isBlank }
        readDays(reference: reference)
        meeting.title = MeetingTitle.read(self.lines, in: source)
        meeting.place =
            labelled(["المكان"], ["مكان", "الاجتماع"], ["مكان", "الانعقاد"]) ?? place()
        meeting.chair = labelled(["الرئاسه"], ["رئيس", "الاجتماع"], ["برئاسه"]) ?? chair()
    }

    // MARK: Days

    private mutating func readDays(reference: Day?) {
        var ranked: [(rank: Int, day: Day)] = []
        var published: Day?
        for (number, line) in lines.enumerated() {
            let wordCount = line.wordCount
            for date in DateFinder.dates(in: line.tokens, reference: reference) {
                dates.append((date, line.tokens))
                guard let day = date.day else { continue }
                if isNextMeeting(line, around: date.tokens) {
                    nextMeeting = nextMeeting ?? day
                } else if let rank = rank(
                    of: date, in: line, of: wordCount, number: number)
                {
                    ranked.append((rank, day))
                    if number < 10 { published = published ?? day }
                }
            }
            if number < 10 { published = published ?? DateFinder.english(line.tokens) }
        }
        let best = ranked.map(\.rank).max()
        let day = ranked.first { $0.rank == best }?.day
        if best ?? 0 >= 3 {
            meeting.day = day
        } else if let told = published.flatMap({ RelativeDay.read(lines, publishedOn: $0) }) {
            meeting.day = told
        } else if best == 2 {
            meeting.day = day
        }
    }

    /// 4 for a labelled date, 3 for one in a sentence that holds the meeting, 2 for a date that
    /// stands alone or in a dateline, 1 for a date of publication; nil for any other date.
    private func rank(
        of date: WrittenDate, in line: Line, of wordCount: Int, number: Int
    ) -> Int? {
        let before = line.tokens[..<date.tokens.lowerBound].suffix(14)
        // «قبل ظهر اليوم».
        let isMorning = before.suffix(3).contains { $0.isWord("ظهر", "الظهر") }
        if !isMorning && before.suffix(3).contains(where: { Self.elsewhere.contains($0.key) })
            || line.tokens[date.tokens].contains(where: { Self.coming.contains($0.key) })
        {
            return nil
        }
        if let label = FieldLabel.read(line.tokens)?.label, label == .owner || label == .due {
            return nil
        }
        // «اجتماعها المنعقد في 14 يناير الماضي».
        let around = line.tokens[date.tokens.lowerBound...].prefix(date.tokens.count + 1)
        if around.contains(where: { Self.gone.contains($0.key) }) { return nil }
        if before.contains(where: { $0.isWord("النشر", "نشر", "نشرت") }) { return 1 }
        if line.tokens[date.tokens.upperBound...].prefix(14).contains(where: { $0.isWord("امس") }) {
            return 2
        }
        // «علماً بأن اللجنة كانت قد أقرت في اجتماعها المنعقد بتاريخ».
        if Background.tellsThen(before) { return nil }
        if before.contains(where: { $0.isWord("المنعقد", "المنعقده") }),
            !before.contains(where: { $0.isWord("السابق", "السابقه", "الماضي", "الماضيه") })
        {
            // «في جلستها المنعقدة في 18 نيسان»: without its year it may be an earlier one.
            return namesYear(line.tokens[date.tokens]) ? 5 : 2
        }
        if let label = before.last(where: { $0.kind == .word }), before.last?.isSign(":") == true,
            label.isWord("التاريخ", "والتاريخ", "تاريخه", "بتاريخ", "الموافق", "اليوم")
                || before.suffix(4).contains(where: { $0.isWord("تاريخ") })
        {
            return datesLetter(line) ? 2 : 4
        }
        guard number < 14 else { return nil }
        guard !line.isEntry, !line.isRow || number < 6 || wordCount <= 5,
            !announces(line, before: date.tokens.lowerBound)
        else { return nil }
        if date.tokens.lowerBound < 30 {
            let sentence = line.tokens.prefix(date.tokens.upperBound + 24)
            let holds = sentence.contains {
                MeetingTitle.isMeeting($0) || Self.held.contains($0.key)
            }
            if holds, wordCount > 5 { return 3 }
        }
        // «… عقد المجلس جلسته الطارئة في بغداد يوم السبت 11 تشرين الأول 2025».
        if date.weekday != nil, namesYear(line.tokens[date.tokens]),
            before.contains(where: { $0.isWord("عقد", "عقدت", "انعقد", "انعقدت") })
        {
            return 3
        }
        let isEarly = date.tokens.lowerBound < (date.weekday == nil ? 6 : 12)
        return wordCount <= 14 || isEarly ? 2 : nil
    }

    /// «الرقم: 212    التاريخ: 22/1/2026    المرفقات: كشف»: the day of a letter.
    private func datesLetter(_ line: Line) -> Bool {
        line.tokens.contains { $0.isWord("الرقم", "المرفقات", "الاشاري", "المرفق") }
    }

    private func namesYear(_ date: ArraySlice<Token>) -> Bool {
        date.contains { ($0.value ?? 0) >= 1300 }
    }

    /// Whether a sentence has begun to tell what was decided before a date: the date is a deadline.
    private func announces(_ line: Line, before place: Int) -> Bool {
        line.tokens[..<place].suffix(40).contains { token in
            guard let verb = ReportingVerb.read(token) else { return false }
            return verb.condition == ReportingVerb.Guard.none && VerbalNoun.read(token) == nil
                || token.isWord("الاتفاق", "الموافقه")
        }
    }

    /// Words before a date of something else: a letter, a deadline.
    private static let elsewhere: WordSet = [
        "المؤرخ", "المؤرخه", "رقم", "وتاريخ", "حتي", "قبل", "بحلول", "لغايه", "غايه", "اقصاه",
        "اقصاها", "غايته", "نهايه", "منتصف", "اعتبارا", "ابتداء", "منذ", "مهله", "بدءا", "سيعقد",
        "ستعقد", "يعقد",
    ]
    private static let gone: WordSet = ["الماضي", "المنصرم", "الفائت", "الفارط", "السابق"]
    private static let coming: WordSet = ["المقبل", "القادم", "المقبله", "القادمه", "التالي"]

    private func isNextMeeting(_ line: Line, around date: Range<Int>) -> Bool {
        let near = line.tokens[
            max(0, date.lowerBound - 10)..<min(line.tokens.count, date.upperBound + 8)]
        let sentence = Self.sentence(of: near, around: date)
        let next = zip(sentence, sentence.dropFirst()).contains { first, second in
            (MeetingTitle.isMeeting(first))
                && second.isWord("القادم", "القادمه", "المقبل", "المقبله", "التالي", "التاليه")
        }
        // «حُدد الأحد 15/7 موعداً للاجتماع السادس».
        let behind = line.tokens[date.upperBound...].prefix(4)
        return next
            || behind.contains { $0.isWord("موعدا") }
                && behind.contains { $0.isWord("للاجتماع", "للجلسه", "لعقد", "للدوره") }
    }

    /// The tokens around a date up to the full stops on both sides.
    private static func sentence(
        of near: ArraySlice<Token>, around date: Range<Int>
    ) -> ArraySlice<Token> {
        let start = near[..<date.lowerBound].lastIndex { $0.isSign(".") }.map { $0 + 1 }
        let end = near[date.upperBound...].firstIndex { $0.isSign(".") }
        return near[(start ?? near.startIndex)..<(end ?? near.endIndex)]
    }

    /// What tells that a meeting or another occasion took place.
    static let held: WordSet = [
        "حفل", "احتفال", "احتفاليه", "حفلا", "احتفالا", "مراسم", "فعاليات",
        "عقد", "عقدت", "انعقد", "انعقدت", "اجتمعت", "اجتمع", "ترأس", "تراس", "اختتمت", "اختتم",
        "احتضنت", "احتضن",
        "المنعقد", "المنعقده", "التام", "التامت", "انتظم", "انتظمت",
    ]

    // MARK: Place and chair

    private func labelled(_ labels: [Word]...) -> String? {
        for line in lines.prefix(20) {
            guard let colon = line.tokens.prefix(5).firstIndex(where: { $0.isSign(":") }) else {
                continue
            }
            let key = line.tokens[..<colon].map(\.key)
            let value = value(behind: colon, in: line.tokens)
            if labels.contains(key), let span = Self.span(of: value) {
                return source.oneLine(in: span)
            }
        }
        return nil
    }

    /// The words behind a label's colon, up to a stop, a bar, or a gap before another label.
    private func value(behind colon: Int, in tokens: [Token]) -> ArraySlice<Token> {
        let start = colon + 1
        var end = start
        while end < tokens.count, !tokens[end].isSign(":", ".", "|") {
            if end > start, isGap(between: tokens[end - 1], and: tokens[end]) { break }
            end += 1
        }
        return tokens[start..<end]
    }

    /// Whether a tab or three blanks or more stand between two tokens.
    private func isGap(between left: Token, and right: Token) -> Bool {
        let blanks = source.scalars[left.range.upperBound..<right.range.lowerBound]
        return blanks.count >= 3 || blanks.contains("\t")
    }

    private func chair() -> String? { phrase(behind: ["برئاسه", "براسه"]) }

    private func place() -> String? {
        phrase(behind: ["بمقر", "بقاعه", "بديوان", "بمدرج"], with: 1)
    }

    /// The noun phrase behind the first of some words in the first lines; with the word itself, cut
    /// of a number of letters, when that is not nil.
    private func phrase(behind words: WordSet, with letters: Int? = nil) -> String? {
        for line in lines.prefix(14) {
            guard let place = line.tokens.firstIndex(where: { words.contains($0.key) }) else {
                continue
            }
            var name = place + 1
            while name + 1 < line.tokens.count, line.tokens[name + 1].isSign("/") { name += 2 }
            let end = NounPhrase.end(in: line.tokens, from: name, upTo: line.tokens.count)
            guard end > name else { continue }
            let first = letters.map { line.tokens[place].position(afterLetters: $0, in: source) }
            let start = first ?? line.tokens[place + 1].range.lowerBound
            return source.oneLine(in: start..<line.tokens[end - 1].range.upperBound)
        }
        return nil
    }

    private static func span(of tokens: ArraySlice<Token>) -> Range<Int>? {
        guard let first = tokens.first, let last = tokens.last else { return nil }
        return first.range.lowerBound..<last.range.upperBound
    }
}
