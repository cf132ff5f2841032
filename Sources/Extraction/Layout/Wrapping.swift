import ArabicText
import Lexicon

/// Puts lines together that the width of a page or a scanner broke.
///
///     2- إعداد برنامج لتدريب المنتسبين على إدارة
///     المخازن خلال شهرين.                           →  one line
enum Wrapping {
    /// Returns the lines with broken ones joined.
    ///
    /// A text whose lines run freely, one a paragraph, is left as it is.
    static func joined(_ lines: [Line]) -> [Line] {
        let lines = StackedTable.marked(lines)
        let width = lines.map(\.width).max() ?? 0
        return joinedByStops(joinedByWidth(joinedByVerb(joinedByIndent(lines)), of: width))
    }

    /// Joins a line that is a reporting verb alone with the one below it, which names who speaks.
    private static func joinedByVerb(_ lines: [Line]) -> [Line] {
        var joined: [Line] = []
        for line in lines {
            if let last = joined.last, (1...2).contains(last.wordCount), !last.isEntry,
                !last.endsSentence, line.wordCount > 4, !line.isEntry, !line.isRow,
                last.tokens.first.flatMap(ReportingVerb.opening) != nil
            {
                joined[joined.count - 1].join(line)
            } else {
                joined.append(line)
            }
        }
        return joined
    }

    /// Joins an entry with the indented line below it, where its sentence goes on.
    private static func joinedByIndent(_ lines: [Line]) -> [Line] {
        guard lines.contains(where: { $0.indent >= 2 }) else { return lines }
        var joined: [Line] = []
        for line in lines {
            if line.indent >= 2, !line.isRow, let last = joined.last, !last.endsSentence,
                !last.isRow, last.isEntry, !opensSomething(line)
            {
                joined[joined.count - 1].join(line)
            } else {
                joined.append(line)
            }
        }
        return joined
    }

    /// Joins an entry that has no stop with the line below it, in a text whose entries have theirs.
    private static func joinedByStops(_ lines: [Line]) -> [Line] {
        let entries = lines.filter { $0.isEntry && $0.wordCount > 2 }
        let stopped = entries.count { $0.endsSentence }
        guard stopped >= 2, stopped * 2 > entries.count, stopped < entries.count else {
            return lines
        }
        var joined: [Line] = []
        for line in lines {
            if line.endsSentence, line.wordCount <= 12, !line.isRow, let last = joined.last,
                last.isEntry, !last.endsSentence, !last.isRow, last.wordCount >= 4,
                !opensSomething(line), !opensVerb(line), Heading.read(last.tokens) == nil
            {
                joined[joined.count - 1].join(line)
            } else {
                joined.append(line)
            }
        }
        return joined
    }

    /// Whether a sentence of its own begins: «أوصت اللجنة بما يلي:».
    private static func opensVerb(_ line: Line) -> Bool {
        guard let first = line.tokens.first else { return false }
        return ReportingVerb.read(first)?.condition == ReportingVerb.Guard.none
            || NarrativeVerb.isRead(in: first)
    }

    /// Whether a line begins with a reporting verb that nothing joins to what stands before.
    private static func opensSentence(_ line: Line) -> Bool {
        guard let first = line.tokens.first, !first.key.hasSuffix("ا") else { return false }
        return ReportingVerb.opening(first)?.condition == ReportingVerb.Guard.none
    }

    /// Whether a line tells what else was said: «وقد شدد الرئيس على», «كما كلف الرئيس».
    private static func opensTelling(_ line: Line) -> Bool {
        guard line.tokens.count > 2 else { return false }
        let first = line.tokens[0]
        if first.key.hasPrefix("و"), VerbalNoun.read(first) == nil,
            ReportingVerb.read(first)?.condition == ReportingVerb.Guard.none
        {
            return true
        }
        guard first.isWord("وقد", "كما", "ثم", "هذا", "و") else { return false }
        return line.tokens[1...].prefix(2).contains { ReportingVerb.read($0) != nil }
    }

    private static func opensSomething(_ line: Line) -> Bool {
        line.isBlank || ListMarker.read(line.tokens) != nil || FieldLabel.read(line.tokens) != nil
            || Heading.read(line.tokens) != nil
    }

    /// Joins lines that are as wide as the page's, or nearly.
    private static func joinedByWidth(_ lines: [Line], of width: Int) -> [Line] {
        let broken = lines.filter { isFull($0, width: width) && !$0.endsSentence }
        guard (30...130).contains(width), broken.count >= 3 else { return lines }
        var joined: [Line] = []
        var lastWidth = 0
        for line in lines {
            if let last = joined.last, goesOn(last, lastWidth: lastWidth, to: line, width: width) {
                joined[joined.count - 1].join(line)
            } else {
                joined.append(line)
            }
            lastWidth = line.width
        }
        return joined
    }

    private static func isFull(_ line: Line, width: Int) -> Bool {
        line.width * 10 >= width * 6 && line.wordCount >= 4
    }

    private static func goesOn(_ last: Line, lastWidth: Int, to next: Line, width: Int) -> Bool {
        let least = last.isEntry ? 3 : 6
        guard !last.isBlank, !next.isBlank, !last.endsSentence, lastWidth * 10 >= width * least
        else { return false }
        if last.isRow || next.isRow { return false }
        if opensSomething(next) || last.isEntry && opensTelling(next) { return false }
        // «… . تخصيص» at the end of a line wants its object.
        if let open = last.tokens.last.flatMap(VerbalNoun.read), open.isBare { return true }
        let opensAction =
            next.tokens.first.flatMap(VerbalNoun.read)?.cut.letters == 0 || opensSentence(next)
        return !opensAction || lastWidth * 100 >= width * 85
    }
}
