/// What one scalar is to the cutter of tokens: its part in a text, and the bits of its letter.
struct Glyph {
    /// The parts a scalar can play.
    enum Part {
        /// A letter of a word.
        case letter
        /// A digit of a number.
        case digit
        /// A mark, tatweel, or a sign without width, which changes nothing.
        case ignored
        /// A blank.
        case blank
        /// The end of a line.
        case lineBreak
        /// Anything else.
        case sign
    }

    /// Its part.
    let part: Part
    /// The bits of the letter as it is folded lightly, or the digit.
    var form: UInt8 = 0
    /// The bits of the letter as it is folded strongly.
    var key: UInt8 = 0
    /// Whether it folds to one letter; ligatures fold to several.
    var isSingle = true

    /// The blocks up to the Arabic one.
    static let table: [Glyph] = (0..<0x700).map { value in
        Unicode.Scalar(value as UInt32).map(Glyph.init(made:)) ?? Glyph(part: .sign)
    }

    private init(part: Part) { self.part = part }

    /// Finds out what a scalar is.
    init(made scalar: Unicode.Scalar) {
        if scalar.isLineBreak {
            part = .lineBreak
        } else if scalar.isBlank {
            part = .blank
        } else if scalar.isIgnoredInFolding {
            part = .ignored
        } else if scalar.isDigit {
            part = .digit
            let digit = Folding.form(of: scalar).first ?? scalar
            form = digit.isASCII ? UInt8(digit.value - 0x30) : Self.digitOfOtherScript
        } else if scalar.isLetter {
            part = .letter
            let letters = Folding.form(of: scalar)
            isSingle = letters.count == 1
            let letter = letters.first ?? scalar
            form = Self.code(ofForm: letter)
            key = Self.code(ofForm: Folding.key(ofForm: letter).first ?? letter)
        } else {
            part = .sign
        }
    }

    /// What stands for a digit whose script is not read.
    private static let digitOfOtherScript: UInt8 = 10

    private static func code(ofForm letter: Unicode.Scalar) -> UInt8 {
        let small = letter.isASCII ? Unicode.Scalar(UInt8(letter.value) | 0x20) : letter
        return Word.letterCode(small == "ٱ" ? "ا" : small) ?? Word.otherLetter
    }
}
