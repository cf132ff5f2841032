import Testing

@testable import Reporting

@Suite struct TextStyleTests {
    private func style(
        terminal: Bool = true, columns: Int? = 100, _ variables: [String: String] = [:]
    ) -> TextStyle {
        TextStyle(isTerminal: terminal, columns: columns) { variables[$0] }
    }

    @Test func `colour needs a terminal, no NO_COLOR and no dumb terminal`() {
        #expect(style(["TERM": "xterm-256color"]).isColoured)
        #expect(!style(["TERM": "dumb"]).isColoured)
        #expect(!style(["TERM": "xterm", "NO_COLOR": "1"]).isColoured)
        #expect(!style(terminal: false, columns: nil, ["TERM": "xterm"]).isColoured)
    }

    @Test(arguments: [(20, 60), (60, 60), (80, 80), (200, 200), (500, 200)])
    func `the width is the terminal's, between 60 and 200`(columns: Int, width: Int) {
        #expect(style(columns: columns).width == width)
    }

    @Test func `COLUMNS counts only where no terminal tells its width`() {
        #expect(style(columns: 90, ["COLUMNS": "120"]).width == 90)
        #expect(style(columns: nil, ["COLUMNS": "120"]).width == 120)
        #expect(style(terminal: false, columns: nil, ["COLUMNS": "120"]).width == 120)
        #expect(style(columns: nil).width == 80)
        #expect(style(terminal: false, columns: nil) == .plain)
        #expect(style(terminal: false, columns: nil, ["COLUMNS": "wide"]).width == nil)
        #expect(style(terminal: false, columns: nil, ["COLUMNS": "-1"]).width == nil)
    }
}
