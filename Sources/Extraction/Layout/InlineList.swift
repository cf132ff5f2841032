import ArabicText

/// A numbered list that runs on in one paragraph.
///
///     أوصى المجلس بما يلي: 1- إعداد دليل. 2- ترميم المخازن.   →  the head and two entries
enum InlineList {
    /// Returns what stands before the list and its entries; nil unless marks 1, 2 … follow a colon.
    static func entries(in tokens: [Token]) -> (head: [Token], list: [Entry])? {
        guard let colon = tokens.firstIndex(where: { $0.isSign(":") }) else { return nil }
        var starts: [(place: Int, marker: ListMarker)] = []
        for place in (colon + 1)..<max(colon + 1, tokens.count) {
            guard place == colon + 1 || tokens[place].followsBlank,
                tokens[place].kind == .number || tokens[place].isSign("(")
                    || ordinals.contains(tokens[place].key),
                let marker = ListMarker.read(tokens[place...]),
                marker.style == .number || marker.style == .ordinal,
                value(of: tokens[place...]) == starts.count + 1
            else { continue }
            starts.append((place, marker))
        }
        guard starts.count >= 2, starts[0].place == colon + 1 else { return nil }
        let ends = starts.dropFirst().map(\.place) + [tokens.count]
        let list = zip(starts, ends).map { start, end in
            Entry(
                marker: start.marker,
                tokens: Array(
                    tokens[
                        (start.place + start.marker.length)..<max(
                            end, start.place + start.marker.length)]))
        }
        return (Array(tokens[...colon]), list)
    }

    private static func value(of tokens: ArraySlice<Token>) -> Int? {
        if let first = tokens.first, let place = ordinals.firstIndex(of: first.key) {
            return place + 1
        }
        return tokens.prefix(2).first { $0.kind == .number }?.value
    }

    private static let ordinals: [Word] = [
        "اولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا",
    ]
}
