internal import Days
public import Recommendations

extension Register {
    /// Enters a recommendation that a user typed.
    ///
    /// - Returns: Its number.
    /// - Throws: `Failure.emptyText`, `.unknownMeeting`, `.unknownAgency`, `.badValue` for a topic.
    public func add(
        _ new: NewRecommendation, header: ActHeader
    ) throws(Failure) -> Done<Int> {
        if new.text.allSatisfy(\.isWhitespace) { throw .emptyText(option: "text") }
        return try perform(header) { deed in
            try new.check(against: References(deed.questions))
            let meeting = try new.occasion(in: deed)
            return try deed.track(in: meeting, new.values)
        }
    }
}

extension NewRecommendation {
    fileprivate func check(against references: References) throws(Failure) {
        if case .agency(let key) = owner { try references.check(agencies: [key]) }
        if case .unknown(let name) = owner, name.allSatisfy(\.isWhitespace) {
            throw .emptyText(option: "owner")
        }
        try references.check(agencies: supporting)
        try references.check(topics: topics)
    }

    fileprivate func occasion(in deed: Deed) throws -> Int {
        switch meeting {
        case .known(let id): return try deed.questions.meeting(id).id
        case .named(let title, let day):
            if title.allSatisfy(\.isWhitespace) { throw Failure.emptyText(option: "title") }
            return try deed.meeting(titled: title, on: day).id
        }
    }

    fileprivate var values: [(Field, Value)] {
        let values: [(Field, Value)] = [
            (.text, .text(text)), (.kind, .text(kind.rawValue)),
            (.due, Value(due?.iso)), (.originalDue, Value(due?.iso)), (.dueText, Value(dueText)),
            (.priority, .text(priority.rawValue)), (.note, Value(note)),
            (.supporting, .list(supporting.unique)), (.topics, .list(topics.unique)),
            (.laws, .list(laws.map(\.key).unique)),
        ]
        return values + ownerValues
    }

    private var ownerValues: [(Field, Value)] {
        switch owner {
        case nil: []
        case .agency(let key): Deed.ownerValues(key, "", .assigned)
        case .unknown(let name): Deed.ownerValues(nil, name, .assigned)
        }
    }
}
