/// A light stemmer that lets a search for one form of a word find the others.
///
///     Stemmer.stem("وللجنه")     // "لجن"
///     Stemmer.stem("اللجنه")     // "لجن"
///     Stemmer.stem("اداراتهم")   // "ادار"
///
/// It works on folded keys, takes off what is written together with a word before it (و ف ب ك ل and
/// the article) and the endings behind it (pronouns, plurals, ة), and never goes below three
/// letters. Plurals that change inside the word are joined by a table (``BrokenPlurals``). It repeats
/// until nothing comes off, so a stem's stem is the stem itself. Source: ARABIC.md 2.1 and 4.1.
public enum Stemmer {
    /// Returns the stem of a folded word; other text comes back as it is.
    public static func stem(_ key: String) -> String {
        guard key.unicodeScalars.allSatisfy(\.isArabicLetter) else { return key }
        let stem = reduced(key)
        return pluralStems[stem] ?? stem
    }

    private static func reduced(_ key: String) -> String {
        var word = Array(key.unicodeScalars)
        while let shorter = withoutPrefix(word) ?? withoutSuffix(word) { word = shorter }
        return string(word)
    }

    /// The stem of each broken plural's singular, by the stem of the plural itself.
    private static let pluralStems: [String: String] = Dictionary(
        BrokenPlurals.singular.map { (reduced($0.key), reduced($0.value)) },
        uniquingKeysWith: { first, _ in first })

    /// The fewest letters that a stem keeps.
    private static let shortest = 3

    private typealias Letters = [Unicode.Scalar]

    private static func string(_ letters: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: letters)
        return String(view)
    }

    /// Takes off the longest prefix that may come off; nil when none may.
    private static func withoutPrefix(_ word: Letters) -> Letters? {
        for prefix in StemmerWords.prefixes where word.starts(with: prefix.unicodeScalars) {
            let rest = Array(word.dropFirst(prefix.unicodeScalars.count))
            if prefix == "لل", let whole = withItsOwnLam(rest) { return whole }
            guard rest.count >= shortest else { continue }
            if prefix.hasSuffix("ال") || prefix == "لل" || !isProtected(word) { return rest }
        }
        return nil
    }

    /// Restores the word behind «لل» when it begins with a ل of its own: للجنة is ل + اللجنة.
    private static func withItsOwnLam(_ rest: Letters) -> Letters? {
        let whole = ["ل"] + rest
        return whole.count >= shortest && isProtected(whole) ? whole : nil
    }

    /// Takes off the longest ending that may come off; nil when none may.
    private static func withoutSuffix(_ word: Letters) -> Letters? {
        if StemmerWords.wholeWords.contains(string(word)) { return nil }
        for suffix in StemmerWords.suffixes {
            let letters = Array(suffix.ending.unicodeScalars)
            guard word.count - letters.count >= suffix.shortest,
                word.suffix(letters.count).elementsEqual(letters)
            else { continue }
            return Array(word.dropLast(letters.count))
        }
        return nil
    }

    /// Whether a word begins with a root whose first letter looks like a prefix.
    private static func isProtected(_ word: Letters) -> Bool {
        StemmerWords.beginnings.contains { word.starts(with: $0.unicodeScalars) }
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is one of the letters of folded Arabic text.
    fileprivate var isArabicLetter: Bool {
        (0x0621...0x063A).contains(value) || (0x0641...0x064A).contains(value)
    }
}
