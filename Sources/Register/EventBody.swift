internal import Recommendations

/// The stored form of an event.
///
///     {"act":7,"changes":[["status","not-started","in-progress"]],"number":31,
///      "subject":["recommendation","12"]}                                    (in one line)
enum EventBody {
    /// Writes an event.
    ///
    /// It is done once, when the event is recorded.
    static func written(_ event: Event) -> String {
        let changes = event.changes.map { change in
            JSON.array([.text(change.field.rawValue), json(change.before), json(change.after)])
        }
        return JSON.object([
            "number": .integer(event.number), "act": .integer(event.act),
            "subject": .array([.text(event.subject.kind.rawValue), .text(event.subject.id)]),
            "changes": .array(changes),
        ]).written
    }

    /// Reads an event; nil for what is none.
    static func read(_ body: String) -> Event? {
        guard let json = JSON(body), let number = json["number"]?.integer,
            let act = json["act"]?.integer, let names = json["subject"]?.array, names.count == 2,
            let kind = names[0].text.flatMap(SubjectKind.init), let id = names[1].text,
            let listed = json["changes"]?.array
        else { return nil }
        let changes = listed.compactMap(change)
        guard changes.count == listed.count else { return nil }
        return Event(number: number, act: act, subject: Subject(kind, id), changes: changes)
    }

    private static func change(_ json: JSON) -> Change? {
        guard let parts = json.array, parts.count == 3,
            let field = parts[0].text.flatMap(Field.init),
            let before = value(parts[1]), let after = value(parts[2])
        else { return nil }
        return Change(field, from: before, to: after)
    }

    private static func json(_ value: Value) -> JSON {
        switch value {
        case .null: .null
        case .integer(let number): .integer(number)
        case .text(let text): .text(text)
        case .list(let texts): .array(texts.map(JSON.text))
        }
    }

    private static func value(_ json: JSON) -> Value? {
        switch json {
        case .null: return .null
        case .integer(let number): return .integer(number)
        case .text(let text): return .text(text)
        case .array(let values):
            let texts = values.compactMap(\.text)
            return texts.count == values.count ? .list(texts) : nil
        case .object: return nil
        }
    }
}
