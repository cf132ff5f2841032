/// A document that a record was read from, as the register keeps it.
public struct DocumentFacts: Sendable, Hashable {
    /// The name of its file, without folders; `-` for standard input.
    public var name: String
    /// The SHA-256 of its bytes, see ``Register/sha256(_:)``.
    public var sha256: String
    /// Its media type, such as `text/plain`.
    public var mediaType: String
    /// The text that was read, in which spans count scalars.
    public var text: String

    /// Describes a document.
    public init(name: String, sha256: String, mediaType: String, text: String) {
        self.name = name
        self.sha256 = sha256
        self.mediaType = mediaType
        self.text = text
    }
}

extension DocumentFacts {
    /// The name of its file; nil for standard input, which would give every meeting the same name.
    var fileName: String? { name == "-" ? nil : name }
}
