public import ArabicText
public import Days
public import Foundation
public import Recommendations

/// A record of the corpus: its text, and what a reader should find in it.
///
/// The format is told in the corpus's own rule book; offsets count Unicode scalars.
public struct GoldRecord: Sendable {
    /// An action that is in the text.
    public struct Item: Sendable {
        /// Where it stands.
        public let span: Range<Int>
        /// What kind of recommendation it is.
        public let kind: RecommendationKind
        /// Whether it is an exhortation that nobody can check: neither demanded nor punished.
        public let isWeak: Bool
        /// The body that must carry it out, as the text names it.
        public let owner: String?
        /// Whether the text gives a deadline, which may be no single day.
        public let hasDueText: Bool
        /// The day by which it must be done.
        public let due: Day?
    }

    /// The name of its files, such as `07-jordan-higher-education`.
    public let name: String
    /// What kind of text it is: prose, minutes, table, messy, none or long.
    public let form: String
    /// The text.
    public let text: SourceText
    /// The day from which deadlines count.
    public let reference: Day?
    /// The day of the meeting, where the text gives one.
    public let meetingDay: Day?
    /// The actions, in text order.
    public let items: [Item]

    /// The number that the name begins with; 0 where there is none.
    public var number: Int { Int(name.prefix { $0.isNumber }) ?? 0 }

    /// Reads the records of a folder, in the order of their names.
    ///
    /// - Throws: What reading and decoding a file throw: a record that cannot be read counts.
    public static func all(in folder: URL) throws -> [GoldRecord] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
        return try names.filter { $0.hasSuffix(".json") }.sorted().map { name in
            try GoldRecord(name: String(name.dropLast(5)), in: folder)
        }
    }

    private init(name: String, in folder: URL) throws {
        let data = try Data(contentsOf: folder.appending(path: name + ".json"))
        let file = try JSONDecoder().decode(GoldFile.self, from: data)
        self.name = name
        form = file.form
        text = SourceText(
            try String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8))
        reference = file.reference_date.flatMap { Day(iso: $0) }
        meetingDay = file.meeting?.date.flatMap { Day(iso: $0) }
        items = file.items.map { item in
            Item(
                span: item.start..<item.end, kind: item.kind, isWeak: item.weak, owner: item.owner,
                hasDueText: item.due_text != nil, due: item.due_date.flatMap { Day(iso: $0) })
        }
    }
}

/// The JSON beside a text, by its own names.
private struct GoldFile: Decodable {
    // swift-format-ignore: AlwaysUseLowerCamelCase
    struct Item: Decodable {
        let start: Int
        let end: Int
        let kind: RecommendationKind
        let weak: Bool
        let owner: String?
        let due_text: String?
        let due_date: String?
    }

    struct Meeting: Decodable {
        let date: String?
    }

    let form: String
    // swift-format-ignore: AlwaysUseLowerCamelCase
    let reference_date: String?
    let meeting: Meeting?
    let items: [Item]
}

extension RecommendationKind: Decodable {}
