import ArabicText
import Lexicon

/// One of the actions that stand behind each other, joined by و, commas or words such as كذلك.
struct Member: Sendable {
    /// The action.
    var action: Action
    /// How likely it is that it begins there; 1 for the first.
    let boundary: Double
    /// How it begins; nil for the first.
    let form: BoundaryForm?
}

/// Splits what is governed by one cue into its actions.
///
///     إعداد خطة للصيانة وترميم المخازن وتجهيزها، وأن تُسلّم قبل نهاية العام
///     →  إعداد خطة للصيانة · ترميم المخازن وتجهيزها · تُسلّم قبل نهاية العام
///
/// Every place where an action could begin is put to the boundary model; what this file knows are
/// the places and what can be seen there. Source: ARABIC.md 4.3.
struct Members {
    /// How far the و of a verbal noun may belong to a tail of the action before it.
    enum Tail: Sendable, Hashable {
        /// No tail is open.
        case none
        /// A tail is open until the next comma.
        case open
        /// A purpose with لـ is open until the next comma.
        case purpose
        /// A tail that a comma opened goes on behind commas.
        case setOff
    }

    /// Says how likely an action begins at a word behind another, which features describe.
    typealias Decide = (Features<BoundaryFeature>, _ head: Token, _ word: Token) -> Double

    /// The tokens of the paragraph.
    let tokens: [Token]
    /// The place behind the last token that may be read.
    let end: Int
    /// How the first action hangs on its cue; nil in an entry.
    let link: Link?
    /// How many of the actions joined by و in the record have a comma before them.
    let commaShare: Double

    private(set) var head: ActionHead
    private(set) var tail = Tail.none
    private(set) var tailPlace = 0
    /// Whether the tail began with words for a means or a purpose: من خلال, بهدف.
    private(set) var tailSaysHow = false
    private(set) var members: [Member] = []
    private var owner: Range<Int>?
    private var boundary = 1.0
    /// How the action that is read began; nil for the first.
    private(set) var form: BoundaryForm?
    /// Whether a comma stood before it.
    private(set) var beganWithComma = false
    private let decide: Decide

    /// Returns the actions from a head on, and the place where they stop: the end, or the beginning
    /// of a clause that tells something else.
    static func read(
        _ tokens: [Token], from head: ActionHead, upTo end: Int, link: Link?, commaShare: Double,
        decide: @escaping Decide
    ) -> (members: [Member], end: Int) {
        var reader = Members(
            tokens: tokens, end: end, link: link, commaShare: commaShare, head: head,
            decide: decide)
        let stop = reader.run()
        return (reader.members, stop)
    }

    private init(
        tokens: [Token], end: Int, link: Link?, commaShare: Double, head: ActionHead,
        decide: @escaping Decide
    ) {
        self.tokens = tokens
        self.end = end
        self.link = link
        self.commaShare = commaShare
        self.head = head
        self.decide = decide
    }

    private mutating func run() -> Int {
        var index = head.index + 1
        while index < end {
            guard
                WordTraits(of: tokens[index]).contains(.joins) || followsLoneWaw(index)
                    || followsSign(index)
            else {
                index += 1
                continue
            }
            let gapped = gappedTask(at: index)
            let further = gapped?.action ?? furtherDuty(at: index)
            if further == nil, ClauseEnd.stands(in: tokens, at: index, upTo: end) { break }
            if let further {
                close(at: index, owner: gapped?.owner)
                (head, boundary, form) = (further, 1, .preposition)
                index = max(index, further.index) + 1
            } else if let next = boundary(at: index), next.probability >= 0.5 {
                close(at: index, owner: nil)
                (head, boundary, form) = next
                beganWithComma = followsComma(index)
                index = max(index, head.index) + 1
            } else {
                openTail(at: index)
                index += 1
            }
        }
        close(at: index, owner: nil)
        return index
    }

    private mutating func close(at index: Int, owner named: Range<Int>?) {
        members.append(
            Member(
                action: Action(head: head, end: index, owner: owner), boundary: boundary,
                form: form))
        owner = named ?? owner
        tail = .none
    }

    /// The action that may begin at a place, and how likely it does.
    private func boundary(
        at index: Int
    ) -> (head: ActionHead, probability: Double, form: BoundaryForm?)? {
        guard let (next, form) = BoundaryForm.read(self, at: index) else { return nil }
        let features = features(at: index, next: next, form: form)
        return (next, decide(features, tokens[head.index], tokens[next.index]), form)
    }

    // MARK: Signs

    /// Whether a comma stands before a place, or before the و that was typed apart there.
    func followsComma(_ index: Int) -> Bool {
        let before = followsLoneWaw(index) ? index - 2 : index - 1
        return before >= 0 && tokens[before].isSign("،", ",", "؛", ";")
    }

    /// Whether a و that was typed apart stands before a token.
    func followsLoneWaw(_ index: Int) -> Bool { index > 0 && tokens[index - 1].isWord("و") }

    /// Whether a comma, a semicolon or a dash stands before a token.
    func followsSign(_ index: Int) -> Bool {
        index > 0 && tokens[index - 1].isSign("،", ",", "؛", ";", "-", "–", "•")
    }

    // MARK: Tails

    private static let deadlineEnds: WordSet = [
        "القادم", "القادمه", "المقبل", "المقبله", "الجاري", "الجاريه", "الحالي", "الحاليه",
    ]

    /// Words at which something may turn, besides those of `ClauseEnd` and `Connector`.
    static var openers: [Word] { deadlineEnds.words + ["فيما", "بينما", "مع"] }

    private mutating func openTail(at index: Int) {
        if tail != .setOff, Self.deadlineEnds.contains(tokens[index].key) {
            tail = .none
            return
        }
        guard tail != .setOff, !completesHead(index), !completesParticiple(index) else { return }
        let before = tail
        var saysHow = false
        if let governed = Connector.purposeLength(in: tokens, at: index) {
            let actionFollows = VerbalNoun.read(in: tokens, at: index + governed)?.isBare ?? false
            tail = followsComma(index) && actionFollows ? .setOff : .open
            saysHow = true
        } else if let noun = VerbalNoun.read(tokens[index]), noun.isBare,
            noun.cut.preposition != nil
        {
            let isPurpose = noun.cut.preposition == "ل" && tail != .open
            tail = followsComma(index) ? .setOff : isPurpose ? .purpose : .open
        } else if ActionStart.prepositions.contains(tokens[index].key),
            !tokens[index].isWord("قبل", "منذ", "خلال", "حتي"), opensGoverned(index + 1)
        {
            tail = .open
        }
        if tail != before || saysHow { (tailPlace, tailSaysHow) = (index, saysHow) }
    }

    /// Whether a bare verbal noun stands at a place behind a preposition.
    ///
    /// There «إدارة» is the action of running something, not a body: «متخصصة في إدارة الأزمات».
    private func opensGoverned(_ index: Int) -> Bool {
        guard index < end else { return false }
        if tokens[index].isWord("اداره"), tokens[index - 1].isWord("في", "علي", "عن") {
            return true
        }
        guard let noun = VerbalNoun.read(tokens[index]) else { return false }
        return noun.cut.letters == 0 && noun.isBare
    }
}
