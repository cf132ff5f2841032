internal import Crypto

/// SHA-256 as the register uses it: 64 lower-case hexadecimal digits.
enum Digest {
    /// Returns the digest of several runs of bytes, one after another.
    static func sha256(_ parts: [UInt8]...) -> String {
        var hash = SHA256()
        for part in parts { part.withUnsafeBytes { hash.update(bufferPointer: $0) } }
        return hexadecimal(hash.finalize())
    }

    /// Returns the hash of an event: of the hash before, then of its body.
    static func chained(_ before: String, _ body: String) -> String {
        sha256(Array(before.utf8), Array(body.utf8))
    }

    private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }
}
