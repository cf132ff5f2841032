import Days

extension RecommendationUpdate {
    /// The changes to the due day.
    ///
    /// A day that stands, or once stood, moves only by extension or by a correction that says why;
    /// the original day is kept for ever.
    func dueChanges(to item: Recommendation, remarks: Remarks) throws(Failure) -> [Change] {
        switch due {
        case nil: return []
        case .extend(let day): return try extending(item, to: day, remarks: remarks)
        case .clear: return try setting(item, to: nil, words: nil, remarks: remarks)
        case .set(let day, let words):
            return try setting(item, to: day, words: words, remarks: remarks)
        }
    }

    private func setting(
        _ item: Recommendation, to day: Day?, words: String?, remarks: Remarks
    ) throws(Failure) -> [Change] {
        if item.due == day { return [] }
        if let standing = item.due ?? item.originalDue, remarks.reason == nil {
            throw .dueStands(item: item.id, due: standing)
        }
        var changes = [
            Change(.due, from: Value(item.due?.iso), to: Value(day?.iso)),
            Change(.dueText, from: Value(item.dueText), to: Value(words)),
        ]
        if item.originalDue == nil {
            changes.append(Change(.originalDue, from: .null, to: Value(day?.iso)))
        }
        return changes
    }

    private func extending(
        _ item: Recommendation, to day: Day, remarks: Remarks
    ) throws(Failure) -> [Change] {
        guard item.status.category == .open else {
            throw .closed(item: item.id, status: item.status)
        }
        guard let standing = item.due else { throw .noDueToExtend(item: item.id) }
        guard day > standing else {
            throw .extensionNotLater(item: item.id, due: standing, wanted: day)
        }
        guard remarks.reason != nil else { throw .extensionNeedsReason(item: item.id) }
        return [
            Change(.due, from: .text(standing.iso), to: .text(day.iso)),
            Change(.extensions, from: .integer(item.extensions), to: .integer(item.extensions + 1)),
        ]
    }
}
