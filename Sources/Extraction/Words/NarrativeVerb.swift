import ArabicText
import Lexicon

/// A word read as a verb or participle of telling, discussing or praising.
enum NarrativeVerb {
    /// Whether a token is one of them, with or without و or ف.
    static func isRead(in token: Token) -> Bool {
        WordTraits(of: token).contains(.narrates)
    }
}
