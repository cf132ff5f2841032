extension Word: ExpressibleByStringLiteral, CustomStringConvertible {
    /// A word of a table, as it is folded, or one sign.
    ///
    /// Every pair of bytes is looked at, whatever was found before, so that the compiler can do all
    /// of it: in a release a word that stands in the source is a number there.
    @inlinable @inline(__always) public init(stringLiteral text: StaticString) {
        let pairs = text.utf8CodeUnitCount &>> 1
        var (high, low) = (0 as UInt64, 0 as UInt64)
        var isArabic = text.utf8CodeUnitCount & 1 == 0 && pairs <= 20
        var index = 0
        while index < pairs {
            let (first, second) = (text.utf8Start[2 &* index], text.utf8Start[2 &* index &+ 1])
            isArabic = isArabic && Self.isLetter(first, second)
            high = high &<< 6 | low &>> 58
            low = low &<< 6 | UInt64(truncatingIfNeeded: second & 0x3F)
            index &+= 1
        }
        self =
            isArabic
            ? Word(code: UInt128(high) &<< 64 | UInt128(low)) : Word(signOrLatin: text)
    }

    /// A sign below U+10000, which is one or two or three bytes, or what else a text can be.
    @inlinable @inline(__always) init(signOrLatin text: StaticString) {
        let count = text.utf8CodeUnitCount
        let utf8 = text.utf8Start
        if count == 1, utf8[0] < 0x30 || utf8[0] > 0x39, utf8[0] < 0x61 || utf8[0] > 0x7A {
            self.init(signValue: UInt32(utf8[0]))
        } else if count == 2, utf8[0] >= 0xC2 {
            self.init(signValue: UInt32(utf8[0] & 0x1F) &<< 6 | UInt32(utf8[1] & 0x3F))
        } else if count == 3, utf8[0] >= 0xE0 {
            self.init(
                signValue: UInt32(utf8[0] & 0x0F) &<< 12 | UInt32(utf8[1] & 0x3F) &<< 6
                    | UInt32(utf8[2] & 0x3F))
        } else {
            self.init("\(text)")
        }
    }

    @inlinable @inline(__always) init(signValue: UInt32) {
        self.init(code: 2 &<< 126 | UInt128(signValue))
    }

    /// Whether two bytes of UTF-8 are an Arabic letter: U+0621–063A or U+0641–064A.
    @inlinable @inline(__always) static func isLetter(_ first: UInt8, _ second: UInt8) -> Bool {
        first == 0xD8 && second >= 0xA1 && second <= 0xBA
            || first == 0xD9 && second >= 0x81 && second <= 0x8A
    }

    /// A text of letters, or of digits, or one sign, which must be folded already.
    public init(_ text: some StringProtocol) {
        var word = Word.empty
        for scalar in text.unicodeScalars {
            if let letter = Self.letterCode(scalar) {
                word = word.appending(letter: letter)
            } else if scalar.isASCII, scalar.isDigit {
                word = word.appending(digit: UInt8(scalar.value - 0x30))
            } else if scalar.isLetter {
                word = word.appending(letter: Self.otherLetter)
            } else if word.isEmpty {
                word = Word(sign: scalar)
            }
        }
        self = word
    }

    /// A word as people write it; folded strongly.
    public init(folding text: String) { self.init(Folding.key(text)) }

    /// The words of a text, which must be folded already, with blanks between.
    public static func list(_ text: String) -> [Word] {
        text.split(separator: " ").map { Word($0) }
    }

    /// The letters, the digits or the sign; other letters as �.
    public var description: String {
        switch code >> Self.tagShift {
        case Self.signTag: String(Unicode.Scalar(UInt32(code & 0x1F_FFFF)) ?? "\u{FFFD}")
        case Self.numberTag: digits
        default: letters
        }
    }

    private var digits: String {
        var text = String.UnicodeScalarView()
        for place in stride(from: min(count, 29) - 1, through: 0, by: -1) {
            text.append(Unicode.Scalar(0x30 + UInt8(code >> UInt128(4 * place) & 0xF)))
        }
        return String(text)
    }

    private var letters: String {
        var text: [Unicode.Scalar] = []
        var rest = code & Self.mask(Self.longest)
        while rest != 0 {
            text.append(Self.scalar(ofLetter: UInt32(rest & 0x3F)))
            rest >>= 6
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text.reversed())
        return String(view)
    }

    private static func scalar(ofLetter code: UInt32) -> Unicode.Scalar {
        let value: UInt32 =
            switch code {
            case 0x01...0x0A: 0x0640 + code
            case 0x0B...0x20: 0x61 + code - 0x0B
            case 0x21...0x3A: 0x0600 + code
            case 0x3B...0x3E: 0x77 + code - 0x3B
            default: 0xFFFD
            }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
