import ArabicText
import Recommendations

/// The topics whose phrases stand in an action.
///
///     تفعيل التحول الرقمي في المخازن     →  digital-transformation, assets
struct TopicReader: Sendable {
    /// One word of a phrase: the whole word, or its beginning where the table has `*` behind it.
    private struct Part {
        let letters: Word
        let isBeginning: Bool

        init(_ text: Substring) {
            isBeginning = text.hasSuffix("*")
            letters = Word(isBeginning ? text.dropLast() : text)
        }

        func fits(_ stem: Word) -> Bool {
            isBeginning ? stem.hasPrefix(letters) : stem == letters
        }
    }

    /// A phrase that shows a topic.
    private struct Entry {
        let topic: Int
        let words: [Part]
    }

    /// The phrases by their first word, or by its beginning where the table has `*` behind it.
    private let entries: (exact: WordMap<[Entry]>, open: WordMap<[Entry]>)
    /// How many letters the beginnings have.
    private let lengths: ClosedRange<Int>
    /// The beginnings cut to the shortest of these: few words of a text begin so.
    private let shortest: WordSet

    /// Makes a reader for the topics of the table.
    init() {
        let all = Topic.all.enumerated().flatMap { number, topic in
            topic.phrases.map {
                Entry(topic: number, words: $0.split(separator: " ").map(Part.init))
            }
        }
        func byFirst(isOpen: Bool) -> WordMap<[Entry]> {
            let fitting = all.filter { $0.words[0].isBeginning == isOpen }
            return WordMap(Dictionary(grouping: fitting) { $0.words[0].letters }.map { ($0, $1) })
        }
        entries = (byFirst(isOpen: false), byFirst(isOpen: true))
        let counts = entries.open.words.map(\.count)
        let least = counts.min() ?? 1
        lengths = least...(counts.max() ?? least)
        shortest = WordSet(entries.open.words.map { $0.prefix(least) })
    }

    /// The reader of the table's topics.
    static let standard = TopicReader()

    /// Whether a phrase may begin with a word.
    func mayOpen(_ word: Word) -> Bool {
        Proclitics.cuts(of: word).contains { cut in
            entries.exact[cut.stem] != nil
                || shortest.contains(cut.stem.prefix(lengths.lowerBound))
        }
    }

    /// Returns the keys of the topics, in the order of the table.
    func read(_ tokens: ArraySlice<Token>) -> [String] {
        var found: Set<Int> = []
        for place in tokens.indices
        where WordTraits(of: tokens[place]).contains(.opensTopic) {
            let rest = tokens[(place + 1)...]
            for cut in Proclitics.cuts(of: tokens[place].key) {
                note(entries.exact[cut.stem], in: rest, to: &found)
                guard shortest.contains(cut.stem.prefix(lengths.lowerBound)) else { continue }
                for length in lengths where length <= cut.stem.count {
                    note(entries.open[cut.stem.prefix(length)], in: rest, to: &found)
                }
            }
        }
        return found.sorted().map { Topic.all[$0].key }
    }

    /// Notes the topics of the phrases whose rest stands in the next words.
    private func note(_ entries: [Entry]?, in rest: ArraySlice<Token>, to found: inout Set<Int>) {
        for entry in entries ?? [] where !found.contains(entry.topic) {
            if matches(entry.words.dropFirst(), rest) { found.insert(entry.topic) }
        }
    }

    /// Whether the words of a phrase stand behind its first, signs not counted.
    private func matches(_ words: ArraySlice<Part>, _ rest: ArraySlice<Token>) -> Bool {
        var place = rest.startIndex
        return words.allSatisfy { word in
            while place < rest.endIndex, rest[place].kind == .sign { place += 1 }
            guard place < rest.endIndex else { return false }
            defer { place += 1 }
            return Proclitics.cuts(of: rest[place].key).contains { word.fits($0.stem) }
        }
    }
}
