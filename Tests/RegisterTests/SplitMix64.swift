/// A small random source: the same seed gives the same numbers, so that a failure can be repeated.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// One of some things.
    mutating func one<Element>(of things: [Element]) -> Element {
        things[Int.random(in: things.indices, using: &self)]
    }

    /// Some of some things, in order.
    mutating func some<Element>(of things: [Element]) -> [Element] {
        things.filter { _ in Bool.random(using: &self) }
    }

    /// Whether something happens that does so once in a number of times.
    mutating func onceIn(_ times: Int) -> Bool { Int.random(in: 0..<times, using: &self) == 0 }
}
