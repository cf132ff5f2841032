/// A text for people, cut into spans.
///
/// What stands between quotation marks and runs the other way than the text is a span of its own, so
/// that on a terminal it can be kept from disturbing the order of the rest:
///
///     Phrase("owner set to “إدارة التدريب (PKI)”").spans.count    // 3
struct Phrase: Sendable, Hashable {
    var spans: [Span]
    let direction: Direction

    /// A phrase of one tone; its direction is that of its first letter unless told.
    init(_ text: String, tone: Tone = .plain, direction: Direction? = nil) {
        let own = direction ?? Direction(of: text)
        self.direction = own
        spans = Self.spans(of: text, tone: tone, direction: own)
    }

    /// A phrase whose beginning is apart from its text, such as an owner before a recommendation.
    init(lead: String, _ text: String) {
        let own = Direction(of: lead)
        let other = Direction(of: text)
        direction = own
        spans = [Span(text: lead), Span(text: text, direction: other == own ? nil : other)]
    }

    /// A phrase of spans that were made elsewhere.
    init(_ spans: [Span], direction: Direction) {
        self.spans = spans
        self.direction = direction
    }

    /// The columns it takes.
    var width: Int { spans.reduce(0) { $0 + DisplayWidth.of($1.text) } }

    /// Whether any of it runs from the right.
    var runsFromRight: Bool { spans.contains { Direction.runsFromRight(in: $0.text) } }

    private static func spans(of text: String, tone: Tone, direction: Direction) -> [Span] {
        guard Direction.runsFromRight(in: text) else { return [Span(text: text, tone: tone)] }
        var spans: [Span] = []
        var rest = text[...]
        while let open = rest.firstIndex(where: { closing[$0] != nil }),
            let mark = closing[rest[open]], let close = rest[open...].firstIndex(of: mark)
        {
            let start = rest.index(after: open)
            let quote = String(rest[start..<close])
            let other = Direction(of: quote)
            spans.append(Span(text: String(rest[..<start]), tone: tone))
            spans.append(
                Span(text: quote, tone: tone, direction: other == direction ? nil : other))
            rest = rest[close...]
        }
        return spans + [Span(text: String(rest), tone: tone)]
    }

    private static let closing: [Character: Character] = ["“": "”", "«": "»"]
}
