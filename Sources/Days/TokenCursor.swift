import ArabicText

/// A place among tokens that readers move forward, and take back when they fail.
///
///     var cursor = TokenCursor(tokens, at: 0, upTo: tokens.count)
///     cursor.takeWord("قبل")            // true, and the cursor stands behind it
///
/// One line break between two tokens is stepped over; a blank line ends every phrase. The index
/// always stands right behind the last token taken, so that it can end a range.
struct TokenCursor {
    /// The tokens of the text.
    let tokens: [Token]
    /// The index at which reading ends.
    let end: Int

    /// The index behind the last token that was taken.
    private(set) var index: Int

    /// Places a cursor on a token.
    init(_ tokens: [Token], at index: Int, upTo end: Int) {
        self.tokens = tokens
        self.end = min(end, tokens.count)
        self.index = index
    }

    /// The next token that is not a line break; nil at the end or before a blank line.
    var next: Token? { place.map { tokens[$0] } }

    private var place: Int? {
        Steps.count()
        var place = index
        if place < end, tokens[place].kind == .lineBreak { place += 1 }
        return place < end && tokens[place].kind != .lineBreak ? place : nil
    }

    /// Steps over the next token.
    mutating func advance() {
        if let place { index = place + 1 }
    }

    /// Takes the next token when it is one of these words.
    mutating func takeWord(_ keys: String...) -> Bool {
        guard let next, next.kind == .word, keys.contains(where: { $0.hasSameBytes(as: next.key) })
        else { return false }
        advance()
        return true
    }

    /// Takes the next token when it is one of these signs.
    mutating func takeSign(_ signs: String...) -> Bool {
        guard let next, next.kind == .sign, signs.contains(where: { $0.hasSameBytes(as: next.key) })
        else { return false }
        advance()
        return true
    }

    /// Takes a number token and returns its value.
    mutating func takeDigits() -> Int? {
        guard let value = next?.value else { return nil }
        advance()
        return value
    }

    /// Takes a number, in digits or words.
    mutating func takeNumber() -> Int? {
        guard let place, let found = NumberWords.read(tokens, at: place, upTo: end) else {
            return nil
        }
        index = found.next
        return found.value
    }

    /// Takes a number that و joins to what was taken before: وستة, و15.
    mutating func takeJoinedNumber() -> Int? {
        attempt { cursor in
            if let place = cursor.place,
                let found = NumberWords.readJoined(cursor.tokens, at: place, upTo: cursor.end)
            {
                cursor.index = found.next
                return found.value
            }
            return cursor.takeWord("و") ? cursor.takeDigits() : nil
        }
    }

    /// Takes the longest phrase of a table that begins here and returns its value.
    mutating func take<Value>(_ table: WordTable<Value>, afterWaw: Bool = false) -> Value? {
        guard let first = next, first.kind == .word else { return nil }
        if let value = take(table.rows(beginningWith: first.key)) { return value }
        guard afterWaw, first.key.first == "و" else { return nil }
        return take(table.rows(beginningWith: String(first.key.dropFirst())))
    }

    private mutating func take<Value>(_ rows: [WordTable<Value>.Row]) -> Value? {
        for row in rows {
            let found: Value? = attempt { cursor in
                cursor.advance()
                for key in row.keys.dropFirst() where !cursor.takeWord(key) { return nil }
                return row.value
            }
            if let found { return found }
        }
        return nil
    }

    /// Runs a reader and stands where it began when it finds nothing.
    mutating func attempt<Value>(_ read: (inout TokenCursor) -> Value?) -> Value? {
        var ahead = self
        guard let value = read(&ahead) else { return nil }
        self = ahead
        return value
    }

    /// Runs several readers from here and keeps what the one that came farthest found; the first of
    /// two that came equally far.
    mutating func longest<Value>(of readers: [(inout TokenCursor) -> Value?]) -> Value? {
        var best: (value: Value, cursor: TokenCursor)?
        for read in readers {
            var ahead = self
            guard let value = read(&ahead) else { continue }
            if ahead.index > best?.cursor.index ?? -1 { best = (value, ahead) }
        }
        guard let best else { return nil }
        self = best.cursor
        return best.value
    }
}
