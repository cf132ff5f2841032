import Days
import Recommendations
import Reporting

/// A recommendation as a text that a person edits: a line a field, `field: value`.
struct EditSheet {
    /// The fields, in the order of the lines.
    enum Line: String, CaseIterable {
        case text, status, owner, due, priority, progress, position, obstacle, remedy, note, topics
        case reason
    }

    private let values: [Line: String]
    private let title: String

    init(_ item: Recommendation) {
        title = "\(item.id) (\(item.item))"
        values = [
            .text: item.text, .status: item.status.rawValue,
            .owner: item.owner.map { $0.agency ?? $0.name } ?? "", .due: item.due?.iso ?? "",
            .priority: item.priority.rawValue, .progress: item.progress.map(String.init) ?? "",
            .position: item.position ?? "", .obstacle: item.obstacle ?? "",
            .remedy: item.remedy ?? "", .note: item.note ?? "",
            .topics: item.topics.joined(separator: ","), .reason: "",
        ]
    }

    /// The text to edit, headed by how to do it.
    func text(_ words: Words) -> String {
        let lines = Line.allCases.map { line in
            "\(line.rawValue): \(Visible.oneLine(values[line] ?? ""))"
        }
        return "# \(title)\n# \(words.editHint)\n" + lines.joined(separator: "\n") + "\n"
    }

    /// The fields whose values are no longer those of the sheet.
    ///
    /// A line that was taken out counts as unchanged; a line that begins with no field goes on with
    /// the one before.
    func changed(in edited: String) throws(Failure) -> [Line: String] {
        var found: [Line: String] = [:]
        var last: Line?
        for text in edited.split(whereSeparator: \.isNewline) where !text.hasPrefix("#") {
            let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2, let line = Line(rawValue: Self.trimmed(parts[0])) {
                found[line] = Self.trimmed(parts[1])
                last = line
            } else if let line = last {
                found[line] = Self.trimmed(Substring((found[line] ?? "") + " " + text))
            } else {
                throw .badValue(
                    option: "edit", value: String(text), allowed: Line.allCases.map(\.rawValue))
            }
        }
        return found.filter { $0.value != Visible.oneLine(values[$0.key] ?? "") }
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
