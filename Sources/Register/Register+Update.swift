public import Recommendations

extension Register {
    /// Changes recommendations, all of them or none.
    ///
    /// - Returns: The numbers of those that changed.
    /// - Throws: What `RecommendationUpdate.changes(to:remarks:today:)` throws;
    ///   `Failure.unknownRecommendation`, `.unknownAgency`, `.badValue` for a topic,
    ///   `.repeatsItself`.
    public func update(
        _ ids: [Int], with update: RecommendationUpdate, header: ActHeader
    ) throws(Failure) -> Done<[Int]> {
        try perform(header) { deed in
            try update.check(against: References(deed.questions))
            return try ids.unique.filter { try deed.change($0, by: update) }
        }
    }
}

extension Deed {
    /// Changes a recommendation; false when it is so already.
    func change(_ id: Int, by update: RecommendationUpdate) throws -> Bool {
        let item = try questions.recommendation(id)
        let changes = try update.changes(to: item, remarks: header.remarks, today: header.today)
        if let earlier = update.repeats, earlier != 0 { try checkRepeat(of: earlier, by: item) }
        try record(Subject(.recommendation, id), changes)
        return !changes.isEmpty
    }

    /// Refuses a repeat of the same meeting's, and one that would lead back to itself.
    private func checkRepeat(of earlier: Int, by item: Recommendation) throws {
        var link = try questions.recommendation(earlier)
        if link.meeting.id == item.meeting.id {
            throw Failure.repeatsItself(item: item.id, earlier: earlier)
        }
        while link.id != item.id {
            guard let next = link.repeats else { return }
            link = try questions.recommendation(next)
        }
        throw Failure.repeatsItself(item: item.id, earlier: earlier)
    }
}

extension RecommendationUpdate {
    fileprivate func check(against references: References) throws(Failure) {
        if case .assign(let agency) = owner { try references.check(agencies: [agency.key]) }
        try references.check(agencies: (supporting ?? []).map(\.key))
        try references.check(topics: topics ?? [])
    }
}
