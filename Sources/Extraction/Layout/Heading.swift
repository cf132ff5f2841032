import ArabicText
import Lexicon
import Recommendations

/// What a heading says of the lines below it.
///
///     التوصيات:                                  →  items, recommendation
///     ثالثاً: ما تقرر بشأن ما لم يكتمل            →  items, decision
///     ثانياً: موقف توصيات الاجتماع السابق         →  talk
///     باء- التوصيات الموجهة إلى إدارة المخازن     →  items, recommendation, with an owner
struct Heading: Sendable {
    /// What stands below a heading.
    enum Sense: Sendable, Hashable {
        /// Recommendations, decisions, tasks: every entry is one.
        case items(RecommendationKind)
        /// Agenda, attendance, discussion, the state of old recommendations: entries are none, and
        /// only a reporting verb announces an item.
        case talk
    }

    /// What stands below.
    let sense: Sense
    /// Who must carry out what stands below, as the heading names it.
    let owner: [Token]
    /// Its words.
    let words: [Token]

    /// Reads a line as a heading that is in the table; nil for other lines.
    static func read(_ line: some RandomAccessCollection<Token>) -> Heading? {
        guard !isLong(line) else { return nil }
        let marker = ListMarker.read(line)
        var tokens = Array(line.dropFirst(marker?.length ?? 0))
        while let last = tokens.last, last.isSign("-", "–", "ـ", "_") { tokens.removeLast() }
        if marker?.style == .ordinal, tokens.count <= 6, tokens.last?.isSign(".") == true {
            tokens.removeLast()
        }
        let words = tokens.filter { $0.kind == .word }
        guard let last = tokens.last, !words.isEmpty, !last.isSign(".", "؛", "،") else {
            return nil
        }
        let opens = last.isSign(":")
        if !opens, tokens.contains(where: { $0.isSign(":", "|") }) { return nil }
        let isDrawn = marker?.style == .bullet && line.first.map(ListMarker.isSymbol) == true
        let (reach, longest) = limits(of: isDrawn ? nil : marker?.style, opens: opens)
        guard let (sense, length) = sense(of: words, within: reach),
            words.count <= (length > 1 && longest > 0 ? max(longest, 10) : longest)
        else { return nil }
        return Heading(sense: sense, owner: addressee(in: tokens), words: words)
    }

    /// Whether a line has more words than any heading and its mark.
    private static func isLong(_ line: some RandomAccessCollection<Token>) -> Bool {
        line.count > 25 && line.lazy.filter { $0.kind == .word }.prefix(26).count > 25
    }

    /// How far in its line the word of a heading may stand, and how many words the line may have.
    ///
    /// The marks of ordinary entries, and lines without any mark, are read narrowly.
    private static func limits(of style: ListMarker.Style?, opens: Bool) -> (reach: Int, words: Int)
    {
        switch style {
        case .ordinal: (4, 16)
        case .named: opens ? (2, 8) : (1, 4)
        case .bullet, .label: opens ? (2, 8) : (0, 0)
        case .number, .letter: opens ? (4, 12) : (1, 6)
        case nil: opens ? (4, 16) : (1, 8)
        }
    }

    /// The sense of a line and how many words the phrase has that gives it.
    private static func sense(
        of words: [Token], within reach: Int
    ) -> (sense: Sense, length: Int)? {
        let noun = VerbalNoun.read(words[0])
        let opensClause =
            (noun?.isBare == true && noun?.cut.letters == 0)
            || ReportingVerb.read(words[0]) != nil || words.prefix(6).contains(where: isVerb)
            || zip(words, words.dropFirst()).prefix(6).contains {
                Auxiliary.isRead(in: $0) && ReportingVerb.read($1) != nil
            }
        for start in 0..<min(opensClause ? min(1, reach) : reach, words.count) {
            let key = words[start].key
            let rows =
                (byFirstWord[key] ?? [])
                + (key.hasPrefix("و") ? byFirstWord[key.dropFirst()] ?? [] : [])
            let found = rows.filter { $0.phrase.stands(in: words, at: start) }
            if let longest = found.max(by: { $0.phrase.words.count < $1.phrase.words.count }) {
                return (longest.sense, longest.phrase.words.count)
            }
        }
        guard words.count <= 4 else { return nil }
        return brokenWords[words.map(\.key).reduce(.empty, +)].map { ($0, 1) }
    }

    /// Whether a word can only be a verb of reporting: then the line is a sentence, «وقد أوصى
    /// المشاركون بما يلي:».
    private static func isVerb(_ word: Token) -> Bool {
        ReportingVerb.read(word)?.condition == ReportingVerb.Guard.none
            && VerbalNoun.read(word) == nil
    }

    /// «التوصيات الموجهة إلى X», «تكليفات X»: what follows the word for "addressed to".
    private static func addressee(in tokens: [Token]) -> [Token] {
        guard
            let place = tokens.firstIndex(where: {
                $0.isWord(
                    "الموجهه", "الموجه", "الخاصه", "المسنده", "المرفوعه", "موجهه", "خاصه", "مسنده")
            })
        else { return tasked(in: tokens) }
        let rest = tokens.dropFirst(place + 1).drop { $0.isWord("الي") }
        return Array(rest.prefix { $0.kind == .word })
    }

    /// «تكليفات رؤساء الفروع»: the tasks of several of a sort are theirs, those of one may be his to give.
    private static func tasked(in tokens: [Token]) -> [Token] {
        guard
            let place = tokens.prefix(3).firstIndex(where: {
                $0.isWord("تكليفات", "مهام", "واجبات", "مسؤوليات")
            }),
            place + 1 < tokens.count, several.contains(tokens[place + 1].key)
        else { return [] }
        return Array(tokens.dropFirst(place + 1).prefix { $0.kind == .word })
    }

    private static let several: WordSet = [
        "رؤساء", "مديري", "مدراء", "مكاتب", "ادارات", "اقسام", "فروع", "مراكز", "لجان", "وحدات",
        "مديريات", "مشرفي", "امناء", "قاده", "عمداء", "بلديات",
    ]

    /// Headings whose word a scanner broke in two, as one run of letters.
    private static let brokenWords: WordMap<Sense> = [
        "التوصيات": .items(.recommendation), "القرارات": .items(.decision),
        "التكليفات": .items(.directive), "القراراتوالتوصيات": .items(.decision),
        "جدولالاعمال": .talk, "الحضور": .talk,
    ]

    /// The words of headings.
    ///
    /// Within a line the first place with a phrase decides, and there the longest phrase.
    static let table: [(sense: Sense, phrases: [Phrase])] = [
        (
            .talk,
            phrases(
                """
                جدول الاعمال, محاور, النقاش, المناقشات, مناقشه البنود, مناقشه جدول, الحضور, الحاضرون, الغياب, المتغيبون, المشاركون, \
                الوقائع, وقائع, الملاحظات, ملاحظات, الافتتاح, الكلمات, المرفقات, مرفقات, التوقيعات, التوقيع, \
                متابعه تنفيذ توصيات, متابعه تنفيذ قرارات, متابعه تنفيذ التوصيات, \
                متابعه تنفيذ القرارات, متابعه توصيات, متابعه قرارات, متابعه التوصيات, متابعه القرارات, موقف, الموقف, ما نفذ, ما تم تنفيذه, ما تم, ما استجد, ما يستجد, التوصيات السابقه, \
                توصيات سابقه, القرارات السابقه, قرارات سابقه, العرض, المقدمه, مقدمه, الخلفيه, خلفيه, تنظيم الاجتماع, تنظيم الدوره, \
                المواضيع, الموضوعات, الموضوع, البنود, موجز, ملخص, محضر, تقرير, الاهداف, اهداف, المستجدات, \
                ما تمت مناقشته, ما جري بحثه, ما جرت مناقشته, ما نوقش, ما دار, ما عرض, المداولات, الاعتذارات, المصادقه على محضر, المراجع, الوثائق, نبذه, التحديات, \
                الصعوبات, المعوقات, حاله تنفيذ, توصيات الاجتماع السابق, قرارات الاجتماع السابق, متفرقات, \
                تنفيذ توصيات, تنفيذ قرارات, تنفيذ التوصيات, تنفيذ القرارات, اختتام, الاختتام, الختام
                """)
        ),
        (
            .items(.agreement),
            phrases(
                """
                ما تم الاتفاق عليه, ما اتفق عليه, النقاط المتفق عليها, المتفق عليها, ما تم الاتفاق عليها, ما جري الاتفاق عليه, ما وقع الاتفاق عليه, ما خلص اليه الاتفاق, \
                نقاط الاتفاق, الاتفاقات, بنود الاتفاق, تم الاتفاق علي, اتفق علي
                """)
        ),
        (
            .items(.decision),
            phrases(
                """
                القرارات, القرار, قرارات, ما تقرر, ما قرر, المقررات, مقررات, القرارات والتوصيات, ما تم اقراره, ما تم اتخاذه, ما جري اتخاذه, ما اتخذ, ما تم اعتماده, ما تم التوصل اليه, \
                ما انتهي اليه, ما خلص اليه, ما جري اقراره, ما اقر, ما اقره, ما تمت الموافقه عليه, ما صدر, \
                نص قرارات, نص القرارات, اهم القرارات, ابرز القرارات, اهم قرارات, ابرز قرارات, \
                ما اتخذ من قرارات, القرارات المتخذه, خلاصات, الخلاصات, جدول القرارات
                """)
        ),
        (
            .items(.directive),
            phrases(
                """
                التكليفات, تكليفات, التكليف, التوجيه, التوجيهات, توجيهات, التعليمات, تعليمات, المهام, مهام, الواجبات المسنده, \
                جدول المهام, المهمات, الاجراءات المطلوبه, المطلوب, الالتزامات
                """)
        ),
        (
            .items(.recommendation),
            phrases(
                """
                التوصيات, التوصيه, توصيات, جدول التوصيات, المخرجات, مخرجات, النتائج والتوصيات, نتائج وتوصيات, \
                اهم التوصيات, ابرز التوصيات, نص توصيات, نص التوصيات, اهم توصيات, ابرز توصيات, الاجراءات, الخطوات القادمه, الخطوات التاليه, الاجراءات المتفق عليها
                """)
        ),
    ]

    /// The rows of the table by the first word of each phrase.
    private static let byFirstWord: WordMap<[(sense: Sense, phrase: Phrase)]> = {
        let rows = table.flatMap { row in row.phrases.map { (sense: row.sense, phrase: $0) } }
        return WordMap(Dictionary(grouping: rows) { $0.phrase.words[0] }.map { ($0, $1) })
    }()

    private static func phrases(_ text: String) -> [Phrase] {
        text.split(separator: ",").map { Phrase(String($0)) }
    }
}
