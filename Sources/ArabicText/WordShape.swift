/// A shape that words can have, in which a dot stands for any letter.
///
///     let shape: WordShape = "ت..ي."
///     shape.fits("تشكيل")        // true
public struct WordShape: Sendable, ExpressibleByStringLiteral {
    private let count: Int
    private let letters: UInt128
    private let mask: UInt128

    /// Makes a shape of letters and dots.
    public init(stringLiteral text: String) {
        var (count, letters, mask) = (0, UInt128(0), UInt128(0))
        for scalar in text.unicodeScalars {
            let letter = Word.letterCode(scalar)
            count += 1
            letters = letters << 6 | UInt128(letter ?? 0)
            mask = mask << 6 | (letter == nil ? 0 : 0x3F)
        }
        (self.count, self.letters, self.mask) = (count, letters, mask)
    }

    /// Whether a word has the shape.
    public func fits(_ word: Word) -> Bool {
        word.code & mask == letters && word.isPlain && word.letterCount == count
    }
}
