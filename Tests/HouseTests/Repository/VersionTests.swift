import Foundation
import Testing

/// The program tells its version, and the package, manual pages and list of components ask it. What is written by hand must say the same.
@Suite("There is one version")
struct VersionTests {
  private static let root = ImportRulesTests.sources.deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  @Test("citation, register of public code and newest release of the changelog name the version of the program")
  func same() throws {
    let code = try Self.text("Sources/Assessments/Assess.swift")
    let version = try #require(code.firstMatch(of: /polderVersion = "([0-9.]+)"/)?.1)
    #expect(try Self.text("CITATION.cff").firstMatch(of: /\nversion: ([0-9.]+)\n/)?.1 == version)
    #expect(try Self.text("publiccode.yml").firstMatch(of: /\nsoftwareVersion: ([0-9.]+)\n/)?.1 == version)
    #expect(try Self.text("CHANGELOG.md").firstMatch(of: /\n## ([0-9.]+)\s/)?.1 == version)
  }

  @Test("what makes the package writes no version of its own")
  func asked() throws {
    for path in ["Packaging/control", "Packaging/copyright", "Packaging/polder.service", "Tools/package", "Tools/manual", "Tools/test-package"] {
      let text = try Self.text(path)
      #expect(text.firstMatch(of: /\b0\.[0-9]+\.[0-9]+\b/) == nil, "\(path)")
    }
  }
}
