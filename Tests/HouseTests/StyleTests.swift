import Foundation
import Testing

/// The parts of the style that a machine can check.
@Suite("The sources keep to the style")
struct StyleTests {
  static func files() throws -> [(name: String, text: String)] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: ImportRulesTests.sources.path).filter { $0.hasSuffix(".swift") }.sorted()
    return try names.map { ($0, try String(contentsOf: ImportRulesTests.sources.appendingPathComponent($0), encoding: .utf8)) }
  }

  @Test("no file is longer than 300 lines")
  func length() throws {
    for (name, text) in try Self.files() {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      #expect(lines <= 300, "\(name) has \(lines) lines")
    }
  }

  @Test("nothing stops the program on bad input")
  func crashes() throws {
    for (name, text) in try Self.files() {
      for word in ["try!", "fatalError(", "as! "] { #expect(!text.contains(word), "\(name) uses \(word)") }
    }
  }
}
