/// A place among tokens that readers move forward, and take back when they fail.
///
///     var cursor = TokenCursor(tokens, at: 0, upTo: tokens.count)
///     cursor.takeWord("قبل")            // true, and the cursor stands behind it
///
/// One line break between two tokens is stepped over; a blank line ends every phrase. The index
/// always stands right behind the last token taken, so that it can end a range.
public struct TokenCursor {
    /// The tokens of the text.
    public let tokens: [Token]
    /// The index at which reading ends.
    public let end: Int

    /// Where the cursor stands.
    @usableFromInline var position: Int

    /// The index behind the last token that was taken.
    @inlinable public var index: Int { position }

    /// Places a cursor on a token.
    @inlinable public init(_ tokens: [Token], at index: Int, upTo end: Int) {
        self.tokens = tokens
        self.end = min(end, tokens.count)
        position = index
    }

    /// The next token that is not a line break; nil at the end or before a blank line.
    @inlinable public var next: Token? { place.map { tokens[$0] } }

    /// The last token that was taken, or the one before the cursor's first place; nil at the beginning
    /// of the text.
    @inlinable public var previous: Token? { position > 0 ? tokens[position - 1] : nil }

    /// The index of the next token; nil where there is none.
    @inlinable public var place: Int? {
        #if DEBUG
        Steps.count()
        #endif
        var place = position
        if place < end, tokens[place].kind == .lineBreak { place += 1 }
        return place < end && tokens[place].kind != .lineBreak ? place : nil
    }

    /// The token a number of steps behind the next one; nil behind the end.
    ///
    /// `peek(0)` is ``next``.
    ///
    ///     let isNamed = cursor.peek(1)?.isWord("رقم") ?? false
    @inlinable public func peek(_ steps: Int) -> Token? {
        var cursor = self
        for _ in 0..<steps { cursor.advance() }
        return cursor.next
    }

    /// The tokens that were taken since the cursor stood at an index: where a reading stands.
    @inlinable public func range(since start: Int) -> Range<Int> { start..<max(start, position) }

    /// Steps over the next token.
    @inlinable public mutating func advance() {
        if let place { position = place + 1 }
    }

    /// Steps over a number of tokens.
    @inlinable public mutating func advance(by count: Int) {
        for _ in 0..<count { advance() }
    }

    /// Stands at an index, which an earlier reading gave.
    @inlinable public mutating func move(to index: Int) { position = index }

    /// Steps up to the first token that a test holds for, at most so many; stands where it began and
    /// says false when none does.
    ///
    ///     cursor.scan(within: 6) { $0.isSign(":") }
    @inlinable public mutating func scan(
        within limit: Int = .max, until isFound: (Token) -> Bool
    ) -> Bool {
        let start = position
        var steps = 0
        while steps < limit, let token = next {
            if isFound(token) { return true }
            advance()
            steps += 1
        }
        position = start
        return false
    }

    /// Takes the next token when it is one of these words.
    @inlinable @inline(__always)
    public mutating func takeWord(
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
    @inlinable @inline(__always)
    public mutating func takeSign(
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
    public mutating func takeDigits() -> Int? {
        guard let value = next?.value else { return nil }
        advance()
        return value
    }

    /// Takes a number, in digits or words.
    public mutating func takeNumber() -> Int? {
        guard let place, let found = NumberWords.read(tokens, at: place, upTo: end) else {
            return nil
        }
        position = found.next
        return found.value
    }

    /// Takes a number that و joins to what was taken before: وستة, و15.
    public mutating func takeJoinedNumber() -> Int? {
        attempt { cursor in
            if let place = cursor.place,
                let found = NumberWords.readJoined(cursor.tokens, at: place, upTo: cursor.end)
            {
                cursor.position = found.next
                return found.value
            }
            return cursor.takeWord("و") ? cursor.takeDigits() : nil
        }
    }

    /// Takes the longest phrase of a table that begins here and returns its value.
    @inlinable
    public mutating func take<Value>(_ table: WordTable<Value>, afterWaw: Bool = false) -> Value? {
        guard let first = next, first.kind == .word else { return nil }
        if let value = take(table.rows(beginningWith: first.key)) { return value }
        guard afterWaw, first.key.first == "و" else { return nil }
        return take(table.rows(beginningWith: first.key.dropFirst()))
    }

    @inlinable
    mutating func take<Value>(_ rows: ArraySlice<WordTable<Value>.Row>) -> Value? {
        guard !rows.isEmpty else { return nil }
        let start = position
        advance()
        let behind = (index: position, word: next.flatMap { $0.kind == .word ? $0.key : nil })
        for row in rows where row.second == .none || row.second == behind.word {
            if row.keys.dropFirst().allSatisfy({ takeWord($0) }) { return row.value }
            position = behind.index
        }
        position = start
        return nil
    }

    /// Runs a reader and stands where it began when it finds nothing.
    @inlinable @inline(__always)
    public mutating func attempt<Value>(_ read: (inout TokenCursor) -> Value?) -> Value? {
        let start = position
        let value = read(&self)
        if value == nil { position = start }
        return value
    }

    /// Runs several readers from here and keeps what the one that came farthest found; the first of
    /// two that came equally far.
    ///
    ///     cursor.longest { choice in
    ///         choice.add(readWeekday)
    ///         choice.add(readSpan)
    ///     }
    @inlinable @inline(__always)
    public mutating func longest<Value>(_ offer: (inout Choice<Value>) -> Void) -> Value? {
        var choice = Choice<Value>(cursor: self)
        offer(&choice)
        guard let best = choice.best else { return nil }
        position = choice.farthest
        return best
    }

    /// What the readers of one place found so far.
    public struct Choice<Value> {
        @usableFromInline var cursor: TokenCursor
        @usableFromInline let start: Int
        @usableFromInline var best: Value?
        @usableFromInline var farthest = -1

        @inlinable init(cursor: TokenCursor) {
            self.cursor = cursor
            start = cursor.position
        }

        /// Runs one more reader.
        @inlinable @inline(__always)
        public mutating func add(_ read: (inout TokenCursor) -> Value?) {
            cursor.position = start
            guard let value = read(&cursor), cursor.position > farthest else { return }
            best = value
            farthest = cursor.position
        }
    }
}
