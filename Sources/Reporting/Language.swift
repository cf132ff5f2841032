/// A language of output.
public enum Language: String, Sendable, Hashable, CaseIterable {
    /// English.
    case english = "en"
    /// العربية.
    case arabic = "ar"

    /// The language of a locale's name: `ar_LY.UTF-8` is Arabic, anything else English.
    public init(locale: String) {
        self = locale == "ar" || locale.hasPrefix("ar_") ? .arabic : .english
    }
}
