/// A law that a recommendation names: its number and, if given, its year.
///
///     LawCitation(key: "5/2018")     // القانون رقم (5) لسنة 2018
///     LawCitation(number: 5).key     // "5"
public struct LawCitation: Sendable, Hashable {
    /// The law's number, from 1.
    public let number: Int

    /// The year of the law, as the text gives it; nil when it gives none.
    public let year: Int?

    /// Names a law.
    public init(number: Int, year: Int? = nil) {
        self.number = number
        self.year = year
    }

    /// Reads a key, `NUMBER` or `NUMBER/YEAR`; nil for anything else.
    public init?(key: String) {
        let parts = key.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        switch (parts.count, parts.first ?? nil, parts.last ?? nil) {
        case (1, let number?, _) where number > 0: self.init(number: number)
        case (2, let number?, let year?) where number > 0 && year > 0:
            self.init(number: number, year: year)
        default: return nil
        }
    }

    /// The citation in one word, `5` or `5/2018`.
    public var key: String { year.map { "\(number)/\($0)" } ?? "\(number)" }

    /// Whether this citation answers a search for another: the same number, and the same year when
    /// both name one.
    public func answers(_ wanted: LawCitation) -> Bool {
        number == wanted.number && (wanted.year == nil || year == nil || year == wanted.year)
    }
}
