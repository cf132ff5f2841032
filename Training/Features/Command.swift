import ArabicText
import Extraction
import Foundation

/// Writes what annotated records teach the judge, as a table of numbers.
///
///     features MODEL WEIGHTS SENTENCES [GOLD_FOLDER TEXT_FOLDER ...]
///
/// With `why` as MODEL and a text in place of SENTENCES it prints what the judge thinks of that text.
///
/// SENTENCES is a file with a short text a line, whose items stand between ⟦ and ⟧, and exhortations
/// between ⟪ and ⟫; the folders hold records as `Tests/ExtractionTests/Corpus` does.
///
/// The first line names the features. A row has the record's name, 1 or 0 for what is true, the place in
/// the text, and the numbers of the features that are 1. Texts that are not there are skipped.
@main
struct Command {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count >= 3, !arguments.count.isMultiple(of: 2) else {
            fatalError("usage: features MODEL WEIGHTS SENTENCES [GOLD_FOLDER TEXT_FOLDER ...]")
        }
        let model = arguments[0]
        let weights = try String(contentsOfFile: arguments[1], encoding: .utf8)
        if model == "why" { return try explain(arguments[2], weights) }
        print(TrainingRows.names(of: model).joined(separator: " "))
        try writeSentences(model, weights, in: arguments[2])
        for pair in stride(from: 3, to: arguments.count, by: 2) {
            try write(model, weights, gold: arguments[pair], texts: arguments[pair + 1])
        }
    }

    /// Prints what may be in a text, and why the judge takes or refuses it.
    private static func explain(_ path: String, _ weights: String) throws {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        for line in Explained.lines(of: SourceText(text), weights: weights) { print(line) }
    }

    private static func writeSentences(
        _ model: String, _ weights: String, in path: String
    ) throws {
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        for (number, line) in lines.enumerated() {
            let text = MarkedSentence(line)
            for row in TrainingRows.rows(of: text.source, truth: text.truth, weights: weights)
            where row.model == model {
                print(Self.line(row, of: "sentence-\(number + 1)"))
            }
        }
    }

    private static func write(
        _ model: String, _ weights: String, gold: String, texts: String
    ) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: gold)
        for name in names.filter({ $0.hasSuffix(".json") }).sorted() {
            let data = try Data(contentsOf: URL(filePath: gold).appending(path: name))
            guard let file = try? JSONDecoder().decode(GoldFile.self, from: data) else { continue }
            let record = String(name.dropLast(5))
            let path = URL(filePath: texts).appending(path: record + ".txt")
            guard let text = try? String(contentsOf: path, encoding: .utf8) else { continue }
            let truth = TrainingRows.Truth(
                items: file.items.map { ($0.start..<$0.end, $0.weak) })
            for row in TrainingRows.rows(of: SourceText(text), truth: truth, weights: weights)
            where row.model == model {
                print(line(row, of: record))
            }
        }
    }

    private static func line(_ row: TrainingRows.Row, of record: String) -> String {
        let noted = row.values.indices.filter { row.values[$0] != 0 }.map(String.init)
        return "\(record)\t\(row.isTrue ? 1 : 0)\t\(row.place)\t\(noted.joined(separator: " "))"
    }
}

/// What is needed of the JSON beside a text.
private struct GoldFile: Decodable {
    struct Item: Decodable {
        let start: Int
        let end: Int
        let weak: Bool
    }

    let items: [Item]
}
