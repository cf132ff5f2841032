import Synchronization

/// Counts the looks that readers take at words, for tests that work grows with the length of a text.
///
/// Release builds count nothing.
@usableFromInline package enum Steps {
    #if DEBUG
    /// Is told each step of the readers that run in this task.
    @TaskLocal package static var counter: StepCounter?
    #endif

    /// Counts one look.
    @usableFromInline @inline(__always)
    package static func count() {
        #if DEBUG
        counter?.add()
        #endif
    }
}

/// How many steps were taken.
///
/// It is a class because all readers of a task share it.
package final class StepCounter: Sendable {
    private let steps = Atomic(0)

    /// Makes a counter at 0.
    package init() {}

    /// How many steps were taken so far.
    package var total: Int { steps.load(ordering: .relaxed) }

    @usableFromInline func add() { steps.add(1, ordering: .relaxed) }
}
