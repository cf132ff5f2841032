import Foundation
import Testing

/// The short way of writing a list, from SQLite's bytes, says what the long way says, from values.
@Suite struct ListFormatTests {
    private typealias Item = [String: Any]

    @Test(arguments: ["due", "id", "owner", "meeting", "status", "priority", "updated"])
    func `csv holds what json holds, in the same order`(order: String) async throws {
        let program = try await Self.office()
        let json = try await program("list", "--all", "--sort", order, "--format", "json")
        let items = try #require(
            JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [Item])
        #expect(items.count > 12)
        let csv = try await program("list", "--all", "--sort", order, "--format", "csv")
        let header = csv.output.prefix { $0 != "\n" }
        let columns = header.split(separator: ",").map(String.init)
        let rows = items.map { item in columns.map { Self.cell($0, of: item) } }
        let expected = rows.map { $0.joined(separator: ",") + "\n" }.joined()
        #expect(csv.output == header + "\n" + expected)
    }

    /// An office with owners, helpers, topics, laws, repeats, late ones, and texts that need care.
    private static func office() async throws -> Program {
        let program = try Program()
        _ = try await program("agency", "import", Program.example("agencies.csv"))
        for name in ["annual-meeting.txt", "security-meeting.txt"] {
            _ = try await program("import", Program.example(name))
        }
        for text in ["=1+1, \"نعم\"\nثم", "يوماً مقلوباً \u{202E}هنا \u{1B}[31m", "-5"] {
            _ = try await program(
                "add", text, "--title", "عنوان، \"آخر\", لجنة", "--day", "2026-01-05", "--owner",
                "legal-affairs", "--due", "2026-05-01", "--topic", "finance,traffic", "--law", "5")
        }
        _ = try await program(
            "update", "2", "14", "--supporting", "planning,tenders", "--position", "+5, ثم",
            "--progress", "40", "--priority", "high")
        _ = try await program("update", "3", "--status", "void", "--reason", "خطأ")
        return program
    }

    private static func cell(_ column: String, of item: Item) -> String {
        switch item[column] {
        case let list as [Any]: list.map(name).joined(separator: "; ")
        case let text as String: written(text)
        case let object as Item: written(name(object))
        case let number as NSNumber where column == "needsReview":
            number.boolValue ? "true" : "false"
        case let number as NSNumber: number.stringValue
        default: ""
        }
    }

    /// What stands for a value of several fields: a name, a title, a law's number and year.
    private static func name(_ value: Any) -> String {
        guard let object = value as? Item else { return "\(value)" }
        if let name = object["name"] ?? object["title"] { return "\(name)" }
        let parts = ["number", "year"].compactMap { (object[$0] as? NSNumber)?.stringValue }
        return parts.joined(separator: "/")
    }

    /// A text as a CSV cell: without what steers a screen, never a formula, quoted where need be.
    private static func written(_ text: String) -> String {
        var safe = String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { !["\u{202E}", "\u{1B}"].contains($0) }))
        if let first = safe.first, "=+-@".contains(first) { safe = "'" + safe }
        guard safe.contains(where: { ",\"\n".contains($0) }) else { return safe }
        return "\"" + safe.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }
}
