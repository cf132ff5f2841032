import ArabicText

/// Exhortation with nothing to check, which a draft carries as `isWeak`.
///
///     بذل المزيد من الجهد            →  weak
///     احترام القانون                 →  weak
///     بذل العناية في صيانة المضخات    →  not weak: an object can be checked
enum Exhortation {
    /// Whether the words of an item, folded and cut of their particles, are exhortation alone: the
    /// action is one of effort or attitude, and what follows is no more than attitude, and short.
    static func isRead(in tokens: ArraySlice<Token>) -> Bool {
        let words = tokens.filter { $0.kind == .word || $0.kind == .number }
        guard !words.isEmpty, words.count <= 16, !words.contains(where: { $0.kind == .number })
        else { return false }
        let start = words.drop { isPassing($0) }
        guard let first = start.first else { return false }
        let rest = start.dropFirst().prefix(5)
        if matches(first, alone) {
            return start.count <= 6 || rest.contains { matches($0, virtues) }
        }
        // «تفعيل لجان اليقظة» is about committees.
        if let object = rest.first, BodyNoun.isConstruct(object) { return false }
        return matches(first, openings) && rest.contains { matches($0, virtues) }
    }

    /// Whether a verbal noun is one of effort or attitude.
    static func opens(with key: Word) -> Bool { alone.contains(key) || openings.contains(key) }

    /// Words in front of the action that change nothing: مزيد من, دعوة X إلى.
    private static func isPassing(_ token: Token) -> Bool {
        matches(token, passing)
    }

    private static func matches(_ token: Token, _ words: WordSet) -> Bool {
        Proclitics.cuts(of: token.key).contains { words.contains($0.stem) }
    }

    private static let passing: WordSet = ["ضروره", "اهميه", "المزيد", "مزيد", "من"]

    /// Actions that are exhortation by themselves.
    static let alone: WordSet = [
        "تحلي", "احترام", "ابتعاد", "تكاتف", "تضافر", "تفاني", "اخلاص",
    ]

    /// Actions that are exhortation when a virtue is what they are about.
    static let openings: WordSet = WordSet(
        """
        بذل مضاعفه تحلي قيام اداء مواصله استمرار عمل حرص محافظه حفاظ التزام رفع تعزيز تكثيف توحيد تقديم \
        اهتمام ارتقاء تضافر تكاتف تغليب مزيد تجنب نبذ ابتعاد احترام تحمل استشعار شحذ صون ترسيخ تجسيد نشر \
        تفعيل اعلاء انجاز تاكيد
        """)

    /// What can be felt and not counted.
    static let virtues: WordSet = WordSet(
        """
        جهد جهود عطاء مسؤوليه مسئوليه روح اخلاص تفان تفاني امانه نزاهه انضباط واجب واجبات رساله مصلحه وسع \
        وسعهم وسعه طاقه طاقات همم يقظه حيطه حذر ثقه مال تجاذبات اتقان كلمه صف قيم اخلاق \
        حس صبر حكمه حسن سعه رحابه لباقه جديه مثابره ولاء انتماء ضمير سمعه هيبه خلافات فريق
        """)
}
