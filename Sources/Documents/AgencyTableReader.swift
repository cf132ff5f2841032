import ArabicText
import Foundation
public import Recommendations
import SwiftCSV

/// The agencies of a file.
public struct AgencyTable: Sendable {
    /// The agencies in the order of the rows.
    public let agencies: [Agency]
    /// What a person should know of how the file was read.
    public let findings: [Finding]
}

/// Reads a table of agencies with the columns `key, name, english, aliases, parent, topics`; several
/// aliases or topics in a cell are separated by semicolons.
public enum AgencyTableReader {
    /// Reads a file of comma-separated values.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - known: Keys that a row may name as its parent besides those of the table.
    /// - Returns: The agencies in the order of the rows, and what a person should know of the file.
    /// - Throws: `Failure.unreadableTable` with the row (the header is row 1), and what reading a
    ///   document throws.
    public static func read(
        path: String, known: Set<String>
    ) throws(Failure) -> AgencyTable {
        let document = try DocumentReader.read(
            path: path, name: URL(fileURLWithPath: path).lastPathComponent, mediaType: "text/csv")
        let rows = try rows(of: document)
        var agencies: [Agency] = []
        var keys: Set<String> = []
        for (index, row) in rows.enumerated() {
            let agency = try agency(row, name: document.name, row: index + 2)
            guard keys.insert(agency.key).inserted else {
                throw .unreadableTable(
                    name: document.name, row: index + 2, problem: .repeatedKey(agency.key))
            }
            agencies.append(agency)
        }
        try checkParents(of: agencies, known: known.union(keys), name: document.name)
        return AgencyTable(agencies: agencies, findings: document.findings)
    }

    private static let columns = ["key", "name", "english", "aliases", "parent", "topics"]

    private static func rows(of document: Document) throws(Failure) -> [[String: String]] {
        let table: CSV<Named>
        do {
            table = try CSV<Named>(
                string: document.text.string, delimiter: .comma, loadColumns: false)
        } catch {
            throw .unreadableTable(name: document.name, row: 1, problem: .malformed)
        }
        if let missing = columns.first(where: { !table.header.contains($0) }) {
            throw .unreadableTable(
                name: document.name, row: 1, problem: .missingColumn(missing))
        }
        return table.rows
    }

    private static func agency(
        _ row: [String: String], name: String, row number: Int
    ) throws(Failure) -> Agency {
        let key = trimmed(row["key"])
        guard Agency.isKey(key) else {
            throw .unreadableTable(name: name, row: number, problem: .badKey(key))
        }
        guard !trimmed(row["name"]).isEmpty else {
            throw .unreadableTable(name: name, row: number, problem: .noName)
        }
        let topics = list(row["topics"])
        if let unknown = topics.first(where: { Topic.named($0) == nil }) {
            throw .unreadableTable(name: name, row: number, problem: .unknownTopic(unknown))
        }
        return Agency(
            key: key, name: trimmed(row["name"]), english: optional(row["english"]),
            aliases: list(row["aliases"]), parent: optional(row["parent"]), topics: topics)
    }

    private static func checkParents(
        of agencies: [Agency], known: Set<String>, name: String
    ) throws(Failure) {
        for (index, agency) in agencies.enumerated() {
            guard let parent = agency.parent, !known.contains(parent) else { continue }
            throw .unreadableTable(name: name, row: index + 2, problem: .unknownParent(parent))
        }
    }

    private static func trimmed(_ text: String?) -> String {
        let text = Substring(text ?? "")
        let start = text.drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }

    private static func optional(_ text: String?) -> String? {
        let text = trimmed(text)
        return text.isEmpty ? nil : text
    }

    private static func list(_ text: String?) -> [String] {
        (text ?? "").split(whereSeparator: { $0 == ";" || $0 == "؛" })
            .map { trimmed(String($0)) }.filter { !$0.isEmpty }
    }
}
