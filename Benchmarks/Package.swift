// swift-tools-version: 6.2
import PackageDescription

// The engine's own sources, through links, so that a benchmark builds in seconds and measures the code that ships.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1")],
  targets: [
    .target(name: "Vocabulary"),
    .target(name: "Chance", dependencies: [.product(name: "RealModule", package: "swift-numerics")]),
    .target(name: "AsylumChain", dependencies: ["Vocabulary", "Chance", .product(name: "RealModule", package: "swift-numerics")]),
    .executableTarget(name: "ReferenceModel", dependencies: ["AsylumChain"]),
  ],
  swiftLanguageModes: [.v6]
)
