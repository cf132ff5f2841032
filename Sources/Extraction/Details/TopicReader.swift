import ArabicText
import Recommendations

/// The topics whose phrases stand in an action.
///
///     تفعيل التحول الرقمي في المخازن     →  digital-transformation, assets
struct TopicReader: Sendable {
    /// A phrase that shows a topic.
    private struct Entry {
        let topic: Int
        let words: [Substring]
    }

    /// The phrases by their first word, or by its beginning where it ends in `*`.
    private let exact: [String: [Entry]]
    private let open: [(beginning: String, entry: Entry)]

    /// Makes a reader for the topics of the table.
    init() {
        var exact: [String: [Entry]] = [:]
        var open: [(beginning: String, entry: Entry)] = []
        for (number, topic) in Topic.all.enumerated() {
            for phrase in topic.phrases {
                let words = phrase.split(separator: " ")
                guard let first = words.first else { continue }
                let entry = Entry(topic: number, words: words)
                if first.hasSuffix("*") {
                    open.append((String(first.dropLast()), entry))
                } else {
                    exact[String(first), default: []].append(entry)
                }
            }
        }
        self.exact = exact
        self.open = open
    }

    /// Returns the keys of the topics, in the order of the table.
    func read(_ tokens: ArraySlice<Token>) -> [String] {
        let stems = tokens.filter { $0.kind != .sign }
            .map { Proclitics.cuts(of: $0.key).map(\.stem) }
        var found: Set<Int> = []
        for place in stems.indices {
            for stem in stems[place] {
                let entries =
                    (exact[stem] ?? [])
                    + open.filter { stem.hasPrefix($0.beginning) }.map(\.entry)
                for entry in entries where !found.contains(entry.topic) {
                    if matches(entry.words.dropFirst(), stems[(place + 1)...]) {
                        found.insert(entry.topic)
                    }
                }
            }
        }
        return found.sorted().map { Topic.all[$0].key }
    }

    /// Whether the rest of a phrase stands in the next words.
    ///
    /// A word `*` alone stands for any.
    private func matches(_ words: ArraySlice<Substring>, _ stems: ArraySlice<[String]>) -> Bool {
        guard words.count <= stems.count else { return false }
        return zip(words, stems).allSatisfy { word, readings in
            word == "*"
                || readings.contains { reading in
                    word.hasSuffix("*") ? reading.hasPrefix(word.dropLast()) : reading == word
                }
        }
    }
}
