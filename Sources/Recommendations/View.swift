import ArabicText

/// A set of filters with a name, which the office uses again and again.
///
///     let view = View(
///         name: "متأخرات إدارة التدريب",
///         options: [ViewOption(.owner, "training"), ViewOption(.overdue)])
///
/// It holds what was typed and no more: names of agencies and days such as «نهاية الشهر» are read
/// anew whenever it is used.
public struct View: Sendable, Hashable {
    /// What the office calls it.
    public var name: String
    /// What was typed, as ``ViewOption/text`` writes it; a newer program may have saved what this
    /// one does not know.
    public var options: [String]

    /// Names a set of filters.
    public init(name: String, options: [ViewOption]) {
        self.init(name: name, kept: options.map(\.text))
    }

    /// Tells of a view as the register keeps it.
    public init(name: String, kept options: [String]) {
        self.name = name
        self.options = options
    }

    /// Returns what was typed, understood.
    ///
    /// - Throws: `Failure.unreadView`.
    public func readOptions() throws(Failure) -> [ViewOption] {
        var read: [ViewOption] = []
        for text in options {
            guard let option = ViewOption(text) else { throw .unreadView(name, option: text) }
            read.append(option)
        }
        return read
    }

    /// The name as it is compared.
    public var key: String { Self.key(of: name) }
}

extension View {
    /// Returns a name as it is compared: hamza, ta marbuta, marks and blanks do not matter.
    ///
    ///     View.key(of: "متأخرات  إدارة التدريب")    // "متاخرات اداره التدريب"
    public static func key(of name: String) -> String {
        Folding.key(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Returns a name with single blanks between its words.
    ///
    /// - Throws: `Failure.badViewName` for a text that no view can be called: without a letter or
    ///   sign, of more than 64 scalars, or with control characters.
    public static func checkedName(_ text: String) throws(Failure) -> String {
        let name = text.split(whereSeparator: { $0 == " " }).joined(separator: " ")
        guard (1...64).contains(name.unicodeScalars.count), !key(of: name).isEmpty,
            !name.unicodeScalars.contains(where: \.isControl)
        else { throw .badViewName(text) }
        return name
    }

    /// Returns the names of those views that are likest to a name that is none's, best first: at
    /// most three.
    ///
    /// Those that hold all its words come first: names are long, and people type their beginning.
    public static func nearest(to name: String, among views: [View]) -> [String] {
        let typed = key(of: name)
        let words = Set(typed.split(separator: " "))
        let names = Dictionary(views.map { ($0.key, $0.name) }) { first, _ in first }
        let keys = names.keys.sorted()
        let holding = keys.filter {
            !words.isEmpty && words.isSubset(of: Set($0.split(separator: " ")))
        }
        let alike = EditDistance.nearest(to: typed, among: keys)
        return (holding + alike).unique.prefix(3).compactMap { names[$0] }
    }
}

extension Unicode.Scalar {
    /// Whether it stands for no sign but for a control or the end of a line.
    fileprivate var isControl: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
