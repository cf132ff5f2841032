public import Recommendations

extension Register {
    /// Enters an agency.
    ///
    /// - Throws: `Failure.keyTaken`, `.nameTaken` for a name that is another's, `.badValue` for a key, a topic or a parent that leads back to
    ///   the agency, `.emptyText` for its name, `.unknownAgency` for its parent.
    public func addAgency(_ agency: Agency, header: ActHeader) throws(Failure) -> Done<String> {
        try perform(header) { deed in
            guard try !References(deed.questions).knows(agency.key) else {
                throw Failure.keyTaken(key: agency.key)
            }
            try deed.bring([agency])
            try deed.refuse(agency.ownNames + agency.aliases, of: agency.key)
            return agency.key
        }
    }

    /// Gives an agency another name.
    ///
    /// - Returns: Whether it is new to the agency.
    /// - Throws: `Failure.unknownAgency`, `.emptyText`, `.nameTaken`.
    public func addAlias(
        _ alias: String, to key: String, header: ActHeader
    ) throws(Failure) -> Done<Bool> {
        if alias.allSatisfy(\.isWhitespace) { throw .emptyText(option: "alias") }
        return try perform(header) { deed in
            try References(deed.questions).check(agencies: [key])
            let subject = Subject(.agency, key)
            let present =
                try CurrentValues.of(subject, [.aliases], in: deed.db)?[.aliases]?.list ?? []
            if present.contains(alias) { return false }
            try deed.bring(subject, to: [(.aliases, .list(present + [alias]))])
            try deed.refuse([alias], of: key)
            return true
        }
    }

    /// Enters agencies, or changes those whose key is known to what is given here.
    ///
    /// Names that were added by hand stay: the aliases are those of both. A table may give several
    /// agencies one alias, which then is left unresolved; a name belongs to one.
    ///
    /// - Returns: How many are new and how many changed.
    /// - Throws: What ``addAgency(_:header:)`` throws, but for `Failure.keyTaken`.
    public func importAgencies(
        _ agencies: [Agency], header: ActHeader
    ) throws(Failure) -> Done<AgencyImport> {
        try perform(header) { deed in
            let before = try deed.questions.agencies()
            let known = Dictionary(before.map { ($0.key, $0.aliases) }, uniquingKeysWith: { $1 })
            try deed.bring(agencies.map { $0.keeping(aliases: known[$0.key] ?? []) })
            for agency in agencies {
                try deed.refuse(agency.ownNames, of: agency.key)
                try deed.refuse(agency.aliases, of: agency.key, whereOwnNameOf: true)
            }
            let after = try deed.questions.agencies()
            let added = after.count - before.count
            return AgencyImport(added: added, changed: Set(after).subtracting(before).count - added)
        }
    }

    /// Sets what an office can set; nil takes the setting away.
    ///
    /// - Returns: Whether that changed anything.
    /// - Throws: `Failure.badValue`.
    public func set(
        _ key: SettingKey, to value: String?, header: ActHeader
    ) throws(Failure) -> Done<Bool> {
        if let value, !key.accepts(value) {
            throw .badValue(option: key.rawValue, value: value, allowed: key.allowed)
        }
        return try perform(header) { deed in
            if try deed.questions.settings()[key] == value { return false }
            try deed.bring(Subject(.setting, key.rawValue), to: [(.value, Value(value))])
            return true
        }
    }
}

/// What became of agencies that were imported.
public struct AgencyImport: Sendable, Hashable {
    /// How many are new.
    public var added: Int
    /// How many changed.
    public var changed: Int

    /// Tells of an import.
    public init(added: Int, changed: Int) {
        self.added = added
        self.changed = changed
    }
}

extension Deed {
    /// Refuses a name that is another agency's.
    fileprivate func refuse(
        _ names: [String], of key: String, whereOwnNameOf isOwn: Bool = false
    ) throws {
        let directory = AgencyDirectory(try questions.agencies())
        for name in names {
            let holder = directory.holder(of: name, besides: key, byOwnName: isOwn)
            guard let holder else { continue }
            let other = NamedAgency(key: holder.key, name: holder.name)
            throw Failure.nameTaken(name: name, agency: key, by: other)
        }
    }

    /// Brings agencies to what is given.
    ///
    /// Parents may come after their children.
    fileprivate func bring(_ agencies: [Agency]) throws {
        for agency in agencies { try agency.check() }
        for agency in agencies {
            try bring(Subject(.agency, agency.key), to: agency.values)
        }
        try checkParents(of: agencies)
    }

    private func checkParents(of agencies: [Agency]) throws {
        let references = try References(questions)
        let parents = Dictionary(
            try questions.agencies().map { ($0.key, $0.parent) }, uniquingKeysWith: { $1 })
        for agency in agencies {
            if let parent = agency.parent { try references.check(agencies: [parent]) }
            var seen: Set<String> = [agency.key]
            var next = agency.parent
            while let parent = next {
                guard seen.insert(parent).inserted else {
                    throw Failure.badValue(option: "parent", value: parent, allowed: [])
                }
                next = parents[parent] ?? nil
            }
        }
    }
}

extension Agency {
    /// Refuses what is no agency.
    fileprivate func check() throws(Failure) {
        if !Agency.isKey(key) { throw .badValue(option: "key", value: key, allowed: []) }
        if name.allSatisfy(\.isWhitespace) { throw .emptyText(option: "name") }
        for topic in topics where Topic.named(topic) == nil {
            throw .badValue(option: "topic", value: topic, allowed: Topic.all.map(\.key))
        }
    }

    fileprivate var values: [(Field, Value)] {
        [
            (.name, .text(name)), (.english, Value(english)), (.parent, Value(parent)),
            (.aliases, .list(aliases.unique)), (.topics, .list(topics.unique)),
        ]
    }
}

extension Agency {
    /// The agency with further aliases behind its own.
    fileprivate func keeping(aliases others: [String]) -> Agency {
        var agency = self
        agency.aliases = (aliases + others).unique
        return agency
    }
}
