internal import GRDB
public import Recommendations

extension Register {
    /// Recomputes the chain and all rows, and names the first difference.
    public func verify() throws(Failure) -> Verification { try verify(keeping: nil) }

    /// Does what ``verify()`` does, and checks that the chain is the one that a head seals which was
    /// kept elsewhere.
    ///
    /// - Parameter head: A head as ``Head/description`` prints it.
    /// - Returns: What was found.
    /// - Throws: `Failure.badValue` when the head is none.
    public func verify(against head: String) throws(Failure) -> Verification {
        guard let kept = Head.read(head) else {
            throw .badValue(option: "against", value: head, allowed: [])
        }
        return try verify(keeping: kept)
    }

    private func verify(keeping kept: (event: Int, hash: String)?) throws(Failure) -> Verification {
        do {
            return try reportingFailures(at: path) {
                let reader = try file.map { try Connection.frozen($0) } ?? queue
                return try reader.unsafeRead { db in
                    if let found = try Verifier(db: db).discrepancy(from: kept) {
                        return .broken(found)
                    }
                    return .sound(try Questions(db: db).head())
                }
            }
        } catch .damaged(_, let reason, _) {
            return .broken(.damaged(reason))
        }
    }
}
