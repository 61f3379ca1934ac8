import Archive
import Dossiers
import Foundation
import LegalReview
import Reports
import Testing

/// The tables of keys in the guide to the dossier, against the declarations. `POLDER_RECORD=1` writes them anew.
@Suite("The guide to the dossier")
struct KeyTablesTests {
  static let guide = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Docs/Guides/Dossier.md")

  /// The text between the mark of a table and the next end, both excluded.
  static func range(of name: String, in text: String) -> Range<String.Index>? {
    guard let start = text.range(of: "<!-- table: \(name) -->\n"),
      let end = text.range(of: "\n<!-- end -->", range: start.upperBound..<text.endIndex)
    else { return nil }
    return start.upperBound..<end.lowerBound
  }

  @Test("has every table as the declarations give it")
  func tables() throws {
    var text = try String(contentsOf: Self.guide, encoding: .utf8)
    for kind in KeyTables.Kind.allCases {
      let range = try #require(Self.range(of: kind.rawValue, in: text), "no mark for the table \(kind.rawValue)")
      if ProcessInfo.processInfo.environment["POLDER_RECORD"] != nil {
        text.replaceSubrange(range, with: KeyTables.markdown(kind))
        try Data(text.utf8).write(to: Self.guide)
        continue
      }
      let (own, expected) = (text[range].split(separator: "\n"), KeyTables.markdown(kind).split(separator: "\n"))
      for (own, expected) in zip(own, expected) { #expect(own == expected) }
      #expect(own.count == expected.count, "rows of \(kind.rawValue)")
    }
  }

  @Test("a table has a row for every declaration and as many cells in each")
  func shape() {
    for kind in KeyTables.Kind.allCases where kind != .figures {
      let cells = KeyTables.markdown(kind).split(separator: "\n").map { $0.split(separator: "|").count }
      #expect(cells.count > 2)
      #expect(Set(cells).count == 1, "\(kind.rawValue)")
    }
    #expect(KeyTables.markdown(.figures).split(separator: "\n").allSatisfy { $0.count <= 120 })
  }

  @Test("names every kind of court, in their order")
  func kindsOfCourt() throws {
    let text = try String(contentsOf: Self.guide, encoding: .utf8)
    let start = try #require(text.range(of: "  kind: highest_elsewhere")).upperBound
    let end = try #require(text.range(of: "court_kinds:", range: start..<text.endIndex)).lowerBound
    let words = text[start..<end].split { !$0.isLetter && $0 != "_" }.map(String.init)
    #expect(words == Court.Kind.allCases.map(\.rawValue))
  }

  /// The files that the guide writes out whole, by the folder that they make: blocks whose first line names a place, as `csv
  /// little-land/sources.csv`.
  static func examples(in text: String) -> [String: [String: Data]] {
    var found: [String: [String: Data]] = [:]
    for block in text.components(separatedBy: "\n```").dropFirst() {
      let lines = block.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let head = lines[0].split(separator: " ")
      guard lines.count == 2, head.count == 2, let end = head[1].firstIndex(of: "/") else { continue }
      found[String(head[1][..<end]), default: [:]][String(head[1][end...].dropFirst())] = Data((lines[1] + "\n").utf8)
    }
    return found
  }

  @Test("has examples of dossiers with one part that have no problems")
  func wholeExamples() throws {
    let examples = Self.examples(in: try String(contentsOf: Self.guide, encoding: .utf8))
    #expect(examples.keys.sorted() == ["little-land", "little-law", "little-talks"])
    for (folder, files) in examples.sorted(by: { $0.key < $1.key }) {
      do {
        let parts = try DossierContents(files: files).load().parts
        #expect(parts.count == 1, "\(folder)")
      } catch {
        for problem in error.problems { Issue.record("\(folder)/\(problem.line(in: .en))") }
      }
    }
  }
}
