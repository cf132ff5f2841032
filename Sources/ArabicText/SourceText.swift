/// A text as it was read from a document: its Unicode scalars and its lines.
///
///     let text = SourceText("أولاً\nثانياً")
///     text.lines.count          // 2
///     text.string(in: 0..<5)    // "أولاً"
///
/// Every position in Mutabaa (a draft's span, a finding's place) counts the scalars of this value,
/// with the byte order mark already left out.
public struct SourceText: Sendable, Hashable {
    /// The scalars of the text, in reading order.
    public let scalars: [Unicode.Scalar]

    /// The lines in order, each without its line break; there is always at least one.
    public let lines: [Range<Int>]

    /// Reads a text; a leading byte order mark is dropped, line breaks are kept as they are.
    public init(_ text: String) {
        scalars = Self.scalars(of: text)
        lines = Self.lines(of: scalars)
    }

    /// The whole text as a string, without the byte order mark.
    public var string: String { string(in: scalars.indices) }

    /// Returns a part of the text exactly as it stands in the source.
    public func string(in range: Range<Int>) -> String {
        let scalars = scalars[range]
        return String(unsafeUninitializedCapacity: 4 * scalars.count) { buffer in
            var end = 0
            for scalar in scalars {
                for byte in UTF8.encode(scalar).unsafelyUnwrapped {
                    buffer[end] = byte
                    end += 1
                }
            }
            return end
        }
    }

    /// Returns a part of the text on one line: every run of blanks that holds a line break becomes
    /// one space.
    public func oneLine(in range: Range<Int>) -> String {
        if !scalars[range].contains(where: \.isLineBreak) { return string(in: range) }
        var view = String.UnicodeScalarView()
        var index = range.lowerBound
        while index < range.upperBound {
            let end = blankRun(from: index, upTo: range.upperBound)
            if scalars[index..<end].contains(where: \.isLineBreak) {
                view.append(" ")
            } else {
                for scalar in scalars[index..<max(end, index + 1)] { view.append(scalar) }
            }
            index = max(end, index + 1)
        }
        return String(view)
    }

    /// Returns the number of the line that holds a position, counted from 1.
    public func lineNumber(at position: Int) -> Int {
        var low = 0
        var high = lines.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lines[middle].lowerBound <= position { low = middle } else { high = middle }
        }
        return low + 1
    }

    private func blankRun(from start: Int, upTo end: Int) -> Int {
        var index = start
        while index < end, scalars[index].isBlank { index += 1 }
        return index
    }

    /// The scalars without a leading byte order mark, decoded in one pass over the bytes.
    private static func scalars(of text: String) -> [Unicode.Scalar] {
        var text = text
        return text.withUTF8 { bytes in
            let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
            var place = bytes.starts(with: mark) ? mark.count : 0
            return Array(unsafeUninitializedCapacity: bytes.count - place) { scalars, count in
                while place < bytes.count {
                    let (scalar, length) = decoded(bytes, at: place)
                    scalars.initializeElement(at: count, to: scalar)
                    count += 1
                    place += length
                }
            }
        }
    }

    /// The scalar that begins at a place of a string's bytes, which are always well formed, and how
    /// many of them it takes.
    @inline(__always)
    private static func decoded(
        _ bytes: UnsafeBufferPointer<UInt8>, at place: Int
    ) -> (Unicode.Scalar, Int) {
        let first = UInt32(bytes[place])
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = length == 1 ? first : first & (0x7F >> UInt32(length))
        for next in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[place + next]) & 0x3F }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    private static func lines(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for index in scalars.indices where scalars[index].isLineBreak {
            if scalars[index] == "\n", index > 0, scalars[index - 1] == "\r" {
                start = index + 1
                continue
            }
            lines.append(start..<index)
            start = index + 1
        }
        lines.append(start..<scalars.count)
        return lines
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is a blank or ends a line.
    ///
    /// It is the White_Space property, spelled out because it is asked of every scalar. Source:
    /// Unicode's PropList.txt.
    public var isBlank: Bool {
        switch value {
        case 0x20, 0x09...0x0D: true
        case 0x00...0x84: false
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Whether the scalar ends a line: LF, CR, VT, FF, NEL, LS or PS.
    var isLineBreak: Bool {
        switch value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
