import ArabicText
import Days
import Recommendations

@testable import Extraction

/// A text in which ⟦ and ⟧ stand around the actions that a reader should find.
struct MarkedText {
    /// The text without the marks.
    let source: SourceText
    /// The marked actions.
    let actions: [String]

    init(_ marked: String) {
        var plain = String.UnicodeScalarView()
        var actions: [String] = []
        var action: String.UnicodeScalarView?
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": action = String.UnicodeScalarView()
            case "⟧":
                actions.append(String(action ?? String.UnicodeScalarView()))
                action = nil
            default:
                plain.append(scalar)
                action?.append(scalar)
            }
        }
        source = SourceText(String(plain))
        self.actions = actions
    }
}

/// Reads a text with no directory and a known day.
func reading(_ text: String, directory: [Agency] = [], on day: String? = "2024-03-05")
    -> RecordReading
{
    RecordReader(
        directory: AgencyDirectory(directory), reference: day.flatMap(Day.init(iso:)),
        fallback: nil
    ).read(SourceText(text))
}

/// Reads a marked text; returns the actions found and those marked.
func found(_ marked: String) -> (found: [String], marked: [String]) {
    let text = MarkedText(marked)
    let reader = RecordReader(
        directory: AgencyDirectory([]), reference: Day(iso: "2024-03-05"), fallback: nil)
    let drafts = reader.read(text.source).drafts
    return (drafts.map { text.source.string(in: $0.span) }, text.actions)
}
