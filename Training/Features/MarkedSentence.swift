import ArabicText
import Extraction

/// A short text whose items stand between ⟦ and ⟧, and its exhortations between ⟪ and ⟫.
struct MarkedSentence {
    /// The text without the marks.
    let source: SourceText
    /// What is marked in it.
    let truth: TrainingRows.Truth

    /// Reads a line; `\n` in it stands for a line break.
    init(_ line: some StringProtocol) {
        var plain = String.UnicodeScalarView()
        var items: [(span: Range<Int>, isWeak: Bool)] = []
        var start = 0
        for scalar in line.split(separator: "\\n").joined(separator: "\n").unicodeScalars {
            switch scalar {
            case "⟦", "⟪": start = plain.count
            case "⟧", "⟫": items.append((start..<plain.count, scalar == "⟫"))
            default: plain.append(scalar)
            }
        }
        source = SourceText(String(plain))
        truth = TrainingRows.Truth(items: items)
    }
}
