/// A piece of a text with one tone; one with a direction of its own stands apart from its
/// surroundings.
struct Span: Sendable, Hashable {
    var text: String
    var tone = Tone.plain
    var direction: Direction?
}
