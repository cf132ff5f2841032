import Days
import Foundation
import Recommendations
import Register
import Reporting

/// What the options leave open and the environment answers.
enum Surroundings {
    static func registerPath(_ options: GlobalOptions) -> String {
        if let path = options.register ?? variable("MUTABAA_REGISTER") { return path }
        let data = variable("XDG_DATA_HOME") ?? (variable("HOME") ?? ".") + "/.local/share"
        return data + "/mutabaa/register.sqlite"
    }

    static func today(
        _ options: GlobalOptions, _ reader: DayPhraseReader
    ) throws(Failure) -> Day? {
        guard let text = options.today ?? variable("MUTABAA_TODAY") else { return nil }
        guard let day = reader.day(typed: text) else {
            let option = options.today == nil ? "MUTABAA_TODAY" : "--today"
            throw .unreadDay(option: option, text: text)
        }
        return day
    }

    /// How many seconds to wait while another program writes; nil for the usual.
    static func patience() throws(Failure) -> Double? {
        let name = "MUTABAA_BUSY_TIMEOUT"
        guard let text = variable(name) else { return nil }
        return Double(try Typed.number(text, option: name, in: 0...600_000)) / 1000
    }

    static func actor(_ options: GlobalOptions) throws(Failure) -> String {
        if let typed = options.actor { return try Typed.text(typed, option: "--actor") }
        return try Typed.text(variable("MUTABAA_ACTOR") ?? loginName, option: "MUTABAA_ACTOR")
    }

    /// The login name, or the number where the machine knows no name for the user.
    private static var loginName: String {
        guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name, name.pointee != 0
        else {
            return "uid-\(getuid())"
        }
        return String(cString: name)
    }

    static func language(
        _ options: GlobalOptions, register: () -> Snapshot?
    ) throws(Failure) -> Language {
        if let typed = options.language { return try Typed.word(typed, option: "--language") }
        if let named = variable("MUTABAA_LANGUAGE") {
            return try Typed.word(named, option: "MUTABAA_LANGUAGE")
        }
        if let set = try register()?.setting(.language), let language = Language(rawValue: set) {
            return language
        }
        return locale
    }

    /// The language of errors that happen before the desk is set up.
    static func languageOfErrors(typed: String?) -> Language {
        typed.flatMap(Language.init) ?? variable("MUTABAA_LANGUAGE").flatMap(
            Language.init)
            ?? locale
    }

    private static var locale: Language {
        Language(locale: variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? "")
    }

    /// The value of an environment variable; nil when it is not set or empty.
    static func variable(_ name: String) -> String? {
        guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else {
            return nil
        }
        return value
    }
}
