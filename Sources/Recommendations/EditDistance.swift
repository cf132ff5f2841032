/// How alike two words are, for suggestions after a name that matched nothing.
public enum EditDistance {
    /// Returns 1 for equal texts down to 0 for texts with nothing in common: one minus the edits
    /// (insertions, deletions, replacements of scalars) over the longer length.
    ///
    /// Texts of more than 200 scalars are compared by their first 200.
    public static func likeness(_ first: String, _ second: String) -> Double {
        let first = Array(first.unicodeScalars.prefix(200))
        let second = Array(second.unicodeScalars.prefix(200))
        let longest = max(first.count, second.count)
        return longest == 0 ? 1 : 1 - Double(distance(first, second)) / Double(longest)
    }

    /// Returns those of a set of keys that are likest to a word, best first: at most three.
    public static func nearest(to word: String, among keys: [String]) -> [String] {
        keys.map { ($0, likeness($0, word)) }.filter { $0.1 >= 0.4 }
            .sorted { $0.1 > $1.1 }.prefix(3).map(\.0)
    }

    private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
        var row = Array(0...second.count)
        for (line, scalar) in first.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for (column, other) in second.enumerated() {
                let replaced = diagonal + (scalar == other ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
            }
        }
        return row[second.count]
    }
}
