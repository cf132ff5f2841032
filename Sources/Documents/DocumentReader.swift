public import ArabicText
import Foundation
public import Recommendations

/// A document as it was read: its bytes' name and kind, and its text.
public struct Document: Sendable {
    /// The name of its file without folders; `-` for standard input.
    public let name: String
    /// Its media type: `text/plain` or `text/markdown`.
    public let mediaType: String
    /// Its bytes.
    public let bytes: [UInt8]
    /// Its text.
    public let text: SourceText
}

/// Reads a file, or standard input, as a document.
///
/// Plain text and Markdown for now.
public enum DocumentReader {
    /// The largest document that is read, in bytes: 64 MB.
    public static let limit = 64 << 20

    /// Reads a document at a path; `-` is standard input.
    ///
    /// - Throws: `Failure.noSuchFile`, `.isFolder`, `.unreadableFile`, `.unknownFormat`,
    ///   `.documentTooLarge`, `.notText`, `.emptyDocument`.
    public static func read(path: String) throws(Failure) -> Document {
        let name = path == "-" ? path : URL(fileURLWithPath: path).lastPathComponent
        return try read(path: path, name: name, mediaType: try mediaType(of: name))
    }

    /// Reads a file of a known kind as text.
    static func read(
        path: String, name: String, mediaType: String
    ) throws(Failure) -> Document {
        let bytes = try FileBytes.read(path: path, limit: limit)
        let text = SourceText(try decode(bytes, name: name))
        guard text.scalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw .emptyDocument(name: name)
        }
        return Document(name: name, mediaType: mediaType, bytes: bytes, text: text)
    }

    private static func mediaType(of name: String) throws(Failure) -> String {
        let parts = name.split(separator: ".")
        guard parts.count > 1, let ending = parts.last?.lowercased() else { return "text/plain" }
        switch ending {
        case "md", "markdown": return "text/markdown"
        case "pdf", "docx", "doc", "odt", "rtf", "html", "htm", "xlsx", "xls", "csv", "zip", "png",
            "jpg", "jpeg", "tif",
            "tiff":
            throw .unknownFormat(name: name)
        default: return "text/plain"
        }
    }

    /// Decodes UTF-8; a NUL byte is taken as the sign of a file that is no text.
    static func decode(_ bytes: [UInt8], name: String) throws(Failure) -> String {
        if let zero = bytes.firstIndex(of: 0) { throw .notText(name: name, byte: zero) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .notText(name: name, byte: firstInvalidByte(of: bytes))
        }
        return text
    }

    /// The offset of the first byte that is no UTF-8.
    private static func firstInvalidByte(of bytes: [UInt8]) -> Int {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        while case .valid(let scalar) = parser.parseScalar(from: &iterator) {
            offset += scalar.count
        }
        return offset
    }
}
