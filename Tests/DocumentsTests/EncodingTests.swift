import Foundation
import Recommendations
import Testing

@testable import Documents

@Suite struct EncodingTests {
    /// The development corpus: Arabic records of many hands.
    private static let records: [URL] = {
        let corpus = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("ExtractionTests/Corpus")
        let files = try? FileManager.default.contentsOfDirectory(
            at: corpus, includingPropertiesForKeys: nil)
        return (files ?? []).filter { $0.pathExtension == "txt" }
    }()

    private static let letters: [Unicode.Scalar: UInt8] = {
        let all = (UInt8(0)...255).map { byte in
            let scalar = Windows1256.decode([byte]).unicodeScalars.first
            return (scalar ?? "?", byte)
        }
        return Dictionary(all) { first, _ in first }
    }()

    private static func windows1256(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { letters[$0] ?? 0x3F }
    }

    @Test func `every byte has one letter, known ones where they belong`() {
        #expect(Self.letters.count == 256)
        #expect(Windows1256.decode([0xE3, 0xCD, 0xD6, 0xD1]) == "محضر")
        #expect(Windows1256.decode([0xC5, 0xCF, 0xC7, 0xD1, 0xC9, 0xA1]) == "إدارة،")
    }

    @Test func `every record in Windows-1256 is recognised`() throws {
        #expect(Self.records.count > 30)
        for file in Self.records {
            let bytes = Self.windows1256(try String(contentsOf: file, encoding: .utf8))
            let found = try TextDecoder.decode(bytes, name: "a")
            #expect(found.encoding == .windows1256, "\(file.lastPathComponent)")
        }
    }

    @Test func `no record with its letters exchanged is recognised`() throws {
        for file in Self.records {
            // Each Arabic letter becomes the next in the order of the bytes: no word is one then.
            let bytes = Self.windows1256(try String(contentsOf: file, encoding: .utf8)).map {
                (0xC7...0xD5).contains($0) ? $0 + 1 : $0
            }
            #expect(throws: Failure.self, "\(file.lastPathComponent)") {
                try TextDecoder.decode(bytes, name: "a")
            }
        }
    }

    @Test func `no record in UTF-8 with a broken byte is recognised as anything`() throws {
        for file in Self.records {
            var bytes = Array(try String(contentsOf: file, encoding: .utf8).utf8)
            bytes[bytes.count / 2] = 0xFF
            #expect(throws: Failure.self, "\(file.lastPathComponent)") {
                try TextDecoder.decode(bytes, name: "a")
            }
        }
    }

    @Test func `UTF-16 is recognised in either order, and a lone half refused`() throws {
        let units = Array("محضر اجتماع لجنة السلامة\n".utf16)
        let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(try TextDecoder.decode(little, name: "a").encoding == .utf16LittleEndian)
        #expect(try TextDecoder.decode(big, name: "a").encoding == .utf16BigEndian)
        #expect(throws: Failure.notText(name: "a", byte: 2)) {
            try TextDecoder.decode([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00], name: "a")
        }
    }

    @Test(arguments: ["%PDF-1.4", "{\\rtf1", "PK\u{3}\u{4}", "GIF89a"])
    func `what begins as another kind of file is named so`(start: String) {
        #expect(throws: Failure.unknownFormat(name: "a")) {
            try TextDecoder.decode(Array(start.utf8), name: "a")
        }
    }
}
