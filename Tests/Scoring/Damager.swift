public import Foundation

/// Damages texts in many ways, always the same ones for a seed.
public struct Damager {
    private let texts: [[Unicode.Scalar]]
    private var generator: Generator

    /// Signs that steer a reader: marks of lists, brackets, joined words, numbers, odd scalars.
    private static let telling: [String] = [
        "و", "ب", "ل", "أن ", "على ", "أوصى ", "قرر ", "ما يلي:", "\n", "\r\n", "\t", "|", "1- ",
        "(", ")",
        "أولا: ", "،", ".", ":", "؛", "خلال ", "قبل نهاية ", "شهر ", "١٤٤٦هـ", "31/12/2024", "ـ",
        "\u{064B}", "\u{200F}", "\u{202E}", "\u{0}", "\u{FEFF}", "\u{1F600}", "e\u{0301}", "٭ ",
        "%", "«",
        "»", "\"", "99999999999999999999", "لم ", "وهو ", "إلى ", "من قبل ", "ما يخص ",
    ]

    /// Makes a damager of texts.
    public init(texts: [[Unicode.Scalar]], seed: UInt64) {
        self.texts = texts
        generator = Generator(state: seed)
    }

    /// Returns the next text; now and then it is no UTF-8.
    public mutating func next() -> Data {
        if below(40) == 0 { return Data((0..<below(400)).map { _ in UInt8(below(256)) }) }
        var text = part(of: texts[below(texts.count)], atMost: 3_000)
        for _ in 0...below(8) { damage(&text) }
        var bytes = Array(String(String.UnicodeScalarView(text)).utf8)
        if below(10) == 0, !bytes.isEmpty { bytes[below(bytes.count)] = UInt8(below(256)) }
        return Data(bytes)
    }

    private mutating func damage(_ text: inout [Unicode.Scalar]) {
        let place = below(text.count + 1)
        switch below(7) {
        case 0: text.insert(contentsOf: part(of: texts[below(texts.count)], atMost: 200), at: place)
        case 1: text.removeSubrange(place..<min(text.count, place + below(30)))
        case 2:
            let end = min(text.count, place + below(60))
            text.insert(contentsOf: text[place..<end], at: below(text.count + 1))
        case 3: text.removeSubrange(place...)
        case 4:
            let sign = Self.telling[below(Self.telling.count)].unicodeScalars
            for _ in 0...below(4) { text.insert(contentsOf: sign, at: place) }
        case 5 where !text.isEmpty:
            text[below(text.count)] = Unicode.Scalar(UInt32(0x0600 + below(256))) ?? " "
        default:
            let sign = Self.telling[below(Self.telling.count)].unicodeScalars
            text.insert(contentsOf: sign, at: place)
        }
    }

    private mutating func part(
        of text: [Unicode.Scalar], atMost length: Int
    ) -> [Unicode.Scalar] {
        let start = below(text.count + 1)
        return Array(text[start..<min(text.count, start + 1 + below(length))])
    }

    private mutating func below(_ limit: Int) -> Int {
        Int.random(in: 0..<max(1, limit), using: &generator)
    }
}

/// The SplitMix64 generator of Steele, Lea and Flood (2014).
private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
