import Foundation
import Recommendations
import Reporting

/// Where results go.
///
/// It is the only place of the program that writes to a stream.
struct Output: ByteStream {
    // The streams are made once and never replaced; C locks them.
    nonisolated(unsafe) private static let standardOutput = fdopen(STDOUT_FILENO, "w")
    nonisolated(unsafe) private static let standardError = fdopen(STDERR_FILENO, "w")

    /// Whether results were written where there is no output: it was closed before the start.
    nonisolated(unsafe) private static var areResultsLost = false

    private let descriptor: Int32
    private let stream: UnsafeMutablePointer<FILE>?

    /// What a command was asked for.
    static var results: Output { Output(descriptor: STDOUT_FILENO, stream: standardOutput) }

    /// Everything else.
    static var messages: Output { Output(descriptor: STDERR_FILENO, stream: standardError) }

    private init(descriptor: Int32, stream: UnsafeMutablePointer<FILE>?) {
        self.descriptor = descriptor
        self.stream = stream
    }

    /// Sees to it that all results were written.
    ///
    /// - Throws: `Failure.inputOutput` when they were not, as on a full disk.
    static func finish() throws(Failure) {
        if areResultsLost {
            throw .inputOutput(path: "stdout", reason: String(cString: strerror(EBADF)))
        }
        guard let stream = standardOutput else { return }
        if fflush(stream) != 0 || ferror(stream) != 0 {
            throw .inputOutput(path: "stdout", reason: String(cString: strerror(errno)))
        }
    }

    mutating func write(bytes: [UInt8]) {
        guard let stream else { return lose() }
        _ = fwrite(bytes, 1, bytes.count, stream)
    }

    mutating func write(_ string: String) {
        guard let stream else { return lose() }
        var string = string
        string.withUTF8 { bytes in
            _ = fwrite(bytes.baseAddress, 1, bytes.count, stream)
        }
    }

    private func lose() {
        if descriptor == STDOUT_FILENO { Self.areResultsLost = true }
    }

    /// Sends on what was written so far.
    func flush() {
        guard let stream else { return }
        fflush(stream)
    }

    /// Whether a person looks at it.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// The columns that the terminal tells; nil when it is none, or tells none.
    var columns: Int? {
        var size = winsize()
        guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
        else { return nil }
        return Int(size.ws_col)
    }

    /// What text may look like there; messages that nobody looks at are plain, whatever `COLUMNS` is.
    var style: TextStyle {
        if !isTerminal, descriptor == STDERR_FILENO { return .plain }
        return TextStyle(isTerminal: isTerminal, columns: columns, variable: Surroundings.variable)
    }

    /// The columns of a line that can be written over; nil where none can.
    var columnsToRedraw: Int? {
        guard isTerminal, Surroundings.variable("TERM") != "dumb" else { return nil }
        return columns ?? style.width
    }
}
