import Foundation
import Testing

/// Documents name files and show code, and both must be there.
@Suite("Documents say what stands in the repository")
struct DocumentTests {
  private static let root = ImportRulesTests.sources.deletingLastPathComponent()

  /// Texts in folders of the repository, by path.
  private static func texts(in folders: [String], ending endings: [String]) -> [(name: String, text: String)] {
    folders.flatMap { folder -> [(name: String, text: String)] in
      let place = root.appendingPathComponent(folder)
      let names = (try? FileManager.default.subpathsOfDirectory(atPath: place.path)) ?? []
      return names.filter { name in endings.contains { name.hasSuffix($0) } }.sorted().compactMap { name in
        (try? String(contentsOf: place.appendingPathComponent(name), encoding: .utf8)).map { ("\(folder)/\(name)", $0) }
      }
    }
  }

  @Test("no file holds the marks of two versions that were never made one")
  func merged() {
    let files = Self.texts(in: ["Sources", "Tests", "Docs", "Dossiers"], ending: [".swift", ".md", ".yaml", ".csv", ".txt", ".tsv"])
    #expect(files.count > 500, "only \(files.count) files were found, so this test looks in the wrong place")
    let marks = ["<", "=", ">"].map { String(repeating: $0, count: 7) }
    for file in files {
      let lines = file.text.split(separator: "\n")
      let found = lines.filter { line in line == marks[1] || line.hasPrefix(marks[0] + " ") || line.hasPrefix(marks[2] + " ") }
      #expect(found.isEmpty, "\(file.name): \(found.joined(separator: ", "))")
    }
  }

  @Test("every Swift file that a document names is there")
  func files() {
    let names = Self.texts(in: ["Sources", "Tests"], ending: [".swift"]).map(\.name)
    for document in Self.texts(in: ["Docs"], ending: [".md"]) {
      for match in document.text.matches(of: /`([A-Za-z0-9+\/]+\.swift)`/) {
        #expect(names.contains { $0.hasSuffix(match.output.1) }, "\(document.name) names \(match.output.1)")
      }
    }
  }

  @Test("every line of Swift that the tour shows stands in the code")
  func tour() throws {
    let code = Self.texts(in: ["Sources", "Tests"], ending: [".swift"]).flatMap { $0.text.split(separator: "\n") }
    let lines = Set(code.map(Self.trimmed))
    let tour = try String(contentsOf: Self.root.appendingPathComponent("Docs/Tour.md"), encoding: .utf8)
    let shown = tour.matches(of: /```swift\n((?s:.*?))```/).flatMap { $0.output.1.split(separator: "\n") }
    #expect(shown.count > 10)
    for line in shown { #expect(lines.contains(Self.trimmed(line)), "the tour shows “\(line)”") }
  }

  private static func trimmed(_ line: Substring) -> Substring { line.drop { $0 == " " } }
}
