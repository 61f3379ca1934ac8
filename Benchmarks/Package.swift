// swift-tools-version: 6.2
import PackageDescription

// What measures, apart from what ships: built on the libraries of the package above, so that a benchmark measures the code that ships.
let engines: Target.Dependency = .product(name: "Engines", package: "polder")
let polder: Target.Dependency = .product(name: "Polder", package: "polder")
let instances: Target.Dependency = .product(name: "SyntheticInstances", package: "polder")

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "polder", path: ".."),
    // Percentiles over many runs, and baselines to compare a change with: `swift package benchmark`.
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    .target(name: "Measuring"),
    .executableTarget(name: "StreamNumbers", dependencies: [engines]),
    .target(name: "ReferenceCase", dependencies: [engines]),
    .executableTarget(name: "ReferenceModel", dependencies: [engines, "ReferenceCase"]),
    .executableTarget(name: "DispersalSpeed", dependencies: [polder, instances, "Measuring"]),
    .executableTarget(name: "NegotiationSpeed", dependencies: [polder, "Measuring"]),
    .executableTarget(name: "StudySpeed", dependencies: [engines]),
    .executableTarget(name: "ReviewSpeed", dependencies: [polder, "Measuring"]),
    .executableTarget(
      name: "Chain", dependencies: [engines, "ReferenceCase", .product(name: "Benchmark", package: "benchmark")], path: "Benchmarks/Chain",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ],
  swiftLanguageModes: [.v6]
)
