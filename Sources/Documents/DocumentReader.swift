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
    /// The encoding that its bytes are in.
    public let encoding: TextEncoding

    /// What a person should know of how it was read.
    public var findings: [Finding] { encoding.findings }
}

/// Reads a file, or standard input, as a document.
///
/// Plain text and Markdown for now, in UTF-8, UTF-16 or Windows-1256.
public enum DocumentReader {
    /// The largest document that is read, in bytes: 64 MB.
    public static let limit = 64 << 20

    /// Reads a document at a path; `-` is standard input.
    ///
    /// - Throws: `Failure.noSuchFile`, `.isFolder`, `.unreadableFile`, `.unknownFormat`,
    ///   `.documentTooLarge`, `.notText`, `.emptyDocument`, `.notPermitted`.
    public static func read(path: String) throws(Failure) -> Document {
        let name = path == "-" ? path : URL(fileURLWithPath: path).lastPathComponent
        return try read(path: path, name: name, mediaType: try mediaType(of: name))
    }

    /// Reads a file of a known kind as text.
    static func read(
        path: String, name: String, mediaType: String
    ) throws(Failure) -> Document {
        let bytes = try FileBytes.read(path: path, limit: limit)
        let decoded = try TextDecoder.decode(bytes, name: name)
        let text = SourceText(decoded.text)
        guard text.scalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw .emptyDocument(name: name)
        }
        return Document(
            name: name, mediaType: mediaType, bytes: bytes, text: text,
            encoding: decoded.encoding)
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
}
