/// The last act and event of a register, and the hash that seals all events up to it.
///
///     head.description    // "31:3f9a21c4…", the event's number and the hash
///
/// Kept elsewhere, it shows later whether anybody cut or recomputed the chain.
public struct Head: Sendable, Hashable {
    /// The number of the last act; 0 when there is none.
    public let act: Int
    /// The number of the last event; 0 when there is none.
    public let event: Int
    /// Its hash, 64 hexadecimal digits; empty when there is none.
    public let hash: String

    /// Names a head.
    public init(act: Int, event: Int, hash: String) {
        self.act = act
        self.event = event
        self.hash = hash
    }
}

extension Head: CustomStringConvertible {
    /// The event's number and its hash, as `verify --head` prints them.
    public var description: String { "\(event):\(hash)" }

    /// Reads what ``description`` writes; nil for anything else.
    static func read(_ text: String) -> (event: Int, hash: String)? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let event = Int(parts[0]), event >= 0 else { return nil }
        let hash = parts[1].lowercased()
        let digits = hash.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
        }
        guard digits, hash.utf8.count == (event == 0 ? 0 : 64) else { return nil }
        return (event, hash)
    }
}
