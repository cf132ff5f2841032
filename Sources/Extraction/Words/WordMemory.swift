import ArabicText
import Synchronization

/// The traits of the words that were read last, whatever text they stood in.
///
/// Nine words in ten of a record stood in one read before; what they can be is looked up here with
/// one comparison. The memory has a fixed size: a word takes the place of the one that had it.
final class WordMemory: Sendable {
    private let slots = Mutex(Slots())
    /// What every word is said to be able to do besides.
    private let extra: WordTraits

    /// Makes an empty memory; a test adds traits to all words, which must change no reading.
    init(adding extra: WordTraits = []) { self.extra = extra }

    /// Notes the traits of all words of a text.
    ///
    /// Of two texts that are read at once the second begins with an empty memory.
    func note(in text: inout TokenizedText) {
        var slots = slots.withLock { slots in
            defer { slots = Slots() }
            return slots
        }
        if slots.isEmpty { slots = Slots(bits: Self.bits) }
        text.note { slots.traits(of: $0).union(extra).rawValue }
        self.slots.withLock { $0 = slots }
    }

    /// The memory has 2 to this power of places.
    private static let bits = 15
}

private struct Slots {
    private struct Slot {
        var word = Word.empty
        var traits = WordTraits.known
    }

    private var slots: [Slot] = []
    private var bits = 0

    var isEmpty: Bool { slots.isEmpty }

    init() {}

    init(bits: Int) {
        self.bits = bits
        slots = Array(repeating: Slot(), count: 1 << bits)
    }

    /// Returns what a token's word can be; the word has two places, the one that it was put into last
    /// and its neighbour.
    mutating func traits(of token: Token) -> WordTraits {
        guard token.kind == .word, !token.form.isEmpty else { return .foundOut(token) }
        let place = token.form.place(of: bits)
        if slots[place].word == token.form { return slots[place].traits }
        let other = place ^ 1
        if slots[other].word == token.form { return slots[other].traits }
        slots[other] = slots[place]
        slots[place] = Slot(word: token.form, traits: .foundOut(token))
        return slots[place].traits
    }
}
