extension RecordReading {
    /// Returns the reading with some of what was left out taken up among its drafts, in text order.
    ///
    /// - Parameter numbers: Their numbers, see ``LeftOut/number``.
    /// - Returns: The reading, its drafts numbered anew.
    /// - Throws: `Failure.unknownLeftOut` for a number that nothing left out has.
    public func takingUp(_ numbers: [Int]) throws(Failure) -> RecordReading {
        for number in numbers where !leftOut.contains(where: { $0.number == number }) {
            throw .unknownLeftOut(number: number, count: leftOut.count)
        }
        var reading = self
        reading.drafts += leftOut.filter { numbers.contains($0.number) }.map(\.draft)
        reading.leftOut.removeAll { numbers.contains($0.number) }
        reading.drafts.sort { $0.span.lowerBound < $1.span.lowerBound }
        for index in reading.drafts.indices { reading.drafts[index].ordinal = index + 1 }
        return reading
    }
}
