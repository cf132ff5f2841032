import Foundation
import Testing

@testable import Extraction

/// The judge's models, which Python fits and Swift reads.
struct ModelTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../..")

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// Compares the probabilities of rows that the fitting script wrote beside its tables.
    private func check<Feature>(_ model: Model<Feature>, named name: String) throws
    where Feature: CaseIterable & RawRepresentable & Sendable, Feature.RawValue == UInt8 {
        let rows = try Self.text("Training/Tables/\(name)-check.tsv").split(separator: "\n")
        #expect(rows.count >= 20)
        for row in rows {
            let parts = row.split(separator: "\t", omittingEmptySubsequences: false)
            var features = Features<Feature>()
            for place in parts[0].split(separator: " ") {
                let feature = try #require(UInt8(place).flatMap(Feature.init(rawValue:)))
                features.note(feature)
            }
            let expected = try #require(Double(parts[1]))
            #expect(abs(model.probability(features) - expected) < 0.0005, "\(row)")
        }
    }

    @Test func `Swift's probabilities are Python's`() throws {
        try check(Judge.standard.item, named: "item")
        try check(Judge.standard.boundary, named: "boundary")
        try check(Judge.standard.weak, named: "weak")
    }

    @Test func `the weights are small, and name only features that there are`() throws {
        let text = try Self.text("Sources/Extraction/Judge/weights.txt")
        #expect(text.utf8.count < 32_768)
        #expect(ItemFeature.allCases.count + BoundaryFeature.allCases.count <= 500)
        let names = Set(
            ItemFeature.allCases.map { "\($0)" } + BoundaryFeature.allCases.map { "\($0)" }
                + WeakFeature.allCases.map { "\($0)" } + ["bias"])
        for line in text.split(separator: "\n") where !line.hasPrefix("#") && !line.hasPrefix("[") {
            for name in line.prefix(while: { $0 != " " }).split(separator: "*") {
                #expect(names.contains(String(name)), "\(name)")
            }
        }
    }

    @Test func `a feature that is not named weighs nothing, and a pair counts together`() {
        let model = Model<WeakFeature>(
            named: "weak", in: "[weak]\nbias -1\nalone 2\nalone*short 3\n[item]\nalone 9")
        var features = Features<WeakFeature>()
        #expect(model.logOdds(features) == -1)
        features.note(.alone)
        #expect(model.logOdds(features) == 1)
        features.note(.short)
        #expect(model.logOdds(features) == 4)
        features.note(.long)
        #expect(model.logOdds(features) == 4)
    }
}
