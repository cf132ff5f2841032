public import Recommendations

extension Register {
    /// Recomputes the chain and all rows, and names the first difference.
    public func verify() throws(Failure) -> Verification {
        fatalError()
    }

    /// Does what ``verify()`` does, and checks that the chain is the one that a head seals which was
    /// kept elsewhere.
    ///
    /// - Parameter head: A head as ``Head/description`` prints it.
    /// - Throws: `Failure.badValue` when it is none.
    public func verify(against head: String) throws(Failure) -> Verification {
        fatalError()
    }
}
