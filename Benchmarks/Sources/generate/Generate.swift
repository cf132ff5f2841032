import Foundation

/// Writes minutes of invented meetings, for registers of any size.
///
///     generate 10000 /tmp/records     # 500 documents with 20 recommendations each
///
/// The same count always gives the same texts.
@main
enum Generate {
    static let itemsPerMeeting = 20

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let items = Int(arguments[1]), items > 0 else {
            FileHandle.standardError.write(Data("Usage: generate ITEMS FOLDER\n".utf8))
            exit(64)
        }
        let folder = URL(fileURLWithPath: arguments[2])
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var random = SplitMix(state: 1)
        let meetings = (items + itemsPerMeeting - 1) / itemsPerMeeting
        for meeting in 0..<meetings {
            let count = min(itemsPerMeeting, items - meeting * itemsPerMeeting)
            let minutes = Minutes(number: meeting + 1, of: meetings, items: count)
            let name = "minutes-" + String(1_000_000 + meeting).dropFirst() + ".txt"
            try Data(minutes.text(&random).utf8).write(to: folder.appendingPathComponent(name))
        }
    }
}

/// A small random source with a fixed beginning: SplitMix64 by Steele, Lea and Flood (2014).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
