import Testing

@testable import Reporting

/// What holds for every screen, at every width, in both languages.
@Suite struct ScreenTests {
    private static func written(_ page: Page, _ style: TextStyle) -> String {
        var output = ""
        TextFormat(style).write(page, to: &output)
        return output
    }

    private static func withoutEscapes(_ text: String) -> String {
        text.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
    }

    /// What is left of a text without blanks and marks: what must not be lost.
    private static func ink(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                withoutEscapes(text).unicodeScalars.filter {
                    !" \n".unicodeScalars.contains($0) && !(0x2066...0x2069 ~= $0.value)
                        && $0.value != 0x200E
                }))
    }

    @Test(arguments: Language.allCases)
    func `no line is wider than the terminal, at any width from 60 to 200`(
        language: Language
    ) throws {
        for (name, page) in try Screens.all(language) {
            for width in TextStyle.widths {
                let style = TextStyle(width: width, isTerminal: true, isColoured: true)
                let lines = Self.withoutEscapes(Self.written(page, style)).split(separator: "\n")
                let widest = lines.map { DisplayWidth.of(String($0)) }.max() ?? 0
                #expect(widest <= width, "\(name) at \(width)")
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `nothing is lost by wrapping lines of text, and all isolates and colours are closed`(
        language: Language
    ) throws {
        for (name, page) in try Screens.all(language) {
            for width in [60, 61, 80, 97, 120, 200] {
                let style = TextStyle(width: width, isTerminal: true, isColoured: true)
                let text = Self.written(page, style)
                #expect(
                    Self.ink(text).unicodeScalars.sorted()
                        == Self.ink(Self.unwrapped(page, text)).unicodeScalars.sorted(),
                    "\(name) at \(width)")
                for line in text.split(separator: "\n") { Self.expectClosed(line) }
            }
        }
    }

    /// The page unwrapped, with bars as long as in a text: how long they are goes by the width.
    private static func unwrapped(_ page: Page, _ text: String) -> String {
        let bars = text.filter { $0 == "█" }
        return written(page, .plain).filter { $0 != "█" } + bars
    }

    private static func expectClosed(_ line: Substring) {
        let scalars = line.unicodeScalars
        let opened = scalars.count { 0x2066...0x2068 ~= $0.value }
        #expect(opened == scalars.count { $0.value == 0x2069 }, "\(line)")
        let toned = line.matches(of: #/\u{1B}\[[1-9][0-9;]*m/#).count
        #expect(toned == line.matches(of: #/\u{1B}\[0m/#).count, "\(line)")
    }

    @Test(arguments: Language.allCases)
    func `in a file there are no escapes, no isolates, and nothing is wrapped`(
        language: Language
    ) throws {
        for (name, page) in try Screens.all(language) {
            let text = Self.written(page, .plain)
            #expect(!text.unicodeScalars.contains { $0.value == 0x1B }, "\(name)")
            #expect(!text.unicodeScalars.contains { 0x2066...0x2069 ~= $0.value }, "\(name)")
        }
    }

    @Test(arguments: Language.allCases)
    func `the words are the same with colour and without`(language: Language) throws {
        for (name, page) in try Screens.all(language) {
            let with = TextStyle(width: 80, isTerminal: true, isColoured: true)
            let without = TextStyle(width: 80, isTerminal: true, isColoured: false)
            let coloured = Self.written(page, with)
            #expect(Self.withoutEscapes(coloured) == Self.written(page, without), "\(name)")
        }
    }
}
