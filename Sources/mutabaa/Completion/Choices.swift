import Days
import Recommendations
import Register
import Reporting

/// The questions whose answers complete a word of the command line.
///
/// Each is asked at a desk whose register may be missing, and may look at the part of the word that
/// was typed; the shell chooses by it too, so only long answers need be cut.
enum Choices {
    /// One of the questions.
    typealias Question = @Sendable (_ desk: Desk, _ typed: String) throws(Failure) -> [Choice]

    /// The agencies by key, then by name.
    static let agencies: Question = { desk, _ throws(Failure) in
        let agencies = try desk.snapshotIfAny()?.agencies() ?? []
        return agencies.map { Choice($0.key, $0.name) } + agencies.map { Choice($0.name, $0.key) }
    }

    /// The agencies by key.
    static let agencyKeys: Question = { desk, _ throws(Failure) in
        try desk.snapshotIfAny()?.agencies().map { Choice($0.key, $0.name) } ?? []
    }

    /// The statuses.
    static let statuses: Question = { desk, _ in
        Status.allCases.map { Choice($0.rawValue, desk.words.status($0)) }
    }

    /// The kinds of recommendation.
    static let kinds: Question = { desk, _ in
        RecommendationKind.allCases.map { Choice($0.rawValue, desk.words.kind($0)) }
    }

    /// The topics.
    static let topics: Question = { desk, _ in
        Topic.all.map { Choice($0.key, desk.words.topic($0.key)) }
    }

    /// The settings.
    static let settings: Question = { desk, _ in
        SettingKey.allCases.map { Choice($0.rawValue, desk.words.setting($0)) }
    }

    /// The views.
    static let views: Question = { desk, _ throws(Failure) in
        guard let snapshot = try desk.snapshotIfAny() else { return [] }
        let teller = ViewTeller(words: desk.words, directory: try snapshot.directory())
        return try snapshot.views().map { view throws(Failure) in
            Choice(view.name, teller.line(of: view))
        }
    }

    /// The meetings, the last first.
    static let meetings: Question = { desk, _ throws(Failure) in
        try desk.snapshotIfAny()?.meetings().reversed().map { meeting in
            let day = meeting.day.map { "\($0.iso) " } ?? ""
            return Choice(String(meeting.id), day + meeting.title)
        } ?? []
    }

    /// The open recommendations, as `list` shows them.
    static let openRecommendations: Question = { desk, typed throws(Failure) in
        try recommendations(.all([.current, .category(.open)]), in: .due, at: desk, typed)
    }

    /// All recommendations, the last first.
    static let recommendations: Question = { desk, typed throws(Failure) in
        try recommendations(.everything, in: .updated, at: desk, typed)
    }

    /// The answers to a question, and `none`.
    static func orNone(_ question: @escaping Question) -> Question {
        { desk, typed throws(Failure) in try question(desk, typed) + [Choice("none")] }
    }

    /// The first of many recommendations: by number, or as MEETING.ORDINAL once a dot was typed.
    private static func recommendations(
        _ filter: Filter, in order: Order, at desk: Desk, _ typed: String
    ) throws(Failure) -> [Choice] {
        let items = try desk.snapshotIfAny()?
            .recommendations(matching: filter, on: desk.today, in: order)
        let choices = (items ?? []).lazy.map { item in
            Choice(typed.contains(".") ? item.item : String(item.id), item.text)
        }
        return Array(choices.filter { $0.value.hasPrefix(typed) }.prefix(100))
    }
}
