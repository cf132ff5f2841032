import ArabicText
import Days
import Extraction
import Foundation
import Recommendations
import Scoring

/// Reads damaged records for a while and stops at the first that breaks a promise.
///
///     fuzz SECONDS SEED FOLDER...
///
/// For no seconds it reads every beginning of every record instead.
/// A text that crashes the program, or breaks a promise, is left in `fuzz-SEED.txt`.
@main
struct Command {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 4, let seconds = Double(arguments[1]),
            let seed = UInt64(arguments[2])
        else { fatalError("usage: fuzz SECONDS SEED FOLDER...") }
        let records = try arguments[3...].flatMap { try GoldRecord.all(in: URL(filePath: $0)) }
        if seconds == 0 { return readBeginnings(of: records) }
        var damager = Damager(texts: records.map(\.text.scalars), seed: seed)
        let kept = URL(filePath: "fuzz-\(seed).txt")
        let end = Date().addingTimeInterval(seconds)
        var (count, bytes) = (0, 0)
        while Date() < end {
            let data = damager.next()
            try data.write(to: kept)
            guard Promises.hold(for: data) else {
                fatalError("a promise is broken by \(kept.path())")
            }
            count += 1
            bytes += data.count
        }
        try FileManager.default.removeItem(at: kept)
        print("\(count) texts, \(bytes / 1_000_000) MB, seed \(seed): every promise held")
    }

    private static func readBeginnings(of records: [GoldRecord]) {
        var count = 0
        for record in records {
            for length in 0...record.text.scalars.count {
                let text = record.text.string(in: 0..<length)
                guard Promises.hold(for: Data(text.utf8)) else {
                    fatalError("a promise is broken by the first \(length) of \(record.name)")
                }
                count += 1
            }
        }
        print("\(count) beginnings of \(records.count) records: every promise held")
    }
}

/// What any text must give.
enum Promises {
    static func hold(for data: Data) -> Bool {
        let source = SourceText(String(decoding: data, as: UTF8.self))
        let reader = RecordReader(
            directory: AgencyDirectory([]), reference: nil, fallback: Day(iso: "2024-03-05"))
        let reading = reader.read(source)
        let length = source.scalars.count
        var last = 0
        for draft in reading.drafts {
            guard draft.span.lowerBound >= last, !draft.span.isEmpty,
                draft.text == source.oneLine(in: draft.span)
            else { return false }
            last = draft.span.upperBound
        }
        let days = DayPhraseReader(reference: Day(iso: "2024-03-05"))
        _ = days.readTyped(source.string(in: 0..<min(length, 120)))
        return last <= length && reading.findings.allSatisfy { $0.span.upperBound <= length }
    }
}
