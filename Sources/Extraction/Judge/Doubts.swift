/// Reasons for which what looks like an announcement may be none.
///
/// A construct notes them instead of giving up: the ``Judge`` weighs them, and a person who looks at
/// what was left out is told of them.
struct Doubts: OptionSet, Sendable, Hashable {
    /// One bit for each.
    let rawValue: UInt32

    /// Its sentence tells what was before: «وكانت اللجنة قد أوصت».
    static let background = Doubts(rawValue: 1)
    /// It stands in a relative clause: «التوصيات التي أقرها».
    static let relative = Doubts(rawValue: 1 << 1)
    /// It says of itself that it is old: «سبق أن أوصت», «أوصت سابقاً», «أوصت سنة 2022».
    static let earlier = Doubts(rawValue: 1 << 2)
    /// It is negated: «لم يوافق».
    static let negated = Doubts(rawValue: 1 << 3)
    /// The word is as often a noun, and no clause begins with it: «طلب الشركة».
    static let noClause = Doubts(rawValue: 1 << 4)
    /// A noun that announces behind تم and the like stands behind none: «الاتفاق على».
    static let noAuxiliary = Doubts(rawValue: 1 << 5)
    /// Somebody outside the meeting says it: «طالب الأهالي بـ».
    static let outsider = Doubts(rawValue: 1 << 6)
    /// One voice of many in the meeting says it: «طالب أحد الأعضاء بـ».
    static let voice = Doubts(rawValue: 1 << 7)
    /// A study or a paper says it: «دراسة أوصت بـ».
    static let paper = Doubts(rawValue: 1 << 8)
    /// It is quoted, and nobody of the meeting's says it.
    static let quoted = Doubts(rawValue: 1 << 9)
    /// It was turned down or left open right there: «… ولم يُبت في ذلك».
    static let turnedDown = Doubts(rawValue: 1 << 10)
    /// It thanks, greets or takes note.
    static let courtesy = Doubts(rawValue: 1 << 11)
    /// It approves the minutes of an earlier meeting.
    static let minutes = Doubts(rawValue: 1 << 12)
    /// It is told as done.
    static let done = Doubts(rawValue: 1 << 13)
    /// A heading above it says that what follows is talk.
    static let talk = Doubts(rawValue: 1 << 14)
    /// It tells a stance or a wish: «أكد حرصه على».
    static let stance = Doubts(rawValue: 1 << 15)
    /// Doubts that leave nothing to weigh.
    static let decisive: Doubts = [.turnedDown, .minutes, .courtesy]

    /// A reader of the page says it: «أم خالد: نطلب».
    static let comment = Doubts(rawValue: 1 << 16)
}
