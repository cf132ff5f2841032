import Foundation
import Scoring

/// Prints how well the records of folders are read: by form, then altogether.
///
///     score [--faults | --speed] FOLDER...
@main
struct Command {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let folders = arguments.filter { !$0.hasPrefix("--") }
        let records = try folders.flatMap { try GoldRecord.all(in: URL(filePath: $0)) }
        if arguments.contains("--speed") { return Speed.print(of: records) }
        let scores = records.map { (form: $0.form, score: Scorer.score($0)) }
        if arguments.contains("--faults") {
            for fault in scores.flatMap(\.score.faults) { print(fault) }
        }
        for form in Set(scores.map(\.form)).sorted() {
            print(line(form, total(scores.filter { $0.form == form }.map(\.score))))
        }
        print(line("all", total(scores.map(\.score))))
    }

    private static func total(_ scores: [Score]) -> Score {
        scores.reduce(into: Score()) { $0 += $1 }
    }

    private static func line(_ name: String, _ score: Score) -> String {
        let found = max(1, score.items.hits)
        let figures = [
            ("P", score.items.precision), ("R", score.items.recall), ("F1", score.items.f1),
            ("exact", Double(score.exact) / Double(found)),
            ("kind", Double(score.kinds) / Double(found)),
            ("owner", score.owners.f1), ("due", score.dues.f1),
        ].map { "\($0) \(three($1))" }.joined(separator: "  ")
        return "\(padded(name, 8)) \(padded("\(score.records)", 3)) \(figures)"
            + "  meeting \(score.meetings.right)/\(score.meetings.all)"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    /// A figure from 0 to 1 with three decimals.
    private static func three(_ figure: Double) -> String {
        let digits = String(Int((figure * 1000).rounded()) + 1000)
        return figure >= 0.9995 ? "1.000" : "0." + digits.dropFirst()
    }
}
