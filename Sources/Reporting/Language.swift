/// A language of output.
public enum Language: String, Sendable, Hashable, CaseIterable {
    /// English.
    case english = "en"
    /// العربية.
    case arabic = "ar"

    /// The language of a locale's name: `ar_LY.UTF-8` and `ar` are Arabic, anything else English.
    public init(locale: String) {
        let language = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }
        self = language == "ar" ? .arabic : .english
    }
}
