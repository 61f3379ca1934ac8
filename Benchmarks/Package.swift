// swift-tools-version: 6.2
import PackageDescription

// The engine's own sources, through links, so that a benchmark builds in seconds and measures the code that ships.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    // Percentiles over many runs, and baselines to compare a change with: `swift package benchmark`.
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    .target(name: "Vocabulary"),
    .target(name: "Chance"),
    .target(name: "AsylumChain", dependencies: ["Vocabulary", "Chance"]),
    .target(name: "ReferenceCase", dependencies: ["AsylumChain"]),
    .executableTarget(name: "ReferenceModel", dependencies: ["AsylumChain", "ReferenceCase"]),
    .executableTarget(
      name: "Chain", dependencies: ["AsylumChain", "ReferenceCase", .product(name: "Benchmark", package: "benchmark")], path: "Benchmarks/Chain",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ],
  swiftLanguageModes: [.v6]
)
