import ArgumentParser
import Recommendations

/// From which moment of the register's past a question is answered.
struct PastOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "As it was at the end of a day, or after an act's number.", valueName: "day or act"))
    var asOf: String?

    /// The desk at that moment: today's, when none was asked for.
    ///
    /// A day stands in for today too.
    func desk(_ desk: Desk) throws(Failure) -> Desk {
        guard let asOf else { return desk }
        if let act = Int(asOf) { return try desk.at(.act(act)) }
        guard let day = try desk.pastDay(ifAny: asOf, option: "--as-of") else { return desk }
        return try desk.at(.day(day), today: day)
    }
}
