import ArabicText
import Recommendations

/// A part of a record as its layout shows it.
enum Block: Sendable {
    /// A line that says what stands below it.
    case heading(Heading)
    /// One entry of a list, or one row of a table.
    case entry(Entry)
    /// Running text.
    case paragraph([Token])
    /// A line that is no sentence: a title, a name, a caption.
    case caption([Token])
    /// A blank line.
    case gap
}

/// An entry of a list or a row of a table, with the fields that were given beside it.
struct Entry: Sendable {
    /// Its mark; nil for a row or a bare line.
    var marker: ListMarker?
    /// Its text, without the mark and the fields.
    var tokens: [Token]
    /// Whether it is a row of a table whose columns name what it is.
    var column: ItemColumn?
    /// What its owner field holds.
    var owner: [Token]?
    /// What its deadline field holds.
    var due: [Token]?
    /// Whether its status field says that it is done.
    var isDone = false
    /// What remarks beside it say that may mean that it is done: «تم الصرف».
    private var remarks: [[Token]] = []

    init(marker: ListMarker?, tokens: [Token]) {
        self.marker = marker
        self.tokens = tokens
    }

    /// Notes the value of a field.
    mutating func set(_ label: FieldLabel, to value: [Token]) {
        switch label {
        // «يحدد لاحقاً» names nobody.
        case .owner: owner = owner ?? (Self.isUndecided(value) ? nil : value)
        case .due:
            isDone = isDone || Self.saysDone(value)
            due = due ?? value
        case .status: isDone = isDone || Self.saysDone(value)
        // «أنجز» under ملاحظات.
        case .other:
            isDone = isDone || Denial.denies(value[...])
            remarks.append(value)
        case .number: break
        }
    }

    /// Finds out from the remarks, once the text is known, whether it is done.
    ///
    /// «تم الصرف» says so of «صرف التعويضات», and «تم الطرح» nothing of «رفع كفاءة الطريق».
    mutating func settleRemarks() {
        isDone = isDone || remarks.contains { Self.saysOnlyDone($0) && speaksOfItself($0) }
    }

    private func speaksOfItself(_ remark: [Token]) -> Bool {
        guard let noun = remark.dropFirst().first(where: { $0.kind == .word }),
            NounPhrase.isDefinite(noun), !noun.isWord("التنفيذ", "الانجاز", "الانتهاء", "الاستكمال")
        else { return true }
        let name = noun.key.dropFirst(2)
        return tokens.prefix(3).contains { $0.key == name }
    }

    /// Whether a field says that its value is still open.
    private static func isUndecided(_ value: [Token]) -> Bool {
        value.first { $0.kind == .word }?.isWord(
            "يحدد", "تحدد", "سيحدد", "ستحدد", "لم", "غير", "لاحقا") == true
    }

    /// Whether a cell or a remark says no more than that something is done, and perhaps when.
    static func saysOnlyDone(_ value: [Token]) -> Bool {
        let words = value.count { $0.kind == .word && !$0.isWord("في", "بتاريخ", "يوم", "م") }
        if value.contains(where: { $0.isWord("التنفيذ", "وتم") }) {
            return words <= 4 && saysDone(value)
        }
        return words <= 2 && saysDone(value)
    }

    private static func saysDone(_ value: [Token]) -> Bool {
        guard let first = value.first(where: { $0.kind == .word }) else { return false }
        return done.contains(first.key)
    }

    private static let done: WordSet = [
        "نفذت", "نفذ", "منفذه", "منفذ", "تم", "تمت", "منجز", "منجزه", "انجزت", "انجز", "مكتمل",
        "مكتمله", "مغلق", "مغلقه", "اغلقت", "اغلق",
        "اكتملت", "اكتمل", "منتهيه", "منتهي", "منته", "انتهي", "انتهت", "استكمل", "استكملت",
    ]
}

/// The head of the column that holds the actions of a table.
struct ItemColumn: Sendable, Hashable {
    /// The kind that the head names; nil for a neutral head such as الإجراء.
    let kind: RecommendationKind?

    /// Reads the head of a column; nil when it is another column.
    static func read(_ head: [Token]) -> ItemColumn? {
        let words = head.filter { $0.kind == .word }.map(\.key)
        guard (1...6).contains(words.count), !attributes.contains(words[0]) else { return nil }
        if words.first == "ما", let told = words.dropFirst().compactMap({ Self.told[$0] }).first {
            return ItemColumn(kind: told)
        }
        guard words.count <= 3 else { return nil }
        let named = words.compactMap { Self.kinds[$0] }
        if let kind = named.last { return ItemColumn(kind: kind) }
        return words.contains(where: Self.neutral.contains) ? ItemColumn(kind: nil) : nil
    }

    /// What a column tells of the actions and is not they: «رقم القرار», «تاريخ التوصية».
    private static let attributes: WordSet = [
        "رقم", "تاريخ", "عدد", "تسلسل", "مرجع", "رمز", "نوع", "جهه", "حاله", "مصدر",
    ]

    private static let kinds: WordMap<RecommendationKind> = [
        "التوصيه": .recommendation, "التوصيات": .recommendation, "القرار": .decision,
        "القرارات": .decision, "المقرر": .decision, "المقرره": .decision, "التكليف": .directive,
        "التكليفات": .directive, "المهمه": .directive, "المهام": .directive, "التوجيه": .directive,
        "الاتفاق": .agreement, "المطلوب": .directive, "المهمات": .directive,
        "المقررات": .decision, "التوجيهات": .directive, "المقترح": .recommendation,
    ]
    /// «ما اتفق عليه», «ما تقرر».
    private static let told: WordMap<RecommendationKind> = [
        "اتفق": .agreement, "الاتفاق": .agreement, "تقرر": .decision, "قرر": .decision,
        "اوصي": .recommendation, "التوصيه": .recommendation, "كلف": .directive,
    ]
    private static let neutral: WordSet = [
        "الاجراء", "الاجراءات", "التدبير", "التدابير", "الخطوه", "الخطوات", "النشاط", "البيان",
        "البند", "العمل",
    ]
}
