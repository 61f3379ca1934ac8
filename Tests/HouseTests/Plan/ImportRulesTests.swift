import Foundation
import Testing

/// The house plan as a table: what each target may import. An engine that imports Foundation or another engine fails here.
@Suite("Every target imports only what the house plan allows")
struct ImportRulesTests {
  static let engines = ["AsylumChain", "LegalReview", "Negotiation", "Dispersal", "Placement"]

  /// What an engine or a target above it may build on.
  private static let below: Set<String> = ["Vocabulary", "Chance"]
  private static let belowAssessments = below.union(engines).union(["Dossiers"])
  private static let belowArchive = belowAssessments.union(["Assessments"])

  static let allowed: [String: Set<String>] = [
    "Vocabulary": [],
    "Chance": [],
    "AsylumChain": below,
    "LegalReview": ["Vocabulary"],
    "Negotiation": below.union(["BigInt"]),
    "Dispersal": below.union(["HeapModule"]),
    "Placement": below,
    "Dossiers": Set(engines).union(["Vocabulary"]),
    "Assessments": belowAssessments,
    "Talks": ["Vocabulary", "Negotiation", "Dossiers"],
    "Reports": belowArchive.union(["Talks"]),
    "BuiltIn": [],
    "Archive": belowArchive.union(["Talks", "BuiltIn", "Foundation", "Dispatch", "Synchronization", "Yams", "GRDB", "Crypto"]),
    "Workbench": belowArchive.union([
      "Reports", "Archive", "Talks", "Foundation", "Synchronization", "Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOCore",
      "ServiceLifecycle", "Logging", "Crypto",
    ]),
    "polder": belowArchive.union([
      "Workbench", "Reports", "Archive", "Talks", "Foundation", "Dispatch", "Synchronization", "ArgumentParser", "Logging",
    ]),
  ]

  /// Targets in another language.
  private static let withoutSwift: Set<String> = ["BuiltIn"]
  /// Targets that touch neither files, nor the clock, nor the network.
  private static let pure = engines + ["Vocabulary", "Chance", "Dossiers", "Assessments", "Talks", "Reports"]

  static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources")

  /// The modules that a text imports, whatever stands before the word import.
  static func imports(in text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let position = words.firstIndex(of: "import"), words.prefix(position).allSatisfy({ $0.hasPrefix("@") || modifiers.contains($0) }) else {
        return nil
      }
      let kinds = ["struct", "class", "enum", "protocol", "typealias", "func", "var", "let"]
      let name = words.dropFirst(position + 1).first { !kinds.contains($0) } ?? ""
      return String(name.prefix { $0 != "." })
    }
  }

  private static let modifiers = ["public", "package", "internal", "fileprivate", "private"]

  @Test("no file imports anything else", arguments: allowed.keys.sorted())
  func target(_ name: String) throws {
    let folder = Self.sources.appendingPathComponent(name)
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    #expect(files.isEmpty == Self.withoutSwift.contains(name))
    for file in files {
      for module in Self.imports(in: try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)) {
        #expect(Self.allowed[name]?.contains(module) == true, "\(name)/\(file) imports \(module)")
      }
    }
  }

  @Test("every folder of Sources has its rules")
  func complete() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path).filter { !$0.hasPrefix(".") }
    #expect(Set(folders) == Set(Self.allowed.keys))
  }

  @Test("the rules themselves keep engines apart, and what is pure away from files and clocks")
  func engines() {
    for target in Self.pure {
      let allowed = Self.allowed[target] ?? []
      #expect(allowed.isDisjoint(with: ["Foundation", "Dispatch", "Synchronization", "Archive", "polder"]), "\(target)")
    }
    for engine in Self.engines {
      for other in Self.engines + ["Dossiers", "Assessments", "Talks"] where other != engine {
        #expect(Self.allowed[engine]?.contains(other) == false)
      }
    }
  }

  @Test("an import is seen in every form that Swift writes")
  func forms() {
    let text =
      "import A\npublic import B\n@testable import C\n  @preconcurrency package import D\nimport struct E.Value\n// no import here\nlet x = 1"
    #expect(Self.imports(in: text) == ["A", "B", "C", "D", "E"])
  }
}
