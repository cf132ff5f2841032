public import Days

/// Which recommendations are meant.
///
/// Every flag and every search phrase becomes one.
///
/// A filter has two meanings that must agree: `matches(_:on:)` here, and SQL in `Register`.
///
///     let filter = Filter.all([.category(.open), .overdue, .topics(["traffic"])])
public indirect enum Filter: Sendable, Hashable {
    /// Every recommendation but withdrawn ones, which nothing shows.
    case everything
    /// Those that no later recommendation repeats.
    case current
    /// Those of a category.
    case category(StatusCategory)
    /// Those that count in totals.
    case counted
    /// Those with one of these statuses.
    case statuses([Status])
    /// Those of one of these kinds.
    case kinds([RecommendationKind])
    /// Those owned by one of these agencies, by key.
    case owners([String])
    /// Those whose owner is no known agency and is called exactly one of these names.
    case ownersNamed([String])
    /// Those that nobody owns.
    case noOwner
    /// Those whose owner is only inferred.
    case inferredOwner
    /// Those with one of these topics.
    case topics([String])
    /// Those of one of these meetings.
    case meetings([Int])
    /// Those that name a law.
    case law(LawCitation)
    /// Those with one of these numbers.
    case ids([Int])
    /// Those due before a day.
    case dueBefore(Day)
    /// Those that await work and are due from today to a number of days on.
    case dueWithin(days: Int)
    /// Those that await work and whose due day has passed.
    case overdue
    /// Those without a due day.
    case noDue
    /// Those recorded after a day.
    case recordedAfter(Day)
    /// Those closed after a day.
    case closedAfter(Day)
    /// Those closed on or before their due day.
    case closedInTime
    /// Those that a person should look at.
    case needsReview
    /// Those whose texts hold a word with this stem.
    case stem(String)
    /// Those whose texts hold these folded words in a row.
    case phrase([String])
    /// Those that a filter does not match.
    case not(Filter)
    /// Those that every one matches.
    case all([Filter])
    /// Those that at least one matches.
    case any([Filter])
}
