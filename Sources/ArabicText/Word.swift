/// A folded word, number or sign as one number.
///
///     let word: Word = "والتنسيق"
///     word.hasPrefix("وال")        // true
///     word.dropFirst(3)            // "تنسيق"
///     word.count                   // 8
///
/// A letter takes six bits and the last letter stands lowest, so that two words are compared, cut
/// and put together without looking at their letters, and nothing is asked of memory. Nearly all that
/// a record is read by are such comparisons: as strings they took nine tenths of the time.
///
/// The Arabic letters and a–z have signs of their own; all other letters share one, for no table names
/// them. A word of more than 21 letters equals only words with the same last 21, and has no beginnings.
public struct Word: Sendable, Hashable {
    /// The letters, six bits each, and above them two bits for its kind.
    ///
    /// The kinds are words, numbers, signs, and words that are too long. Zero is the empty word.
    @usableFromInline let code: UInt128

    @inlinable @inline(__always) init(code: UInt128) { self.code = code }

    /// How many letters a word has at most; the first of longer ones are forgotten.
    public static let longest = 21

    /// The word without letters.
    @inlinable public static var empty: Word { Word(code: 0) }

    /// What no token is.
    @inlinable public static var none: Word { Word(code: 2 &<< 126 | 0x1F_FFFF) }
}

// MARK: Parts

extension Word {
    /// How many letters or digits it has; a sign has one.
    public var count: Int {
        switch code >> Self.tagShift {
        case 0: letterCount
        case Self.numberTag: Int(truncatingIfNeeded: code >> Self.digitCountShift) & 0x1F
        case Self.signTag: 1
        default: Self.longest
        }
    }

    /// How many letters a word has that is no number and no sign.
    @inlinable @inline(__always) var letterCount: Int { (128 - code.leadingZeroBitCount + 5) / 6 }

    /// Whether it has no letters.
    @inlinable public var isEmpty: Bool { code == 0 }

    /// Its first letter; nil for what is no word.
    @inlinable public var first: Word? { code == 0 || !isPlain ? nil : prefix(1) }

    /// Its last letter; nil for what is no word.
    @inlinable public var last: Word? { code == 0 || !isPlain ? nil : Word(code: code & 0x3F) }

    /// Whether a letter of it is an Arabic one.
    public var hasArabicLetters: Bool {
        let tag = code >> Self.tagShift
        guard tag != Self.signTag, tag != Self.numberTag else { return false }
        var rest = code
        while rest != 0 {
            switch UInt8(truncatingIfNeeded: rest & 0x3F) {
            case 0x01...0x0A, 0x21...0x3A: return true
            default: rest &>>= 6
            }
        }
        return false
    }

    /// Whether letters are all it is made of, and not too many.
    @inlinable @inline(__always) var isPlain: Bool { code >> 126 == 0 }

    /// Whether it begins with some letters.
    @inlinable @inline(__always) public func hasPrefix(_ beginning: Word) -> Bool {
        let rest = letterCount - beginning.letterCount
        return isPlain && rest >= 0
            && code &>> UInt128(truncatingIfNeeded: 6 * rest) == beginning.code
    }

    /// Whether it ends with some letters.
    @inlinable @inline(__always) public func hasSuffix(_ ending: Word) -> Bool {
        isPlain && code & Self.mask(ending.letterCount) == ending.code && code >= ending.code
    }

    /// Its first letters, or all where it has fewer.
    @inlinable public func prefix(_ count: Int) -> Word {
        let rest = letterCount - count
        return rest <= 0 ? self : Word(code: code &>> UInt128(truncatingIfNeeded: 6 * rest))
    }

    /// What is left without the first letters.
    @inlinable @inline(__always) public func dropFirst(_ count: Int = 1) -> Word {
        let rest = letterCount - count
        return rest <= 0 ? .empty : Word(code: code & Self.mask(rest))
    }

    /// What is left without the last letters.
    @inlinable @inline(__always) public func dropLast(_ count: Int = 1) -> Word {
        count >= letterCount
            ? .empty : Word(code: code &>> UInt128(truncatingIfNeeded: 6 * count))
    }

    /// Puts two words together.
    @inlinable public static func + (left: Word, right: Word) -> Word {
        let count = right.letterCount
        guard left.letterCount + count <= longest else { return Word(code: right.code | tooLong) }
        return Word(code: left.code &<< UInt128(truncatingIfNeeded: 6 * count) | right.code)
    }

    /// The bits of the last letters.
    @inlinable @inline(__always) static func mask(_ count: Int) -> UInt128 {
        (1 &<< UInt128(truncatingIfNeeded: 6 * count)) &- 1
    }

    /// A mixture of its bits, for tables.
    @inlinable var mixed: UInt64 {
        let low = UInt64(truncatingIfNeeded: code)
        let high = UInt64(truncatingIfNeeded: code >> 64)
        let sum = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
        return sum ^ (sum >> 32)
    }

    /// A place for it in a table of 2 to some power of places.
    @inlinable public func place(of bits: Int) -> Int {
        Int(truncatingIfNeeded: mixed &>> UInt64(truncatingIfNeeded: 64 - bits))
    }

    /// The value of a number of at most nine digits; nil for others.
    public var number: Int? {
        guard code >> Self.tagShift == Self.numberTag, count <= 9 else { return nil }
        var value = 0
        for place in stride(from: count - 1, through: 0, by: -1) {
            let digit = Int(truncatingIfNeeded: code >> UInt128(4 * place)) & 0xF
            guard digit <= 9 else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    /// The word as tables compare it: أ إ آ as ا, ة as ه, ى as ي.
    public var key: Word { replacingLetters(Self.keyLetters) }

    /// The word with the seats of hamza on alif and ى levelled, and ة kept.
    public var levelled: Word { replacingLetters(Self.levelLetters) }

    private func replacingLetters(_ letters: LetterTable) -> Word {
        guard isPlain else { return self }
        var replaced: UInt128 = 0
        var shift = 6 * letterCount
        while shift > 0 {
            shift &-= 6
            let letter = Int(truncatingIfNeeded: code &>> UInt128(truncatingIfNeeded: shift)) & 0x3F
            replaced = replaced &<< 6 | UInt128(truncatingIfNeeded: letters[letter])
        }
        return Word(code: replaced)
    }

    private typealias LetterTable = InlineArray<64, UInt8>

    private static let keyLetters = table(["أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ى": "ي"])
    private static let levelLetters = table(["أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي"])

    private static func table(_ changes: [Word: Word]) -> LetterTable {
        var table = LetterTable(repeating: 0)
        for code in 0..<64 { table[code] = UInt8(code) }
        for (old, new) in changes { table[Int(old.code)] = UInt8(new.code) }
        return table
    }
}

extension Word {
    /// Whether it is one of some words.
    ///
    /// They are parameters and no list, for a list would be made anew for every token; those that are
    /// left out cost nothing.
    @inlinable @inline(__always) public func isOne(
        _ first: Word, _ second: Word = .none, _ third: Word = .none, _ fourth: Word = .none,
        _ fifth: Word = .none, _ sixth: Word = .none, _ seventh: Word = .none,
        _ eighth: Word = .none, _ ninth: Word = .none
    ) -> Bool {
        self == first || self == second || self == third || self == fourth || self == fifth
            || self == sixth || self == seventh || self == eighth || self == ninth
    }
}

// MARK: Bits

extension Word {
    static let tagShift: UInt128 = 126
    static let numberTag: UInt128 = 1
    static let signTag: UInt128 = 2
    static let digitCountShift: UInt128 = 116
    /// What marks a word that is too long.
    @usableFromInline static let tooLong: UInt128 = 3 << 126

    /// The bits of a letter; nil for what is no letter of a word.
    ///
    /// The Arabic letters U+0621–063A and U+0641–064A have the last six bits of their numbers, between
    /// which a–z find room.
    @inlinable static func letterCode(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0x0621...0x063A, 0x0641...0x064A: UInt8(scalar.value & 0x3F)
        case 0x61...0x76: UInt8(scalar.value - 0x61 + 0x0B)
        case 0x77...0x7A: UInt8(scalar.value - 0x77 + 0x3B)
        default: nil
        }
    }

    /// The bits that all other letters share.
    static let otherLetter: UInt8 = 0x3F

    /// A sign.
    init(sign: Unicode.Scalar) {
        self.init(signValue: sign.value)
    }

    /// The sign, where it is one.
    public var sign: Unicode.Scalar? {
        guard code >> Self.tagShift == Self.signTag else { return nil }
        return Unicode.Scalar(UInt32(truncatingIfNeeded: code & 0x1F_FFFF))
    }

    /// Adds a digit, 0...9, or 10 for one of another script; of more than 29 digits the first are
    /// forgotten.
    func appending(digit: UInt8) -> Word {
        let count = UInt128(min(self.count + 1, 31))
        let digits = (code << 4 | UInt128(digit)) & ((1 << Self.digitCountShift) - 1)
        return Word(code: Self.numberTag << Self.tagShift | count << Self.digitCountShift | digits)
    }

    /// Adds a letter, by its bits.
    @inlinable func appending(letter: UInt8) -> Word {
        let letters = code << 6 | UInt128(letter)
        return code >> 120 == 0 ? Word(code: letters) : Word(code: letters | Self.tooLong)
    }
}
