import ArabicText
import Synchronization

/// Remembers what words were read as.
///
/// A record has few different words, each many times. It is a class because all readers share it; a
/// lock guards it. It forgets everything when it holds many words, so that its size is bounded.
final class WordMemory<Reading: Sendable>: Sendable {
    private let readings = Mutex<[WordBytes: Reading?]>([:])

    /// Returns the reading of a word, which is made once.
    func reading(of word: String, made make: (String) -> Reading?) -> Reading? {
        let key = WordBytes(word)
        if let known = readings.withLock({ $0[key] }) { return known }
        let reading = make(word)
        readings.withLock { readings in
            if readings.count >= Self.limit { readings.removeAll() }
            readings[key] = .some(reading)
        }
        return reading
    }

    private static var limit: Int { 50_000 }
}

/// A word that is compared and hashed by its bytes, not by Unicode's normal form.
private struct WordBytes: Hashable, Sendable {
    let word: String

    init(_ word: String) { self.word = word }

    static func == (left: Self, right: Self) -> Bool { left.word.hasSameBytes(as: right.word) }

    /// FNV-1a (Fowler, Noll, Vo) over the bytes, stirred once more by the hasher.
    func hash(into hasher: inout Hasher) {
        var mixed: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word.utf8 { mixed = (mixed ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hasher.combine(mixed)
    }
}
