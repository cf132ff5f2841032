import Recommendations

/// How the bytes of a text stand for its letters.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1256 = "Windows-1256"
}

extension TextEncoding {
    /// What a person should know of a text that was read in this encoding: nothing for UTF-8.
    var findings: [Finding] {
        guard self != .utf8 else { return [] }
        return [Finding(category: .otherEncoding, span: 0..<0, details: [rawValue])]
    }
}
