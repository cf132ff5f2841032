import Recommendations

/// Reads text of two bytes a unit, as some editors save it.
enum UTF16Text {
    /// Decodes a text whose byte order its mark tells.
    ///
    /// - Throws: `Failure.notText` with the offset of a lone half, a stray surrogate or a NUL.
    static func decode(
        _ bytes: [UInt8], _ encoding: TextEncoding, name: String
    ) throws(Failure) -> String {
        let (text, bad) = decode(bytes, encoding)
        if let bad { throw .notText(name: name, byte: bad) }
        return text
    }

    /// Decodes a text without a mark, when one byte order gives plain Arabic or English and the
    /// other does not.
    static func recognised(_ bytes: [UInt8]) -> (text: String, encoding: TextEncoding)? {
        let found = [TextEncoding.utf16LittleEndian, .utf16BigEndian].compactMap { encoding in
            let sample = decode(Array(bytes.prefix(sampleSize)), encoding)
            return sample.bad == nil && isPlausible(sample.text) ? encoding : nil
        }
        guard found.count == 1 else { return nil }
        let whole = decode(bytes, found[0])
        return whole.bad == nil ? (whole.text, found[0]) : nil
    }

    /// How much of a text is looked at to recognise it: an even number of bytes.
    private static let sampleSize = 1 << 16

    private static func decode(
        _ bytes: [UInt8], _ encoding: TextEncoding
    ) -> (text: String, bad: Int?) {
        let (low, high) = encoding == .utf16LittleEndian ? (0, 1) : (1, 0)
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
            UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + high]) << 8
        }
        if let zero = units.firstIndex(of: 0) { return ("", zero * 2) }
        guard let text = String(validating: units, as: UTF16.self) else {
            return ("", firstStraySurrogate(of: units) * 2)
        }
        return (text, bytes.count.isMultiple(of: 2) ? nil : bytes.count - 1)
    }

    private static func firstStraySurrogate(of units: [UInt16]) -> Int {
        var parser = Unicode.UTF16.ForwardParser()
        var iterator = units.makeIterator()
        var offset = 0
        while case .valid(let scalar) = parser.parseScalar(from: &iterator) {
            offset += scalar.count
        }
        return offset
    }

    /// Whether nearly all is of the scripts of our records, and half of it letters.
    private static func isPlausible(_ text: String) -> Bool {
        var (all, known, letters) = (0, 0, 0)
        for scalar in text.unicodeScalars {
            all += 1
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A, 0x620...0x64A, 0x66E...0x6D3, 0xFB50...0xFEFC:
                letters += 1
                known += 1
            case 0x09...0x0D, 0x20...0x7E, 0xA0...0xFF, 0x600...0x6FF, 0x2000...0x206F: known += 1
            default: break
            }
        }
        return all >= 8 && known * 100 >= all * 98 && letters * 2 >= all
    }
}
