import ArabicText
import Recommendations

/// An action that was found, with what was learned on the way: a draft in the making.
struct Candidate: Sendable {
    /// The tokens of its sentence or entry.
    let tokens: [Token]
    /// The action within them.
    var action: Action
    /// The force that announced it.
    let kind: RecommendationKind
    /// The rule that found it.
    let rule: String
    /// What the judge looks at, besides the doubts.
    var noted = Features<ItemFeature>()
    /// Why it may be none.
    var doubts: Doubts = []
    /// How likely the places are where it begins and where it ends, each as an action's boundary.
    var boundary = 1.0
    /// The coordination that it belongs to: those of one stand next to each other.
    var group: Group?
    /// Whether it stands in the first paragraph that holds any.
    var isInLead = false
    /// Whether its paragraph is the last of the text.
    var isLastOfText = false
    /// The log-odds that it is an item, once the judge has seen it.
    var odds = 0.0
    /// The owner in front of it: an addressee, a field, a heading.
    var owner: [Token] = []
    /// The owner of its whole list, which one named in its own sentence replaces.
    var contextOwner: [Token] = []
    /// What its deadline field holds.
    var due: [Token]?
    /// What its position field holds.
    var position: [Token]?
    /// The number that the record gives it.
    var number: [Token]?
    /// Whether it is a row of a table or an entry with a mark, which is always told of.
    var isMarked = false

    /// What the judge looks at.
    var features: Features<ItemFeature> {
        var features = noted
        DoubtDescription.note(doubts, in: &features)
        return features
    }

    /// A coordination, known by where its cue and its first action stand in the source.
    struct Group: Sendable, Hashable {
        /// Where the cue begins.
        let cue: Int
        /// Where the first action begins.
        let head: Int
    }

    /// The tokens of the action, trimmed of final punctuation, a closing و and footnote numbers.
    var words: ArraySlice<Token> {
        var slice = tokens[action.head.index..<max(action.end, action.head.index + 1)]
        while slice.count > 1, let last = slice.last {
            if isFootnote(slice) {
                slice = slice.dropLast(3)
            } else if last.kind == .sign && !closes(last, in: slice)
                || Self.openers.contains(last.key)
            {
                slice = slice.dropLast()
            } else {
                break
            }
        }
        return slice
    }

    private func isFootnote(_ slice: ArraySlice<Token>) -> Bool {
        guard slice.count > 3 else { return false }
        let last = slice.suffix(3)
        return last[last.startIndex].isSign("(") && !last[last.startIndex].followsBlank
            && last[last.startIndex + 1].kind == .number && last[last.endIndex - 1].isSign(")")
    }

    /// Whether a last sign is the partner of one within the action, or a percent sign.
    private func closes(_ sign: Token, in slice: ArraySlice<Token>) -> Bool {
        switch sign.key {
        case ")": slice.contains { $0.isSign("(") }
        case "»": slice.contains { $0.isSign("«") }
        case "”": slice.contains { $0.isSign("“") }
        case "\"": slice.count { $0.isSign("\"") } % 2 == 0
        case "%", "٪": true
        default: false
        }
    }

    private static let openers: WordSet = ["و", "كما", "وذلك"]
}

extension Token {
    /// Returns the place in the source behind a number of the token's letters and the marks on them.
    func position(afterLetters count: Int, in source: SourceText) -> Int {
        guard count > 0 else { return range.lowerBound }
        var left = count
        var position = range.lowerBound
        while position < range.upperBound {
            let isLetter = !Folding.form(String(source.scalars[position])).isEmpty
            if isLetter, left == 0 { break }
            if isLetter { left -= 1 }
            position += 1
        }
        return position < range.upperBound ? position : range.lowerBound
    }
}
