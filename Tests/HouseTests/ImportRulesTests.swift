import Foundation
import Testing

/// The house plan as a table: what each target may import. An engine that imports Foundation or another engine fails here.
@Suite("Every target imports only what the house plan allows")
struct ImportRulesTests {
  static let engines = ["AsylumChain", "LegalReview", "Negotiation", "Dispersal", "Placement"]

  static let allowed: [String: Set<String>] = [
    "Vocabulary": [],
    "Chance": [],
    "AsylumChain": ["Vocabulary", "Chance"],
    "LegalReview": ["Vocabulary"],
    "Negotiation": ["Vocabulary", "Chance", "BigInt"],
    "Dispersal": ["Vocabulary", "Chance", "HeapModule"],
    "Placement": ["Vocabulary", "Chance"],
    "Assessments": ["Vocabulary", "Chance", "AsylumChain", "LegalReview", "Negotiation", "Dispersal", "Placement"],
    "Reports": ["Vocabulary", "Chance", "LegalReview", "Negotiation", "Dispersal", "Assessments", "Foundation"],
    "Archive": ["Vocabulary", "Placement", "Assessments", "Foundation", "Yams", "SwiftCSV", "GRDB", "Crypto"],
    "polder": [
      "Vocabulary", "Chance", "AsylumChain", "Dispersal", "Negotiation", "Placement", "Assessments", "Reports", "Archive", "Foundation", "Dispatch",
      "Synchronization", "ArgumentParser",
      "Logging",
    ],
  ]

  static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources")

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
    #expect(!files.isEmpty)
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

  @Test("the rules themselves keep engines apart and away from files and clocks")
  func engines() {
    for engine in Self.engines {
      #expect(Self.allowed[engine]?.contains("Foundation") == false)
      for other in Self.engines where other != engine { #expect(Self.allowed[engine]?.contains(other) == false) }
    }
  }

  @Test("an import is seen in every form that Swift writes")
  func forms() {
    let text =
      "import A\npublic import B\n@testable import C\n  @preconcurrency package import D\nimport struct E.Value\n// no import here\nlet x = 1"
    #expect(Self.imports(in: text) == ["A", "B", "C", "D", "E"])
  }
}
