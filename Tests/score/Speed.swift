import ArabicText
import Days
import Extraction
import Foundation
import Recommendations
import Scoring

/// Measures how fast records are read, and how much memory a long one takes.
///
/// Texts are measured from their bytes on: decoding is a part of reading. Of several runs the fastest
/// counts, for other work on the machine only makes a run slower.
enum Speed {
    /// Prints the figures, a line each: a name and a number.
    static func print(of records: [GoldRecord]) {
        let texts = records.map { Array($0.text.string.utf8) }
        let megabytes = Double(texts.map(\.count).reduce(0, +)) / 1e6
        let reader = RecordReader(
            directory: AgencyDirectory([]), reference: nil, fallback: Day(iso: "2024-03-05"))
        let reading = fastest { for text in texts { _ = reader.read(source(text)) } }
        let cutting = fastest { for text in texts { _ = TokenizedText(source(text)) } }
        line("extraction, MB/s", megabytes / reading)
        line("tokens and folding alone, MB/s", megabytes / cutting)
        let long = longText(of: texts)
        let before = peakMegabytes
        _ = reader.read(source(long))
        line(
            "memory of one text of \(long.count / 1_000_000) MB, times its size",
            (peakMegabytes - before) / (Double(long.count) / 1e6))
    }

    private static func source(_ bytes: [UInt8]) -> SourceText {
        SourceText(String(decoding: bytes, as: UTF8.self))
    }

    /// The seconds of the fastest of 20 runs.
    private static func fastest(_ work: () -> Void) -> Double {
        (0..<20).map { _ in ContinuousClock().measure(work) / .seconds(1) }.min() ?? 0
    }

    /// Paragraphs of all records, again and again, as one text of ten megabytes.
    private static func longText(of texts: [[UInt8]]) -> [UInt8] {
        let paragraphs = texts.flatMap { $0.split(separator: UInt8(ascii: "\n")) }
            .filter { $0.count > 200 }
        var long: [UInt8] = []
        while long.count < 10_000_000 {
            for paragraph in paragraphs { long += paragraph + [UInt8(ascii: "\n")] }
        }
        return long
    }

    /// The most memory that the program had so far.
    private static var peakMegabytes: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_maxrss) / 1e3
    }

    private static func line(_ name: String, _ figure: Double) {
        Swift.print("\(name): \((figure * 10).rounded() / 10)")
    }
}
