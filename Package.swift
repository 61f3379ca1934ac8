// swift-tools-version: 6.2
import PackageDescription

// Why each dependency is here, one line each. Versions live in this file alone.
let dependencies: [Package.Dependency] = [
  // Arguments, help, completion and manual pages of the command.
  .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  // YAML with the line and column of every node, so that a mistake in a dossier gets its place.
  .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  // The archive of runs in SQLite.
  .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  // What the command is doing, step by step, on standard error with --verbose.
  .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
  // Elementary functions of the C library, which tests compare ours with.
  .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
  // The heap of the divisor rules.
  .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
  // Whole numbers of any size: voting power of 60 members has denominators of 60!, and products of gains are compared to the last digit.
  .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
  // The web server of the workbench.
  .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
  // Under the web server, and named apart only where we name a thing of theirs: its channel and errors, the fields of HTTP, and whether it
  // is being stopped.
  .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
  .package(url: "https://github.com/apple/swift-http-types.git", exact: "1.8.0"),
  .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", exact: "2.13.0"),
  // SHA-256 of dossiers and runs; kept out of the engines because it is slow to build.
  .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
]

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]
// Tests run millions of people and start the program hundreds of times, so `make test` optimises the engines and what stands around them in debug builds
// too; pages and sheets not, which take longer to optimise than it saves. Only on request: a package with unsafe flags cannot be a dependency of another.
let isOptimised = Context.environment["POLDER_OPTIMISED_ENGINES"] != nil
let optimised: [SwiftSetting] = strict + (isOptimised ? [.unsafeFlags(["-O"], .when(configuration: .debug))] : [])

let tests: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let realModule: Target.Dependency = .product(name: "RealModule", package: "swift-numerics")

let package = Package(
  name: "polder",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Engines", targets: ["Vocabulary", "Chance", "AsylumChain", "LegalReview", "Negotiation", "Dispersal", "Placement"]),
    .library(
      name: "Polder",
      targets: [
        "Vocabulary", "Chance", "AsylumChain", "LegalReview", "Negotiation", "Dispersal", "Placement", "Dossiers", "Assessments", "Talks",
        "Reports", "Archive",
      ]),
    // Invented families and sites, for the tests of placement and for the benchmarks of the package beside this one.
    .library(name: "SyntheticInstances", targets: ["SyntheticInstances"]),
    .executable(name: "polder", targets: ["polder"]),
  ],
  dependencies: dependencies,
  targets: [
    .target(name: "Vocabulary", swiftSettings: optimised),
    .target(name: "Chance", swiftSettings: optimised),
    .target(name: "AsylumChain", dependencies: ["Vocabulary", "Chance"], swiftSettings: optimised),
    .target(name: "LegalReview", dependencies: ["Vocabulary"], swiftSettings: optimised),
    .target(name: "Negotiation", dependencies: ["Vocabulary", "Chance", "BigInt"], swiftSettings: optimised),
    .target(
      name: "Dispersal",
      dependencies: ["Vocabulary", "Chance", .product(name: "HeapModule", package: "swift-collections")],
      swiftSettings: optimised),
    .target(name: "Placement", dependencies: ["Vocabulary", "Chance"], swiftSettings: optimised),
    .target(name: "Dossiers", dependencies: ["Vocabulary", "AsylumChain", "LegalReview", "Negotiation", "Dispersal"], swiftSettings: optimised),
    .target(
      name: "Assessments",
      dependencies: ["Dossiers", "Vocabulary", "Chance", "AsylumChain", "LegalReview", "Negotiation", "Dispersal", "Placement"],
      swiftSettings: optimised),
    // The table as a pure machine: acts under rules of procedure to a state.
    .target(name: "Talks", dependencies: ["Dossiers", "Negotiation", "Vocabulary"], swiftSettings: optimised),
    .target(
      name: "Reports",
      dependencies: ["Assessments", "Talks", "Dossiers", "Vocabulary", "Chance", "AsylumChain", "LegalReview", "Negotiation", "Dispersal"],
      swiftSettings: strict),
    // The dossiers that come with the program, as bytes in the program itself: C, because only it takes in a file as it is.
    .target(name: "BuiltIn"),
    .target(
      name: "Archive",
      dependencies: [
        "BuiltIn", "Assessments", "Talks", "Dossiers", "Negotiation", "Placement", "Vocabulary", "Yams",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: optimised),
    // The web application: routes and pages, made from stored assessments through Reports.
    .target(
      name: "Workbench",
      dependencies: [
        "Reports", "Archive", "Assessments", "Talks", "Dossiers", "Dispersal", "LegalReview", "Negotiation", "Chance", "Vocabulary",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "polder",
      dependencies: [
        "Workbench", "Reports", "Archive", "Assessments", "Talks", "Dossiers", "AsylumChain", "Dispersal", "LegalReview", "Negotiation", "Placement",
        "Chance",
        "Vocabulary",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    // The small world of unit tests, and its files in memory to be changed. Only tests depend on it.
    .target(
      name: "TinyPolder", dependencies: ["Archive", "Assessments", "Dossiers"], path: "Tests/TinyPolder", exclude: ["dossier"], swiftSettings: tests),
    // Appends acts to a ledger until it is killed, for the trials of crashes. Only tests depend on it.
    .executableTarget(name: "LedgerAppender", dependencies: ["Archive"], path: "Tests/LedgerAppender", swiftSettings: tests),
    // An integer solver for small programs, by trying everything, for the tests of sites and of placement.
    .target(name: "EveryColumn", dependencies: ["Vocabulary"], path: "Tests/EveryColumn", swiftSettings: tests),
    // Invented families and sites from a published recipe, of which the best placement is known. They run as fast as the engine that places them.
    .target(name: "SyntheticInstances", dependencies: ["Placement"], path: "Tests/SyntheticInstances", swiftSettings: optimised),
    .testTarget(name: "HouseTests", swiftSettings: tests),
    .testTarget(
      name: "ChanceTests", dependencies: ["Chance", realModule], exclude: ["Elementary/exact.py", "Elementary/exact.tsv"], swiftSettings: tests),
    .testTarget(
      name: "AsylumChainTests", dependencies: ["AsylumChain", "Chance", "Vocabulary", realModule], resources: [.copy("Reference")],
      swiftSettings: tests),
    .testTarget(name: "LegalReviewTests", dependencies: ["LegalReview", "Vocabulary"], swiftSettings: tests),
    .testTarget(name: "NegotiationTests", dependencies: ["Negotiation", "Vocabulary", "Chance"], swiftSettings: tests),
    .testTarget(name: "DispersalTests", dependencies: ["EveryColumn", "Dispersal", "Vocabulary", "Chance"], swiftSettings: tests),
    .testTarget(
      name: "PlacementTests", dependencies: ["EveryColumn", "SyntheticInstances", "Placement", "Vocabulary", "Chance"], swiftSettings: tests),
    .testTarget(name: "DossiersTests", dependencies: ["TinyPolder", "Dossiers", "LegalReview", "Vocabulary"], swiftSettings: tests),
    .testTarget(
      name: "AssessmentsTests",
      dependencies: [
        "TinyPolder", "Assessments", "Dossiers", "Archive", "AsylumChain", "Dispersal", "Placement", "LegalReview", "Negotiation", "Vocabulary",
        "Chance",
      ],
      swiftSettings: tests),
    .testTarget(name: "TalksTests", dependencies: ["TinyPolder", "Talks", "Dossiers", "Negotiation", "Vocabulary"], swiftSettings: tests),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "TinyPolder", "Reports", "Assessments", "Dossiers", "LegalReview", "Dispersal", "Archive", "AsylumChain", "Chance", "Vocabulary",
      ],
      exclude: ["Snapshots"],
      swiftSettings: tests),
    .testTarget(
      name: "ArchiveTests",
      dependencies: [
        "LedgerAppender", "SyntheticInstances", "TinyPolder", "Archive", "Assessments", "Talks", "Dossiers", "Negotiation", "Placement", "Vocabulary",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["Ledger/unsynced.c", "Runs/Stores"], swiftSettings: tests),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: [
        "TinyPolder", "Workbench", "Reports", "Archive", "Assessments", "Talks", "Dossiers", "Negotiation", "Dispersal", "Vocabulary",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: tests),
    .testTarget(
      name: "LiteratureTests", dependencies: ["Vocabulary", "Dispersal", "Negotiation", "Chance", "Yams"], resources: [.copy("Published")],
      swiftSettings: tests),
    .testTarget(name: "ValidationTests", dependencies: ["AsylumChain", "Chance", "Vocabulary", realModule], swiftSettings: tests),
    .testTarget(
      name: "GoldenTests",
      dependencies: ["Assessments", "Dossiers", "Archive", "Chance", "LegalReview", "Negotiation", "Reports", "Vocabulary", "polder"],
      exclude: ["Golden", "Verbs", "moved.tsv"], swiftSettings: tests),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["polder", "TinyPolder", "Archive", "Assessments", "Dossiers", "Reports", "Talks", "Vocabulary"],
      swiftSettings: tests),
  ],
  swiftLanguageModes: [.v6]
)
