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
        guard let letters = StemmerLetters.read(key) else { return key }
        let stem = reduced(letters[...])
        if let singular = pluralStems[stem] { return StemmerLetters.text(singular[...]) }
        return stem.count == letters.count ? key : StemmerLetters.text(stem)
    }

    private typealias Letters = ArraySlice<UInt8>

    private static func reduced(_ letters: Letters) -> Letters {
        var word = letters
        while let shorter = withoutPrefix(word) ?? withoutSuffix(word) { word = shorter }
        return word
    }

    /// The stem of each broken plural's singular, by the stem of the plural itself.
    private static let pluralStems: [Letters: Letters] = Dictionary(
        BrokenPlurals.singular.map {
            (reduced(StemmerLetters.of($0.key)[...]), reduced(StemmerLetters.of($0.value)[...]))
        },
        uniquingKeysWith: { first, _ in first })

    /// The fewest letters that a stem keeps.
    private static let shortest = 3

    /// Takes off the longest prefix that may come off; nil when none may.
    private static func withoutPrefix(_ word: Letters) -> Letters? {
        for prefix in StemmerWords.prefixLetters where word.starts(with: prefix.letters) {
            let rest = word.dropFirst(prefix.letters.count)
            if prefix.isLamLam, let whole = withItsOwnLam(word) { return whole }
            guard rest.count >= shortest else { continue }
            if prefix.isArticle || !isProtected(word) { return rest }
        }
        return nil
    }

    /// The word behind «لل» when it begins with a ل of its own: للجنة is ل + اللجنة.
    private static func withItsOwnLam(_ word: Letters) -> Letters? {
        let whole = word.dropFirst()
        return whole.count >= shortest && isProtected(whole) ? whole : nil
    }

    /// Takes off the longest ending that may come off; nil when none may.
    private static func withoutSuffix(_ word: Letters) -> Letters? {
        for suffix in StemmerWords.suffixLetters
        where word.count - suffix.letters.count >= suffix.shortest
            && word.suffix(suffix.letters.count) == suffix.letters[...]
        {
            let isWhole = StemmerWords.wholeWordLetters.contains(word)
            return isWhole ? nil : word.dropLast(suffix.letters.count)
        }
        return nil
    }

    /// Whether a word begins with a root whose first letter looks like a prefix.
    private static func isProtected(_ word: Letters) -> Bool {
        StemmerWords.beginningLetters[word.prefix(2)]?.contains { word.starts(with: $0) } ?? false
    }
}
