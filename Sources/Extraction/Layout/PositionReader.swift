import ArabicText
import Recommendations

/// What the «الموقف» of a row says: how far its item is, and whether anything is left to do.
///
///     تمت المخاطبة ولم يرد الرد       →  in progress
///     نُفذت جزئياً بنسبة 40%          →  in progress, 40
///     تم تنفيذ التوصية بالكامل        →  done
///     لم يُشرع في التنفيذ             →  not started
///
/// A cell that tells a step on the way («تم التعاقد») is no end of it; only one that says that the
/// item itself is done closes the row.
struct PositionReader: Sendable, Hashable {
    /// How far the item is.
    enum State: Sendable, Hashable {
        /// Nothing was done yet.
        case notStarted
        /// Something was done, or is being done.
        case inProgress
        /// It stands still.
        case suspended
        /// The agency says that it is done.
        case reported
        /// The record tells it as done.
        case done
        /// It is no longer wanted.
        case dropped
    }

    /// How far it is; nil where the cell does not say.
    let state: State?
    /// How much of it is done, 0...100; nil where the cell names no share.
    let progress: Int?

    /// Reads a cell beside an item's words.
    init(_ cell: [Token], of item: [Token]) {
        let words = cell.filter { $0.kind == .word }
        progress = Self.share(in: cell)
        state = Self.state(of: words, cell, item, progress)
    }

    /// Whether nothing is left to do.
    var isOver: Bool { state == .done || state == .dropped }

    /// The status that a draft gets; nil where nothing is known, or it is no longer wanted.
    ///
    /// What a record tells as done is reported: only the office says that it is implemented.
    var status: Status? {
        switch state {
        case .notStarted: .notStarted
        case .inProgress: .inProgress
        case .suspended: .suspended
        case .reported, .done: .reported
        case .dropped, nil: nil
        }
    }

    // MARK: Shares

    /// «40%», «بنسبة 40», «ستين في المائة».
    private static func share(in cell: [Token]) -> Int? {
        for place in cell.indices {
            guard let value = cell[place].value, value <= 100 else { continue }
            let behind = cell[(place + 1)...].prefix(2)
            let before = cell[..<place].suffix(2)
            let isShare =
                behind.first?.isSign("%", "٪") ?? false
                || behind.contains { $0.isWord("بالمائه", "بالمئه", "المائه", "المئه") }
                || before.contains { $0.isSign("%", "٪") || shares.contains($0.key) }
            if isShare || cell.count == 1 { return value }
        }
        return nil
    }

    private static let shares: WordSet = ["بنسبه", "نسبه", "نسبته", "بنسبته"]

    // MARK: States

    private static func state(
        of words: [Token], _ cell: [Token], _ item: [Token], _ progress: Int?
    ) -> State? {
        if let progress, progress < 100 { return progress == 0 ? .notStarted : .inProgress }
        if isNoLongerWanted(words) { return .dropped }
        if let state = negated(words) { return state }
        if holds(words, halting) { return .suspended }
        if holds(words, going) || holds(words, partly) { return .inProgress }
        if progress == 100 { return .done }
        if words.first?.isWord("افادت", "افاد", "ابلغت", "ابلغ") == true { return .reported }
        if endsIt(words, item) { return .done }
        if cell.contains(where: { $0.isSign("✓", "✔", "✅", "☑") }) { return .done }
        return holds(words, steps) || words.contains(where: isDone) ? .inProgress : nil
    }

    /// «لم يُشرع», «لم يتم بعد», «تمت المخاطبة ولم يرد الرد».
    private static func negated(_ words: [Token]) -> State? {
        guard let place = words.firstIndex(where: { negations.contains($0.key) }) else {
            return nil
        }
        // «لا يوجد ما يعيق» tells nothing.
        let isWhole = place <= 1 && !words[..<place].contains(where: isDone)
        return isWhole && !holds(words, going) ? .notStarted : .inProgress
    }

    /// «انتفت الحاجة إليها», «أُلغيت».
    private static func isNoLongerWanted(_ words: [Token]) -> Bool {
        words.contains { wantless.contains($0.key) } || isRejected(words)
    }

    /// Whether words say that something was not adopted: «لم يُقر», «ولم تتم الموافقة عليه».
    static func isRejected(_ words: [Token]) -> Bool {
        let words = words.filter { $0.kind == .word }
        guard let place = words.firstIndex(where: { $0.isWord("لم", "ولم") }) else { return false }
        let behind = words[(place + 1)...].prefix(2)
        return behind.first.map { adopting.contains($0.key) } ?? false
            || behind.last?.isWord("الموافقه", "اعتماده", "اعتمادها", "اقراره", "اقرارها") ?? false
    }

    private static let adopting: WordSet = [
        "يقر", "تقر", "يوافق", "توافق", "يقبل", "تقبل", "يعتمد", "تعتمد", "يتفق", "يؤخذ", "يبت",
    ]

    /// Whether the cell says that the item itself is done: «تم», «منفذة», «تم التنفيذ بالكامل», or its
    /// own action: «تم الصرف» of «صرف التعويضات».
    private static func endsIt(_ words: [Token], _ item: [Token]) -> Bool {
        guard let first = words.first, isDone(first) else { return false }
        guard let next = words.dropFirst().first else { return true }
        if !beginsTelling(first) { return true }
        if whole.contains(next.key) || next.isWord("ذلك", "في", "بتاريخ", "يوم") { return true }
        if next.isWord("تنفيذ", "انجاز", "استكمال", "الانتهاء") { return true }
        return isSame(next, as: item)
    }

    /// «تم الصرف» tells of «صرف التعويضات».
    private static func isSame(_ word: Token, as item: [Token]) -> Bool {
        guard let action = item.first(where: { $0.kind == .word }) else { return false }
        let name = NounPhrase.isDefinite(word) ? word.key.dropFirst(2) : word.key
        return name == action.key
    }

    private static func isDone(_ word: Token) -> Bool { done.contains(bare(word)) }

    private static func beginsTelling(_ word: Token) -> Bool {
        let key = bare(word)
        return key == "تم" || key == "تمت" || key == "جري" || key == "جرت"
    }

    private static func bare(_ word: Token) -> Word {
        word.key.hasPrefix("و") && word.key.count > 2 ? word.key.dropFirst() : word.key
    }

    private static func holds(_ words: [Token], _ table: WordSet) -> Bool {
        words.contains { table.contains(bare($0)) }
    }

    private static let negations: WordSet = [
        "لم", "ولم", "لا", "ولا", "دون", "بدون", "ليس", "غير", "ما", "لن",
    ]
    private static let wantless: WordSet = [
        "انتفت", "الغيت", "الغي", "ملغي", "ملغاه", "ملغيه", "مستبعده", "مستبعد",
    ]
    private static let halting: WordSet = [
        "معلق", "معلقه", "متوقف", "متوقفه", "مجمد", "مجمده", "موقوف", "موقوفه", "مؤجل", "مؤجله",
        "اجلت", "اجل", "تاجل", "تاجلت", "ارجئت", "ارجئ", "توقف", "توقفت", "جمدت", "جمد",
    ]
    private static let going: WordSet = [
        "قيد", "جار", "جاري", "جاريه", "يجري", "تجري", "تحت", "بانتظار", "انتظار", "ينتظر", "ننتظر",
        "لحين", "سيتم", "سوف", "ستتم", "مستمر", "مستمره", "متواصل", "متواصله", "شرع", "شرعت",
        "الشروع", "البدء", "بدا", "بدات", "بدء", "انطلق", "انطلقت", "متعثر", "متعثره", "تعثر",
        "تعثرت", "متاخر", "متاخره", "تاخر", "ينقص", "يتبقي", "المتبقي", "متبقي", "الباقي", "باقي",
        "بقي", "مازال", "مازالت", "لازال", "لازالت", "يزال", "تزال", "نواصل", "تواصل",
    ]
    private static let partly: WordSet = [
        "جزئيا", "جزئي", "جزئيه", "جزء", "بعض", "بعضها", "مبدئيا", "مرحله", "المرحله", "الاولي",
        "نصف", "معظم", "اغلب", "عدا", "باستثناء", "ماعدا",
        "فقط", "اصل", "البقيه", "الثاني", "الثالث", "والثاني", "والثالث", "منها",
    ]
    private static let done: WordSet = [
        "نفذت", "نفذ", "منفذه", "منفذ", "تم", "تمت", "منجز", "منجزه", "انجزت", "انجز", "مكتمل",
        "مكتمله", "مغلق", "مغلقه", "اغلقت", "اغلق", "اكتملت", "اكتمل", "منتهيه", "منتهي", "منته",
        "انتهي", "انتهت", "استكمل", "استكملت", "تنفذت", "طبقت", "طبق", "نعم", "جري", "جرت",
    ]
    private static let whole: WordSet = [
        "التنفيذ", "الانجاز", "الانتهاء", "الاستكمال", "الاكمال", "الاغلاق", "بالكامل", "كليا",
        "نهائيا", "الاتمام",
    ]
    private static let steps: WordSet = [
        "المخاطبه", "مخاطبه", "التعاقد", "الاحاله", "احيل", "احيلت", "ارسل", "ارسلت", "رفع", "رفعت",
        "عرض", "عرضت", "اعد", "اعدت", "كلف", "كلفت", "شكلت", "خوطبت", "خوطب", "حددت",
    ]
}
