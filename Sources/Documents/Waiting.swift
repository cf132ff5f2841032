import Foundation
import Synchronization

/// Waits for work that runs at the same time, such as another program.
///
/// The commands run on the program's first thread without an executor, which would cost every one of
/// them the start of several threads; only those that run another program pay for it here.
enum Waiting {
    /// Returns the result of work, when it has come to its end.
    static func result<Result: Sendable>(
        of work: @escaping @Sendable () async -> Result
    ) -> Result {
        let slot = Slot<Result>()
        let finished = DispatchSemaphore(value: 0)
        Task {
            let result = await work()
            slot.value.withLock { $0 = result }
            finished.signal()
        }
        finished.wait()
        guard let result = slot.value.withLock({ $0 }) else {
            preconditionFailure("the semaphore is signalled after the result is there")
        }
        return result
    }

    private final class Slot<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
    }
}
