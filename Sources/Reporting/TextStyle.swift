/// What text may look like where it goes: how wide, whether with isolates, whether with colour.
///
///     TextStyle(isTerminal: true, columns: 80) { ["TERM": "xterm"][$0] }.isColoured    // true
///     TextStyle(isTerminal: false, columns: nil) { _ in nil } == .plain                // true
public struct TextStyle: Sendable, Hashable {
    /// The widths that texts are laid out for; narrower and wider terminals get the nearest.
    public static let widths = 60...200

    /// A file or a pipe: nothing is wrapped, nothing is marked.
    public static let plain = TextStyle(width: nil, isTerminal: false, isColoured: false)

    /// The columns to fill at most; nil where nothing is wrapped.
    public var width: Int?

    /// Whether it is a terminal, where texts are put between isolates.
    public var isTerminal: Bool

    /// Whether tones become colours and weights.
    public var isColoured: Bool

    /// Describes where text goes.
    public init(width: Int?, isTerminal: Bool, isColoured: Bool) {
        self.width = width
        self.isTerminal = isTerminal
        self.isColoured = isColoured
    }

    /// Judges by what is known of an output.
    ///
    /// Colour needs a terminal, no `NO_COLOR` that says something, and a `TERM` that is not `dumb`.
    /// `COLUMNS` counts where no terminal tells its width; a terminal without either has 80.
    ///
    /// - Parameters:
    ///   - isTerminal: Whether it is a terminal.
    ///   - columns: The columns of the terminal, if it tells them.
    ///   - variable: The value of an environment variable; nil when it is not set or empty.
    public init(isTerminal: Bool, columns: Int?, variable: (String) -> String?) {
        let told = columns ?? variable("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
        let width = told ?? (isTerminal ? 80 : nil)
        self.width = width.map { min(max($0, Self.widths.lowerBound), Self.widths.upperBound) }
        self.isTerminal = isTerminal
        isColoured = isTerminal && variable("NO_COLOR") == nil && variable("TERM") != "dumb"
    }
}
