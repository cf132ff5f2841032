public import Days

/// One value of a table or a page, typed, so that each format can write it in its own way.
///
/// Machine formats write keys, ISO days and numbers; people's formats write words.
public enum Cell: Sendable, Hashable {
    /// Nothing is known.
    case missing
    /// A text as it is.
    case text(String)
    /// A word of the domain: its key for machines, its word for people.
    case word(key: String, String)
    /// A whole number.
    case integer(Int)
    /// A number with a fraction, written with two digits.
    case decimal(Double)
    /// Yes or no.
    case boolean(Bool)
    /// A day.
    case day(Day)
    /// A whole percentage.
    case percent(Int)
    /// A thing with fields, which people and CSV know by its name.
    case object(name: String, [Field])
    /// Several values.
    case list([Cell])

    /// A named value within an object.
    public struct Field: Sendable, Hashable {
        /// Its key in machine formats.
        public let key: String
        /// Its value.
        public let value: Cell

        /// Names a value.
        public init(_ key: String, _ value: Cell) {
            self.key = key
            self.value = value
        }
    }

    /// A text that may be missing.
    public init(_ text: String?) { self = text.map(Cell.text) ?? .missing }

    /// A number that may be missing.
    public init(_ number: Int?) { self = number.map(Cell.integer) ?? .missing }

    /// A day that may be missing.
    public init(_ day: Day?) { self = day.map(Cell.day) ?? .missing }
}

extension Cell {
    /// The value on one line, as people's formats and CSV write it; lists are joined by "; ".
    public func plain(missing: String = "") -> String {
        switch self {
        case .missing: missing
        case .text(let text): text
        case .word(_, let word): word
        case .integer(let number): String(number)
        case .decimal(let number): Self.twoDigits(number)
        case .boolean(let truth): truth ? "true" : "false"
        case .day(let day): day.iso
        case .percent(let percent): "\(percent)%"
        case .object(let name, _): name
        case .list(let cells): cells.map { $0.plain() }.joined(separator: "; ")
        }
    }

    /// The value as CSV writes it: keys for words, numbers bare.
    var machine: String {
        switch self {
        case .word(let key, _): key
        case .percent(let percent): String(percent)
        case .list(let cells): cells.map(\.machine).joined(separator: "; ")
        default: plain()
        }
    }

    static func twoDigits(_ number: Double) -> String {
        let hundredths = Int((number * 100).rounded())
        let sign = hundredths < 0 ? "-" : ""
        let fraction = String(hundredths.magnitude % 100)
        return "\(sign)\(hundredths.magnitude / 100).\(fraction.count < 2 ? "0" : "")\(fraction)"
    }
}
