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
    private let status: Status

    init(_ item: Recommendation) {
        title = "\(item.id) (\(item.item))"
        status = item.status
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
        let statuses = ([status] + status.allowedNext).map(\.rawValue).joined(separator: ", ")
        let priorities = Priority.allCases.map(\.rawValue).joined(separator: ", ")
        let hints = [title, words.editHint, "status: \(statuses)", "priority: \(priorities)"]
        return hints.map { "# \($0)\n" }.joined() + lines.joined(separator: "\n") + "\n"
    }

    /// The fields whose values are no longer those of the sheet.
    ///
    /// A line that was taken out counts as unchanged.
    ///
    /// - Throws: `Failure.badValue` for a line that begins with no field.
    func changed(in edited: String) throws(Failure) -> [Line: String] {
        var found: [Line: String] = [:]
        for text in edited.split(whereSeparator: \.isNewline)
        where !text.hasPrefix("#") && !Self.trimmed(text).isEmpty {
            let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2, let line = Line(rawValue: Self.trimmed(parts[0])) {
                found[line] = Self.trimmed(parts[1])
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
