import Foundation

/// Where results go. It is the only place of the program that writes to a stream.
struct Output: TextOutputStream {
    private let stream: UnsafeMutablePointer<FILE>

    /// What a command was asked for.
    static var results: Output { Output(stream: stdout) }

    /// Everything else.
    static var messages: Output { Output(stream: stderr) }

    private init(stream: UnsafeMutablePointer<FILE>) { self.stream = stream }

    mutating func write(_ string: String) {
        var string = string
        string.withUTF8 { bytes in
            _ = fwrite(bytes.baseAddress, 1, bytes.count, stream)
        }
    }

    /// Whether a person looks at it.
    var isTerminal: Bool { isatty(fileno(stream)) == 1 }

    /// The columns of the terminal; nil when it is none.
    var width: Int? {
        var size = winsize()
        guard isTerminal, ioctl(fileno(stream), UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
        else { return nil }
        return min(max(Int(size.ws_col), 60), 200)
    }
}
