/// Something that can be typed at a place of the command line, and what it means.
struct Choice: Sendable, Hashable {
    /// What is typed, such as `training`.
    let value: String

    /// What it stands for, on one line; empty where the value says it all.
    let meaning: String

    init(_ value: String, _ meaning: String = "") {
        self.value = value
        self.meaning = meaning
    }
}
