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
    @inline(__always)
    mutating func takeWord(
        _ first: Word, _ second: Word = .none, _ third: Word = .none, _ fourth: Word = .none,
        _ fifth: Word = .none, _ sixth: Word = .none, _ seventh: Word = .none,
        _ eighth: Word = .none, _ ninth: Word = .none
    ) -> Bool {
        guard let next,
            next.isWord(
                first, second, third, fourth, fifth, sixth, seventh, eighth, ninth)
        else { return false }
        advance()
        return true
    }

    /// Takes the next token when it is one of these signs.
    @inline(__always)
    mutating func takeSign(
        _ first: Word, _ second: Word = .none, _ third: Word = .none, _ fourth: Word = .none,
        _ fifth: Word = .none, _ sixth: Word = .none, _ seventh: Word = .none,
        _ eighth: Word = .none, _ ninth: Word = .none
    ) -> Bool {
        guard let next,
            next.isSign(
                first, second, third, fourth, fifth, sixth, seventh, eighth, ninth)
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
        return take(table.rows(beginningWith: first.key.dropFirst()))
    }

    private mutating func take<Value>(_ rows: ArraySlice<WordTable<Value>.Row>) -> Value? {
        guard !rows.isEmpty else { return nil }
        let start = index
        advance()
        let behind = (index: index, word: next.flatMap { $0.kind == .word ? $0.key : nil })
        for row in rows where row.second == .none || row.second == behind.word {
            if row.keys.dropFirst().allSatisfy({ takeWord($0) }) { return row.value }
            index = behind.index
        }
        index = start
        return nil
    }

    /// Runs a reader and stands where it began when it finds nothing.
    @inline(__always)
    mutating func attempt<Value>(_ read: (inout TokenCursor) -> Value?) -> Value? {
        let start = index
        let value = read(&self)
        if value == nil { index = start }
        return value
    }

    /// Runs several readers from here and keeps what the one that came farthest found; the first of
    /// two that came equally far.
    ///
    ///     cursor.longest { choice in
    ///         choice.add(readWeekday)
    ///         choice.add(readSpan)
    ///     }
    @inline(__always)
    mutating func longest<Value>(_ offer: (inout Choice<Value>) -> Void) -> Value? {
        var choice = Choice<Value>(cursor: self)
        offer(&choice)
        guard let best = choice.best else { return nil }
        index = choice.farthest
        return best
    }

    /// What the readers of one place found so far.
    struct Choice<Value> {
        private var cursor: TokenCursor
        private let start: Int
        fileprivate private(set) var best: Value?
        fileprivate private(set) var farthest = -1

        fileprivate init(cursor: TokenCursor) {
            self.cursor = cursor
            start = cursor.index
        }

        /// Runs one more reader.
        @inline(__always)
        mutating func add(_ read: (inout TokenCursor) -> Value?) {
            cursor.index = start
            guard let value = read(&cursor), cursor.index > farthest else { return }
            best = value
            farthest = cursor.index
        }
    }
}
