/// The first bytes of files that are no text, or none that is read as such.
enum FileSignature {
    /// Whether bytes begin as one of these files does.
    static func isKnown(_ bytes: [UInt8]) -> Bool {
        all.contains { bytes.starts(with: $0) }
    }

    private static let all: [[UInt8]] = [
        Array("%PDF-".utf8),
        Array("{\\rtf".utf8),
        // A zip: .docx, .xlsx, .odt and their like.
        [0x50, 0x4B, 0x03, 0x04],
        // The older .doc and .xls.
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        // Pictures: PNG, JPEG, GIF, TIFF.
        [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8),
        [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A],
        // A gzip, and a database.
        [0x1F, 0x8B], Array("SQLite format 3".utf8) + [0],
    ]
}
