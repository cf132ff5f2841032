// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "mutabaa",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "mutabaa", targets: ["mutabaa"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
    ],
    targets: [
        .target(name: "ArabicText"),
        .target(name: "Lexicon", dependencies: ["ArabicText"]),
        .target(name: "Days", dependencies: ["ArabicText"]),
        .target(name: "Recommendations", dependencies: ["ArabicText", "Days"]),
        .target(
            name: "Extraction",
            dependencies: ["ArabicText", "Lexicon", "Days", "Recommendations"],
            resources: [.embedInCode("Judge/weights.txt")]),
        .target(
            name: "Documents",
            dependencies: [
                "ArabicText", "Recommendations",
                .product(name: "SwiftCSV", package: "SwiftCSV"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ]
        ),
        .target(
            name: "Register",
            dependencies: [
                "ArabicText", "Days", "Recommendations",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            resources: [
                .embedInCode("schema.sql"), .embedInCode("version-2.sql"),
                .embedInCode("version-3.sql"),
            ]
        ),
        .target(name: "Reporting", dependencies: ["ArabicText", "Days", "Recommendations"]),
        .executableTarget(
            name: "mutabaa",
            dependencies: [
                "ArabicText", "Days", "Recommendations", "Extraction", "Documents", "Register",
                "Reporting",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        // Makes the manual page; not part of the program.
        .executableTarget(name: "manual", path: "Packaging/Manual"),
        .testTarget(
            name: "ArabicTextTests", dependencies: ["ArabicText"], exclude: ["Fixtures"]),
        .testTarget(
            name: "RecommendationsTests", dependencies: ["ArabicText", "Days", "Recommendations"]),
        .testTarget(
            name: "RegisterTests",
            dependencies: [
                "ArabicText", "Days", "Recommendations", "Register",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Fixtures"]
        ),
        .testTarget(name: "DaysTests", dependencies: ["ArabicText", "Days"]),
        // Compares what is read with what is there, for tests and for `make score`.
        .target(
            name: "Scoring",
            dependencies: ["ArabicText", "Days", "Recommendations", "Extraction"],
            path: "Tests/Scoring"
        ),
        .executableTarget(
            name: "score",
            dependencies: ["ArabicText", "Days", "Recommendations", "Extraction", "Scoring"],
            path: "Tests/score"
        ),
        // Writes the features of annotated records, for the judge to learn from; not part of the program.
        .executableTarget(
            name: "features", dependencies: ["ArabicText", "Extraction"],
            path: "Training/Features"
        ),
        .executableTarget(
            name: "net",
            dependencies: [
                "ArabicText", "Days", "Recommendations", "Extraction", "Reporting", "Scoring",
            ],
            path: "Tests/net"
        ),
        .executableTarget(
            name: "fuzz",
            dependencies: ["ArabicText", "Days", "Recommendations", "Extraction", "Scoring"],
            path: "Tests/fuzz"
        ),
        .testTarget(
            name: "ExtractionTests",
            dependencies: [
                "ArabicText", "Lexicon", "Days", "Recommendations", "Extraction", "Scoring",
            ],
            exclude: ["Corpus"]
        ),
        .testTarget(
            name: "DocumentsTests", dependencies: ["ArabicText", "Recommendations", "Documents"]),
        .testTarget(
            name: "ReportingTests", dependencies: ["Days", "Recommendations", "Reporting"]),
        .testTarget(
            name: "mutabaaTests",
            dependencies: [
                "mutabaa", .product(name: "Subprocess", package: "swift-subprocess"),
            ]
        ),
        .testTarget(name: "ProjectTests"),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
    ]
}
