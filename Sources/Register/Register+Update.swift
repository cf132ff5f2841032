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
            if update.namesOthers { try update.check(against: References(deed.questions)) }
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

    /// Refuses a repeat of the same or a later meeting's, one that would lead back to itself, and a
    /// second repeat of one recommendation, which would count its chain twice.
    private func checkRepeat(of number: Int, by item: Recommendation) throws {
        let earlier = try questions.recommendation(number)
        guard earlier.meeting.id != item.meeting.id, earlier.precedes(item),
            try !Repeats.leads(from: number, to: item.id, in: db)
        else { throw Failure.repeatsItself(item: item.id, earlier: number) }
        if let other = try Repeats.standing(of: number, in: db).first(where: { $0 != item.id }) {
            throw Failure.repeatedAlready(item: item.id, earlier: number, by: other)
        }
    }
}

extension Recommendation {
    /// Whether its meeting came before another's; by number where a day is not known or the same.
    fileprivate func precedes(_ other: Recommendation) -> Bool {
        guard let day = meeting.day, let later = other.meeting.day, day != later else {
            return id < other.id
        }
        return day < later
    }
}

extension RecommendationUpdate {
    /// Whether it names agencies or topics, which have to be looked for.
    fileprivate var namesOthers: Bool { owner != nil || supporting != nil || topics != nil }

    fileprivate func check(against references: References) throws(Failure) {
        if case .assign(let agency) = owner { try references.check(agencies: [agency.key]) }
        try references.check(agencies: (supporting ?? []).map(\.key))
        try references.check(topics: topics ?? [])
    }
}
