import ArgumentParser
import Reporting

/// The options that every command takes, before or after its name.
struct GlobalOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The register's file. Else MUTABAA_REGISTER, else the user's data folder.",
            valueName: "path"),
        completion: .file())
    var register: String?

    @Option(
        help: ArgumentHelp(
            "The language of output: en or ar. Else MUTABAA_LANGUAGE, the register's, the locale.",
            valueName: "language"),
        completion: .keys(of: Language.self))
    var language: String?

    @Option(
        help: ArgumentHelp(
            "The day to count from. Else MUTABAA_TODAY, the clock.", valueName: "day"))
    var today: String?

    @Option(
        help: ArgumentHelp("Who acts. Else MUTABAA_ACTOR, the login name.", valueName: "name"))
    var actor: String?
}
