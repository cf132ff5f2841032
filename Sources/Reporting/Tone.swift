/// What a part of a page is to its reader, beyond what its words say.
///
/// A format may show it, by colour or weight, or leave it out: it never says what the words do not
/// say too.
public enum Tone: Sendable, Hashable, CaseIterable {
    /// Nothing in particular.
    case plain
    /// A title.
    case strong
    /// Something secondary, such as the name of a field.
    case faint
    /// Something that somebody should act on, such as an overdue figure.
    case alarm
    /// Something that went as it should.
    case good
}
