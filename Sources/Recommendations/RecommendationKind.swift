/// The force with which a meeting spoke: it recommended, decided, directed or agreed.
///
/// The raw value is the key in files, in the database and in machine formats.
public enum RecommendationKind: String, Sendable, Hashable, CaseIterable {
    /// توصية: the meeting recommended it (أوصى).
    case recommendation
    /// قرار: the meeting decided it (قرر، صادق، وافق على).
    case decision
    /// توجيه: an authority ordered or asked for it (وجّه، كلّف، شدد على ضرورة، طالب، دعا).
    case directive
    /// اتفاق: those who met agreed on it (اتفق، توافق).
    case agreement
}
