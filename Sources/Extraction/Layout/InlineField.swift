import ArabicText

/// Fields that stand in the line of their entry, behind its sentence or in brackets.
///
///     ترميم السور. المسؤول: إدارة المخازن     →  owner «إدارة المخازن»
enum InlineField {
    /// Returns the entry's tokens in front of its first label, and the entry with the fields set.
    static func removed(from entry: Entry) -> (tokens: [Token], entry: Entry) {
        var entry = entry
        let tokens = entry.tokens
        var end = tokens.count
        var index = 1
        while index < tokens.count {
            let opens = tokens[index - 1].isSign(".", "(", "[", "،", "؛", "-", "–", "|", ")")
            if opens, let (label, value) = FieldLabel.read(tokens[index...]) {
                entry.set(label, to: firstPart(of: value))
                if label != .other {
                    end = min(end, index - (isBracket(tokens[index - 1]) ? 1 : 0))
                }
            }
            index += 1
        }
        return (Array(tokens[..<end]), entry)
    }

    private static func isBracket(_ token: Token) -> Bool { token.isSign("(", "[", "-", "–") }

    /// The value up to the next sign that ends it.
    private static func firstPart(of value: [Token]) -> [Token] {
        let ends = value.indices.first { index in
            value[index].isSign(")", "؛", "|", "]")
                || (value[index].isSign(".", "،", "-", "–")
                    && FieldLabel.read(value[(index + 1)...]) != nil)
        }
        return Array(value[..<(ends ?? value.count)])
    }
}
