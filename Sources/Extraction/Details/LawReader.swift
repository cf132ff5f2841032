import ArabicText
import Recommendations

/// The laws that an action names by number.
///
///     القانون رقم (5) لسنة 2018     →  5/2018
///     قانون 18-05                   →  18 (of an unknown year)
///     القانون رقم 59/2012           →  59/2012
enum LawReader {
    /// Returns the laws in the order of the text, each once.
    ///
    /// Source: ARABIC.md 4.10.
    static func read(_ tokens: ArraySlice<Token>) -> [LawCitation] {
        var laws: [LawCitation] = []
        for index in tokens.indices where isLaw(tokens[index]) {
            guard let law = citation(in: tokens[(index + 1)...].prefix(14)) else { continue }
            if !laws.contains(law) { laws.append(law) }
        }
        return laws
    }

    private static func isLaw(_ token: Token) -> Bool {
        token.key.hasSuffix("قانون")
            && Proclitics.cuts(of: token.key).contains { $0.stem == "قانون" }
    }

    private static func citation(in rest: ArraySlice<Token>) -> LawCitation? {
        let mark = rest.firstIndex { $0.kind == .number || isLaw($0) }
        guard let mark, let number = rest[mark].value, number > 0 else { return nil }
        let between = rest[..<mark]
        let isNumbered = between.contains { $0.isWord("رقم", "عدد") }
        let isBracketed = between.last?.isSign("(") ?? true
        guard isNumbered || isBracketed, !between.contains(where: { $0.isSign(".", "،", ":") })
        else {
            return nil
        }
        return LawCitation(number: number, year: year(behind: rest[(mark + 1)...]))
    }

    private static func year(behind rest: ArraySlice<Token>) -> Int? {
        let rest = rest.drop { $0.isSign(")") }
        guard let first = rest.first else { return nil }
        let isYear = first.isWord("لسنه", "لعام", "سنه", "عام") || first.isSign("/")
        guard isYear, let year = rest.dropFirst().first(where: { !$0.isSign("(") })?.value else {
            return nil
        }
        return (1300...2100).contains(year) ? year : nil
    }
}
