import ArgumentParser
import Recommendations
import Register

/// Which view a command begins with.
struct ViewOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "With the filters of this view, together with those that are typed.",
            valueName: "name"),
        completion: .view)
    var view: String?

    /// What the view holds; nil when none was named.
    ///
    /// It is today's view whatever moment is asked about: a view stands for what could be typed.
    func selection(at desk: Desk) throws(Failure) -> SelectionOptions? {
        guard let view else { return nil }
        return try SelectionOptions.of(try desk.snapshot().view(named: view))
    }
}
