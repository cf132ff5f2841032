import Days
import Recommendations

/// Reads values that a user typed.
///
/// They are judged here and not by the argument parser, so that what is wrong with them can be said
/// in both languages.
enum Typed {
    /// Reads one key of an enumeration.
    static func word<Word: RawRepresentable & CaseIterable>(
        _ text: String, option: String
    ) throws(Failure) -> Word where Word.RawValue == String {
        guard let word = Word(rawValue: text) else {
            throw .badValue(option: option, value: text, allowed: Word.allCases.map(\.rawValue))
        }
        return word
    }

    /// Reads several keys, separated by commas.
    static func words<Word: RawRepresentable & CaseIterable>(
        _ text: String, option: String
    ) throws(Failure) -> [Word] where Word.RawValue == String {
        var words: [Word] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            words.append(try word(String(part), option: option))
        }
        return words
    }

    /// Reads the keys of topics, separated by commas.
    static func topics(_ text: String) throws(Failure) -> [String] {
        let keys = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        for key in keys where Topic.named(key) == nil {
            let all = Topic.all.map(\.key)
            let nearest = EditDistance.nearest(to: key, among: all)
            throw .badValue(option: "--topic", value: key, allowed: nearest.isEmpty ? all : nearest)
        }
        return keys
    }

    /// Reads a law, `5` or `5/2018`.
    static func law(_ text: String) throws(Failure) -> LawCitation {
        guard let law = LawCitation(key: text) else {
            throw .badValue(option: "--law", value: text, allowed: ["5", "5/2018"])
        }
        return law
    }

    /// Reads a whole number within a range.
    static func number(
        _ text: String, option: String, in range: ClosedRange<Int>
    ) throws(Failure) -> Int {
        guard let number = Int(text), range.contains(number) else {
            throw .badNumber(option: option, value: text, range: range)
        }
        return number
    }

    /// Returns a text that says something.
    static func text(_ text: String, option: String) throws(Failure) -> String {
        guard text.contains(where: { !$0.isWhitespace }) else { throw .emptyText(option: option) }
        return text
    }

    /// Returns a text that says something, if one was typed.
    static func text(ifAny text: String?, option: String) throws(Failure) -> String? {
        guard let text else { return nil }
        return try self.text(text, option: option)
    }

    /// Finds the one agency that a name or key names.
    static func agency(_ name: String, in directory: AgencyDirectory) throws(Failure) -> Agency {
        switch directory.match(name) {
        case .one(let agency): return agency
        case .several(let agencies):
            throw .ambiguousAgency(name, agencies: agencies.map(\.named))
        case .none:
            throw .unknownAgency(name, nearest: directory.nearest(to: name).map(\.named))
        }
    }
}

extension Agency {
    /// The agency's key and name.
    var named: NamedAgency { NamedAgency(key: key, name: name) }
}
