/// A time phrase that was read: where it stands, what kind it is, and the day it leads to.
///
///     let tokens = TokenizedText("تقديم التقرير خلال أسبوعين").tokens
///     let reader = DayPhraseReader(reference: Day(iso: "2024-08-18"))
///     let phrase = reader.read(tokens, at: 2, upTo: tokens.count)
///     phrase?.tokens         // 2..<4
///     phrase?.day?.iso       // "2024-09-01"
///     phrase?.basis          // .span
public struct DayPhrase: Sendable, Hashable {
    /// The tokens of the whole phrase, its preposition included.
    public let tokens: Range<Int>

    /// How it leads to a day, or why it leads to none.
    public let basis: DayBasis

    /// The day; nil when the phrase names none, or when the reference day is needed and missing.
    public let day: Day?

    /// The Hijri date, when the phrase gives one.
    public let hijri: HijriDay?

    /// Whether it counts working days and no calendar told which they are.
    public let wantsCalendar: Bool
}

/// What a reader of one construct found.
struct DayReading: Sendable, Hashable {
    /// How it leads to a day.
    let basis: DayBasis
    /// The day, when it names one.
    var day: Day?
    /// The Hijri date, when the text gives one.
    var hijri: HijriDay?
    /// Whether it counts working days and no calendar told which they are.
    var wantsCalendar = false
}
