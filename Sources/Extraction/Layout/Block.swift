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
    /// What its status field says, or remarks beside it: «تمت المخاطبة ولم يرد الرد».
    private(set) var position: [Token]?
    /// The record's own number for it.
    private(set) var number: [Token]?
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
            // «منجزة» in place of a day.
            if PositionReader(value, of: tokens).isOver {
                position = position ?? value
            } else {
                due = due ?? value
            }
        case .status: position = position ?? value
        case .other: remarks.append(value)
        case .number: number = number ?? value
        }
    }

    /// Takes a remark for the position, once the text is known, where no field says it.
    mutating func settleRemarks() {
        guard position == nil else { return }
        position = remarks.first { remark in
            let reading = PositionReader(remark, of: tokens)
            return reading.isOver
                && (Self.tellsOfItself(remark) || PositionReader.isRejected(remark))
        }
    }

    /// Whether nothing is left to do, as its position says.
    var isDone: Bool {
        guard let position else { return false }
        return PositionReader(position, of: tokens).isOver
    }

    /// A remark of a few words, which can only speak of the row: «تم الصرف», «أُنجز في مايو».
    private static func tellsOfItself(_ remark: [Token]) -> Bool {
        remark.count { $0.kind == .word && !$0.isWord("في", "بتاريخ", "يوم", "م") } <= 4
    }

    /// Whether a field says that its value is still open.
    private static func isUndecided(_ value: [Token]) -> Bool {
        value.first { $0.kind == .word }?.isWord(
            "يحدد", "تحدد", "سيحدد", "ستحدد", "لم", "غير", "لاحقا") == true
    }
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
