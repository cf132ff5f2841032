// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the program's users never resolve or build what only measures it.
let package = Package(
    name: "benchmarks",
    targets: [.executableTarget(name: "generate")],
    swiftLanguageModes: [.v6]
)
