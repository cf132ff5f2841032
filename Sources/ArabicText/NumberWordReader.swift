/// Walks over the tokens of one number.
///
/// A number is parts of falling scale joined by و: (chunk scale)… chunk, where a chunk is below one
/// thousand: «ثلاثة آلاف ومائتان وخمسة وعشرون» is 3 × 1000, then 225.
struct NumberWordReader {
    /// The tokens of the text.
    let tokens: [Token]
    /// The index at which reading ends.
    let end: Int

    /// The first token that is not yet read.
    private(set) var index: Int

    /// Reads digits, grouped or not, and a scale word behind them: 1,250 or 3 آلاف.
    mutating func readDigits() -> Int? {
        guard index < end, var value = tokens[index].value else { return nil }
        index += 1
        while value < 1_000_000_000, let group = groupBehind() {
            value = value * 1_000 + group
            index += 2
        }
        guard let (key, next) = word(joined: false), let found = NumberWordTable.scales[key],
            found.count == 1 || key == "الفا"
        else { return value }
        index = next
        return value.multipliedReportingOverflow(by: found.scale).partialValue
    }

    /// Reads a number written in words, whose first word may have to be joined on by و.
    mutating func readWords(joined: Bool = false) -> Int? {
        guard var (total, scale) = readPart(joined: joined, below: Int.max) else { return nil }
        while scale > 1, let part = readPart(joined: true, below: scale) {
            total += part.value
            scale = part.scale
        }
        return total
    }

    /// Returns the three digits of the group that the sign at the cursor joins on: 1,250.
    private func groupBehind() -> Int? {
        guard index + 1 < end, tokens[index].isSign(",", "٬", "،"),
            !tokens[index].followsBlank, !tokens[index + 1].followsBlank,
            tokens[index - 1].form.count <= 3, tokens[index + 1].form.count == 3
        else { return nil }
        return tokens[index + 1].value
    }

    /// Reads one part with its scale, 1 for the last; rewinds when the scale does not fall.
    private mutating func readPart(joined: Bool, below limit: Int) -> (value: Int, scale: Int)? {
        let start = index
        if let (key, next) = word(joined: joined), let found = NumberWordTable.scales[key],
            found.scale < limit
        {
            index = next
            return (found.count * found.scale, found.scale)
        }
        guard let chunk = readChunk(joined: joined) else { return nil }
        guard let (key, next) = word(joined: false), let found = NumberWordTable.scales[key],
            found.count == 1 || key == "الفا"
        else { return (chunk, 1) }
        guard found.scale < limit else {
            index = start
            return nil
        }
        index = next
        return (chunk * found.scale, found.scale)
    }

    /// Reads a number below one thousand.
    private mutating func readChunk(joined: Bool) -> Int? {
        guard let hundreds = readHundreds(joined: joined) else {
            return readBelowHundred(joined: joined)
        }
        return hundreds + (readBelowHundred(joined: true) ?? 0)
    }

    /// Reads مائة, ثلاثمائة or ثلاث مائة.
    private mutating func readHundreds(joined: Bool) -> Int? {
        guard let (key, next) = word(joined: joined) else { return nil }
        if let value = NumberWordTable.hundreds[key] {
            index = next
            return value
        }
        guard let unit = NumberWordTable.units[key], (3...9).contains(unit) else { return nil }
        var ahead = self
        ahead.index = next
        guard let (second, behind) = ahead.word(joined: false),
            NumberWordTable.hundredWords.contains(second)
        else { return nil }
        index = behind
        return unit * 100
    }

    /// Reads a number below one hundred: خمسة, خمسة عشر, خمسة وعشرون, عشرون.
    private mutating func readBelowHundred(joined: Bool) -> Int? {
        guard let (key, next) = word(joined: joined) else { return nil }
        if let value = NumberWordTable.fused[key] ?? NumberWordTable.tens[key] {
            index = next
            return value
        }
        let free = NumberWordTable.units[key]
        guard let unit = free ?? NumberWordTable.boundUnits[key] else { return nil }
        let start = index
        index = next
        if (1...9).contains(unit), let more = readTeenOrTen() { return unit + more }
        if free == nil { index = start }
        return free
    }

    /// Reads the عشر of a teen, or a ten joined by و.
    private mutating func readTeenOrTen() -> Int? {
        if let (key, next) = word(joined: false), NumberWordTable.teenEndings.contains(key) {
            index = next
            return 10
        }
        if let (key, next) = word(joined: true), let ten = NumberWordTable.tens[key] {
            index = next
            return ten
        }
        return nil
    }

    /// Returns the key of the next word and the index behind it.
    ///
    /// A joined word must begin with و or follow a و that stands apart; the و is left off. One line
    /// break may stand before it.
    private func word(joined: Bool) -> (key: Word, next: Int)? {
        var place = index
        if place < end, tokens[place].kind == .lineBreak { place += 1 }
        guard place < end, tokens[place].kind == .word else { return nil }
        let key = tokens[place].key
        guard joined else { return (key, place + 1) }
        if key != "و" { return key.first == "و" ? (key.dropFirst(), place + 1) : nil }
        guard place + 1 < end, tokens[place + 1].kind == .word else { return nil }
        return (tokens[place + 1].key, place + 2)
    }
}
