import ArgumentParser
import Recommendations

/// What the options and arguments are completed with, each in a line.
extension CompletionKind {
    static let agency = one(of: Choices.agencies)
    static let agencyOrNone = one(of: Choices.orNone(Choices.agencies))
    static let agencies = several(of: Choices.agencies)
    static let agencyKey = one(of: Choices.agencyKeys)
    static let status = keys(of: Status.self)
    static let statuses = several(of: Choices.statuses)
    static let kinds = several(of: Choices.kinds)
    static let topics = several(of: Choices.topics)
    static let setting = one(of: Choices.settings)
    static let view = one(of: Choices.views)
    static let meeting = one(of: Choices.meetings)
    static let meetings = several(of: Choices.meetings)
    static let recommendation = one(of: Choices.recommendations)
    static let recommendationOrNone = one(of: Choices.orNone(Choices.recommendations))
    static let openRecommendation = one(of: Choices.openRecommendations)
    static let openRecommendations = several(of: Choices.openRecommendations)
}

extension CompletionKind {
    /// The keys of an enumeration, which stand in the shell's script.
    static func keys<Word: RawRepresentable & CaseIterable>(of _: Word.Type) -> CompletionKind
    where Word.RawValue == String {
        .list(Word.allCases.map(\.rawValue))
    }

    /// One answer to a question, which the shell asks the program while the user types.
    static func one(of question: @escaping Choices.Question) -> CompletionKind {
        .custom { words, index, _ in
            CompletionRequest(words, at: index).lines(question, separator: nil)
        }
    }

    /// Several answers separated by commas, of which the last is completed.
    static func several(of question: @escaping Choices.Question) -> CompletionKind {
        .custom { words, index, _ in
            CompletionRequest(words, at: index).lines(question, separator: ",")
        }
    }
}
