import ArabicText

/// The name of a field of an item: a label before a colon, or the head of a table's column.
///
///     الجهة المسؤولة: إدارة المخازن     →  owner, «إدارة المخازن»
///     المدة: ثلاثون يوماً               →  due, «ثلاثون يوماً»
enum FieldLabel: Sendable, Hashable {
    /// Who must carry the item out.
    case owner
    /// By when.
    case due
    /// How far it is.
    case status
    /// Support, remarks and the like, which no draft carries.
    case other
    /// The number of a row.
    case number

    /// Reads the label at the beginning of some tokens, up to a colon; nil when there is none.
    static func read(
        _ tokens: some RandomAccessCollection<Token>
    ) -> (label: FieldLabel, value: [Token])? {
        guard tokens.prefix(9).contains(where: { $0.isSign(":") }) else { return nil }
        let opening = Array(tokens.prefix(9))
        let start = opening.prefix { $0.kind == .sign && !$0.isSign(":", "|") }.count
        let head = opening[start...].prefix(6)
        guard let colon = head.firstIndex(where: { $0.isSign(":") }), colon > start else {
            return nil
        }
        guard let label = named(opening[start..<colon]) else { return nil }
        return (label, trimmed(Array(tokens.dropFirst(colon + 1).prefix(longest))))
    }

    /// Reads a label that a word of it shows, below an entry: «الفترة الممنوحة: شهران», «ما تم: …».
    static func readLoosely(_ tokens: [Token]) -> (label: FieldLabel, value: [Token])? {
        guard let colon = tokens.prefix(5).firstIndex(where: { $0.isSign(":") }), colon > 0,
            tokens[..<colon].allSatisfy({ $0.kind == .word }), tokens.count > colon + 1,
            let label = told(by: Array(tokens[..<colon]))
        else { return nil }
        return (label, trimmed(Array(tokens[(colon + 1)...].prefix(longest))))
    }

    /// Returns the label that the words of a column's head, or of a label, are; nil for others.
    static func named(_ words: some Collection<Token>) -> FieldLabel? {
        let key = words.filter { $0.kind == .word || $0.isSign("#") }.map(\.key)
        return names[key]
    }

    /// Returns the label that one word of a column's head shows, where the head as a whole is in no
    /// table: «المسؤول عن المتابعة والتنفيذ», «الأجل المحدد للإنجاز».
    static func told(by head: [Token]) -> FieldLabel? {
        let keys = head.filter { $0.kind == .word }.map(\.key)
        guard (1...6).contains(keys.count) else { return nil }
        return clues.first { clue in keys.contains { clue.words.contains($0) } }?.label
    }

    /// The words that show a label, the one that decides first.
    private static let clues: [(label: FieldLabel, words: WordSet)] = [
        (
            .other,
            [
                "المسانده", "الداعمه", "المسانده", "الشريكه", "الشركاء", "الاجتماع", "الجلسه",
                "الاصدار", "الورود", "البدء", "البدايه", "التكلفه", "المؤشر", "مؤشر", "ملاحظات",
                "الملاحظات", "ملاحظه", "الملاحظه",
            ]
        ),
        (
            .status,
            [
                "الحاله", "حاله", "الموقف", "موقف", "نسبه", "الوضعيه", "وضعيه", "مستوي", "تم",
                "نفذ",
                "انجز", "وضع", "الوضع", "المنجز", "التقدم",
            ]
        ),
        (
            .due,
            [
                "الموعد", "موعد", "الميعاد", "ميعاد", "المده", "مده", "الاجل", "اجل", "الاجال",
                "اجال", "المهله",
                "مهله", "تاريخ", "التاريخ", "التوقيت", "الزمني", "الزمنيه", "زمن", "الفتره",
            ]
        ),
        (
            .owner,
            [
                "الجهه", "جهه", "الجهات", "المسؤول", "المسئول", "المسؤوله", "المكلف", "المكلفه",
                "المنفذ", "المنفذه", "المعني", "المعنيه", "المختص", "المختصه", "المسؤولون",
                "المتدخلون", "المتدخل", "المصلحه", "الهيئه", "الاداره", "الطرف", "المسؤوليه",
            ]
        ),
    ]

    /// How many tokens a value has at most.
    private static let longest = 80

    private static func trimmed(_ value: [Token]) -> [Token] {
        var value = value
        while let last = value.last, last.isSign(".", ")", "]", "،", "؛", ";", "|") {
            value.removeLast()
        }
        return value
    }

    /// The names, folded, a line for a label.
    static let names: [[Word]: FieldLabel] = {
        var names: [[Word]: FieldLabel] = [:]
        for (label, text) in table {
            for name in text.split(separator: ",") {
                names[Phrase(String(name)).words] = label
            }
        }
        return names
    }()

    private static let table: [(FieldLabel, String)] = [
        (
            .owner,
            """
            الجهه المسؤوله, الجهه المسئوله, الجهه المسؤوله عن التنفيذ, جهه المسؤوليه, المسؤول, المسئول, المسؤوليه, \
            مسؤوليه التنفيذ, المسؤول عن التنفيذ, الجهه المنفذه, جهه التنفيذ, الجهه المكلفه, الجهه المكلفه بالتنفيذ, \
            المكلف, المكلف بالتنفيذ, المكلفون, الجهه المعنيه, الجهه المختصه, جهه الاختصاص, المنفذ, القائم بالتنفيذ, \
            الجهه المسؤوله والمنفذه, الجهه, الجهه المناط بها التنفيذ, المتابعه والتنفيذ, المسند اليه, الجهات المنفذه, \
            الجهات المسؤوله, الجهات المكلفه
            """
        ),
        (
            .due,
            """
            المده, المده الزمنيه, مده التنفيذ, مده الانجاز, الموعد, الموعد النهائي, الموعد المحدد, التاريخ المستهدف, الموعد المستهدف, التاريخ المحدد, تاريخ الانهاء, اخر موعد, موعد التنفيذ, \
            موعد الانجاز, تاريخ الانجاز, تاريخ التنفيذ, تاريخ الاستحقاق, تاريخ الانتهاء, اجل التنفيذ, اجل الانجاز, \
            الاجل, الاطار الزمني, الفتره الزمنيه, المهله, المهله الزمنيه, التوقيت, زمن التنفيذ, المده المحدده, \
            الجدول الزمني, السقف الزمني, اقصي موعد
            """
        ),
        (
            .status,
            "الحاله, حاله التنفيذ, الموقف, موقف التنفيذ, الموقف التنفيذي, حاله الانجاز, نسبه الانجاز"
        ),
        (
            .other,
            "ملاحظات, الملاحظات, ملاحظه, الملاحظه, الجهه المسانده, الجهات المسانده, الاولويه, مؤشر الانجاز, التكلفه"
        ),
        (.number, "م, ر م, رم, رقم, الرقم, ت, المسلسل, مسلسل, #, ر ت, رت, العدد, رقم البند"),
    ]
}
