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

    /// Returns the keys of the topics, in the order of the table.
    func read(_ tokens: ArraySlice<Token>) -> [String] {
        let stems = tokens.filter { $0.kind != .sign }.map { Proclitics.cuts(of: $0.key) }
        var found: Set<Int> = []
        for place in stems.indices {
            for cut in stems[place] {
                note(entries.exact[cut.stem], in: stems[(place + 1)...], to: &found)
                guard shortest.contains(cut.stem.prefix(lengths.lowerBound)) else { continue }
                for length in lengths where length <= cut.stem.count {
                    let beginning = cut.stem.prefix(length)
                    note(entries.open[beginning], in: stems[(place + 1)...], to: &found)
                }
            }
        }
        return found.sorted().map { Topic.all[$0].key }
    }

    /// Notes the topics of the phrases whose rest stands in the next words.
    private func note(_ entries: [Entry]?, in stems: ArraySlice<Cuts>, to found: inout Set<Int>) {
        for entry in entries ?? [] where !found.contains(entry.topic) {
            if matches(entry.words.dropFirst(), stems) { found.insert(entry.topic) }
        }
    }

    private func matches(_ words: ArraySlice<Part>, _ stems: ArraySlice<Cuts>) -> Bool {
        words.count <= stems.count
            && zip(words, stems).allSatisfy { word, cuts in cuts.contains { word.fits($0.stem) } }
    }
}
