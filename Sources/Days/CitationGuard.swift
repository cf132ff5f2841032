import ArabicText

/// Tells the date of a law, letter or meeting from a deadline by what stands before it.
///
///     القانون رقم 5 المؤرخ في 3 مايو 2018        القرار رقم (12) بتاريخ 1/2/2020
struct CitationGuard: Sendable {
    /// The tokens of the text.
    let tokens: [Token]
    /// Where the phrase begins.
    let index: Int

    /// Whether the phrase at the index belongs to a citation.
    var isCitation: Bool {
        let before = tokens[max(0, index - 4)..<index].filter { $0.kind != .lineBreak }
        guard let last = before.last else { return false }
        if before.suffix(2).contains(where: { Self.beginnings.contains($0.key) }) { return true }
        if last.kind == .word { return Self.words.contains(last.key) }
        let inner = last.isSign(")") ? before.dropLast().last : last
        return inner?.kind == .number
    }

    /// Words of a beginning, not of an end: «اعتباراً من بداية مارس».
    private static let beginnings: WordSet = WordSet(
        ["اعتبارا", "ابتداء", "بدءا", "انطلاقا", "منذ"].map { Word(folding: $0) })

    private static let words: WordSet = WordSet(
        [
            "المؤرخ", "المؤرخة", "الصادر", "الصادرة", "المنعقد", "المنعقدة", "المعقود", "المعقودة",
            "الموقع", "الموقعة", "المنشور", "المنشورة", "الوارد", "الواردة", "المرسل", "عقد",
            "عقدت", "انعقد", "انعقدت", "صدر", "صدرت", "المسجل", "وقع", "المؤرخين", "أقيم",
        ].map { Word(folding: $0) })
}
