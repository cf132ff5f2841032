/// A document that a meeting was read from, known by the SHA-256 of its bytes.
public struct Source: Sendable, Hashable {
    /// The SHA-256 of the document's bytes, 64 lower-case hexadecimal digits.
    public var sha256: String

    /// The name of its file, without folders.
    public var name: String

    /// Its media type, such as `text/plain`.
    public var mediaType: String

    /// The meeting it tells of.
    public var meeting: Int

    /// Describes a document.
    public init(sha256: String, name: String, mediaType: String, meeting: Int) {
        self.sha256 = sha256
        self.name = name
        self.mediaType = mediaType
        self.meeting = meeting
    }
}
