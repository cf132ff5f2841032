/// A body that can own a recommendation.
public struct Agency: Sendable, Hashable {
    /// Its unique key, such as `training`: ASCII letters, digits and hyphens.
    public var key: String

    /// Its name as reports print it.
    public var name: String

    /// Its English name.
    public var english: String?

    /// Other names it goes by.
    ///
    /// One alias may name several bodies, and is then left unresolved.
    public var aliases: [String]

    /// The key of the body it belongs to.
    public var parent: String?

    /// Keys of the topics that it may be asked about, see ``Topic``.
    public var topics: [String]

    /// Describes a body.
    public init(
        key: String, name: String, english: String? = nil, aliases: [String] = [],
        parent: String? = nil, topics: [String] = []
    ) {
        self.key = key
        self.name = name
        self.english = english
        self.aliases = aliases
        self.parent = parent
        self.topics = topics
    }
}

extension Agency {
    /// Whether a text may serve as a key: 1 to 64 ASCII lower-case letters, digits and hyphens.
    public static func isKey(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
            }
    }
}
