import ArabicText
import Lexicon

/// A word read as a noun with which the name of a body or an office begins.
enum BodyNoun {
    /// Whether a token is one of them, without the article or with it.
    static func isRead(in token: Token) -> Bool {
        WordTraits(of: token).contains(.body)
    }

    /// Whether a token is one of them without the article, so that what follows belongs to its name.
    static func isConstruct(_ token: Token) -> Bool {
        guard isRead(in: token) else { return false }
        let cuts = Proclitics.cuts(of: token.key).filter { BodyNouns.opens.contains($0.stem) }
        return !cuts.isEmpty && !cuts.contains(where: \.article)
    }

    /// Whether the body or office may speak: it is more likely to direct than to be directed.
    static func isAuthority(_ token: Token) -> Bool {
        Proclitics.cuts(of: token.key).contains { BodyNouns.authorities.contains($0.stem) }
    }
}
