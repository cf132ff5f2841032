import ArabicText
import Lexicon
import Recommendations

/// A word that may announce actions, with what was learned of it.
struct Cue: Sendable {
    /// The construct that it belongs to.
    enum Construct: String, Sendable, Hashable, CaseIterable {
        /// A finite reporting verb: أوصى المجلس بـ.
        case verb
        /// A participle that goes on with what was said: مطالباً بـ.
        case participle
        /// A noun of reporting: تم الاتفاق على, اختتم أعماله بالدعوة إلى.
        case noun
        /// A noun for the items themselves: تضمنت توصيات الورشة إنشاء.
        case announced
        /// A duty: يتعين على الوزارة, من الضروري.
        case duty
        /// What a body takes on: وتتولى الإدارة, سيتم.
        case taken
        /// A verb by which a body disposes of something at once: أحالت اللجنة الطلب إلى.
        case disposed
    }

    /// Where it stands.
    let place: Int
    /// Its construct.
    let construct: Construct
    /// The reporting verb that it is; nil for other constructs.
    var verb: ReportingVerb?
    /// The kind of what it announces.
    let kind: RecommendationKind
    /// The key that `--explain` shows.
    let rule: String
    /// Why it may announce nothing.
    var doubts: Doubts = []
    /// Where the actions that it governs end: the next cue that is certain, or its sentence's end.
    var end: Int
}

/// An action that hangs on a cue.
struct Proposal: Sendable {
    /// The cue.
    let cue: Cue
    /// How it hangs on it.
    let link: Link
    /// Where its complement begins, preposition included: what stands before is subject and
    /// addressee.
    let place: Int
    /// Where the action begins.
    let head: ActionHead
    /// How many other places behind the cue were proposed before this one.
    let rank: Int
    /// Whether one of those hangs on the cue as its verb is used.
    let followsUsual: Bool
    /// The owner that its construct names.
    var owner: Range<Int>?

    /// Whether it hangs on its cue as the verb is used: أوصى بـ, قرر and nothing between.
    var isUsual: Bool {
        guard let verb = cue.verb, let complement = link.complement else { return false }
        return !verb.complements.isDisjoint(with: complement)
    }
}
