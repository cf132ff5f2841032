import Glibc

/// A logistic regression: how likely something is, given its features.
///
/// Its weights are fitted by `Training/fit.py` and kept in `weights.txt`: a feature, or a pair of
/// features that counts where both are there, and its weight, a line each.
struct Model<Feature: CaseIterable & RawRepresentable & Sendable>: Sendable
where Feature.RawValue == UInt8 {
    /// Two features that count together.
    private struct Pair: Sendable {
        let first: Int
        let second: Int
        let weight: Float
    }

    /// The weights by the features' raw values.
    let weights: [Float]
    /// What is added to the weighted sum.
    let bias: Float
    private let pairs: [Pair]

    /// Reads the weights of a section of the file; features that it does not name weigh nothing.
    init(named name: String, in text: String) {
        var bias: Float = 0
        var weights = [Float](repeating: 0, count: Feature.allCases.count)
        var pairs: [Pair] = []
        var places: [Substring: Int] = [:]
        let names = Feature.allCases.map { "\($0)" }
        for (place, name) in names.enumerated() { places[name[...]] = place }
        for (feature, weight) in Self.lines(of: name, in: text) {
            let parts = feature.split(separator: "*")
            if feature == "bias" {
                bias = weight
            } else if parts.count == 2, let first = places[parts[0]], let second = places[parts[1]]
            {
                pairs.append(Pair(first: first, second: second, weight: weight))
            } else if let place = places[feature] {
                weights[place] = weight
            }
        }
        self.weights = weights
        self.bias = bias
        self.pairs = pairs
    }

    /// The features and weights of a section.
    private static func lines(
        of name: String, in text: String
    ) -> [(feature: Substring, weight: Float)] {
        let lines = text.split(separator: "\n")
        guard let head = lines.firstIndex(where: { $0 == "[\(name)]" }) else { return [] }
        return lines[(head + 1)...].prefix { !$0.hasPrefix("[") }.compactMap { line in
            guard let blank = line.firstIndex(of: " "),
                let weight = Float(line[line.index(after: blank)...])
            else { return nil }
            return (line[..<blank], weight)
        }
    }

    /// The log-odds of something.
    func logOdds(_ features: Features<Feature>) -> Double {
        var sum = bias
        let values = features.values
        for (weight, value) in zip(weights, values) { sum += weight * value }
        for pair in pairs { sum += pair.weight * values[pair.first] * values[pair.second] }
        return Double(sum)
    }

    /// How likely something is, 0...1.
    func probability(_ features: Features<Feature>) -> Double {
        Self.probability(ofLogOdds: logOdds(features))
    }

    /// The log-odds of a probability.
    static func logOdds(ofProbability probability: Double) -> Double {
        log(probability / (1 - probability))
    }

    /// The probability that log-odds are.
    static func probability(ofLogOdds odds: Double) -> Double { 1 / (1 + exp(-odds)) }
}
