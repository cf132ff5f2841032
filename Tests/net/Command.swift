import ArabicText
import Days
import Extraction
import Foundation
import Recommendations
import Reporting
import Scoring

/// Prints a hash of what is read in each text: the net under a change that must change nothing.
///
///     net COUNT FOLDER... > before      change the reader      net COUNT FOLDER... > after
///
/// It reads every `.txt` of the folders, then COUNT records damaged in always the same ways. Two
/// outputs that are equal say that `extract --explain --format json` prints the same for all of them.
@main
struct Command {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3, let count = Int(arguments[1]) else {
            fatalError("usage: net COUNT FOLDER...")
        }
        let files = try arguments[2...].flatMap { try texts(in: URL(filePath: $0)) }
        for (name, data) in files { print(hash(of: data), name) }
        var damager = Damager(texts: files.map { scalars(of: $0.data) }, seed: 1)
        for number in 0..<count { print(hash(of: damager.next()), "damaged \(number)") }
    }

    private static func texts(in folder: URL) throws -> [(name: String, data: Data)] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path())
            .filter { $0.hasSuffix(".txt") }.sorted()
            .map { ($0, try Data(contentsOf: folder.appending(path: $0))) }
    }

    private static func scalars(of data: Data) -> [Unicode.Scalar] {
        Array(String(decoding: data, as: UTF8.self).unicodeScalars)
    }

    /// The FNV-1a hash (Fowler, Noll, Vo) of all that a person or a program is told of a text.
    private static func hash(of data: Data) -> String {
        let reader = RecordReader(
            directory: AgencyDirectory([]), reference: nil, fallback: Day(iso: "2024-03-05"))
        let source = SourceText(String(decoding: data, as: UTF8.self))
        let report = ExtractionReport(
            name: "", sha256: "", mediaType: "text/plain", reading: reader.read(source))
        var text = ""
        report.writeJSON(Words(.english), to: &text)
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01b3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
