/// Placeholder until the Days colleague's file lands.
public enum SearchWords {
    /// Keys.
    public static func folded(_ text: String) -> [String] { TokenizedText(text).tokens.filter { $0.kind == .word || $0.kind == .number }.map(\.key) }
    /// Stems.
    public static func stems(_ text: String) -> [String] { folded(text) }
}
