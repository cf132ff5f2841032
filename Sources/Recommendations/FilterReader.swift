import ArabicText

/// Reads what a user types into a search as a filter.
///
///     FilterReader.read("قاعدة البصمات")       // both words, in any form
///     FilterReader.read("\"الهيكل التنظيمي\"")   // these words in a row, as written
///     FilterReader.read("تدريب -مرور")          // the first word and not the second
///
/// A text without any word means everything.
public enum FilterReader {
    /// Reads a search phrase.
    ///
    /// Every text has a meaning.
    public static func read(_ text: String) -> Filter {
        var filters: [Filter] = []
        for (part, isQuoted) in parts(of: text) {
            filters +=
                isQuoted ? quoted(part) : part.split(whereSeparator: \.isWhitespace).flatMap(loose)
        }
        return filters.count == 1 ? filters[0] : filters.isEmpty ? .everything : .all(filters)
    }

    private static func quoted(_ part: Substring) -> [Filter] {
        let words = SearchWords.folded(String(part))
        return words.isEmpty ? [] : [.phrase(words)]
    }

    private static func loose(_ word: Substring) -> [Filter] {
        let isExcluded = word.hasPrefix("-")
        let stems = SearchWords.stems(String(isExcluded ? word.dropFirst() : word))
        return stems.map { isExcluded ? .not(.stem($0)) : .stem($0) }
    }

    /// The parts between and inside quotation marks.
    ///
    /// A mark without its partner quotes the rest.
    private static func parts(of text: String) -> [(Substring, isQuoted: Bool)] {
        text.split(omittingEmptySubsequences: false, whereSeparator: { "\"“”«»".contains($0) })
            .enumerated().map { ($0.element, isQuoted: $0.offset % 2 == 1) }
    }
}
