import ArabicText
import Recommendations

/// What stands around an entry: what announced its list, and what its neighbours are like.
struct EntryContext: Sendable {
    /// What announced the list; a guess where nothing known did.
    var opening: ListOpening
    /// The construct of an entry there: an entry, a bare line, a row, or one with its own label.
    var construct: ItemFeature
    /// Whether a heading announced the list, not a sentence.
    var isHeading: Bool
    /// How many of the entries of its run begin with an action, 0...1.
    var actingShare: Double
    /// How many entries its run has.
    var runLength: Int
    /// Whether the title of the record names items: «نص قرارات مجلس الوزراء».
    var isTitled = false
    /// What speaks against all of them.
    var doubts: Doubts = []
}
