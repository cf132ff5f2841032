/// What a model looks at, as numbers: one for each case of a list of features.
struct Features<Feature: CaseIterable & RawRepresentable & Sendable>: Sendable
where Feature.RawValue == UInt8 {
    /// The numbers by the features' raw values; 0 for what was not noted.
    private(set) var values: [Float]

    /// Notes nothing but what every case has.
    init() { values = Array(repeating: 0, count: Feature.allCases.count) }

    /// Notes that something is so.
    mutating func note(_ feature: Feature, if isSo: Bool = true) {
        if isSo { values[Int(feature.rawValue)] = 1 }
    }

    /// Notes a number.
    mutating func note(_ feature: Feature, _ value: Float) {
        values[Int(feature.rawValue)] = value
    }

    /// The number of a feature.
    subscript(feature: Feature) -> Float { values[Int(feature.rawValue)] }
}
