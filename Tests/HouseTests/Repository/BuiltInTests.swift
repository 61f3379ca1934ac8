import Foundation
import Testing

/// The dossiers in the program are those in the folder, file by file.
@Suite("Every file of a dossier is built into the program")
struct BuiltInTests {
  private static let root = ImportRulesTests.sources.deletingLastPathComponent()
  private static let endings = [".yaml", ".csv", ".geojson"]

  @Test("the list of files is up to date; after a new file, run Tools/built-in")
  func files() throws {
    let names = try FileManager.default.subpathsOfDirectory(atPath: Self.root.appendingPathComponent("Dossiers").path)
    let expected = names.filter { name in Self.endings.contains { name.hasSuffix($0) } && !name.contains("/.") && !name.hasPrefix(".") }
    let list = try String(contentsOf: ImportRulesTests.sources.appendingPathComponent("BuiltIn/BuiltIn.c"), encoding: .utf8)
    let lines = list.split(separator: "\n")
    // A row of the table is {"dossier", "path", bytes, count}; a file is taken in by #embed "../../Dossiers/dossier/path".
    let listed = lines.filter { $0.hasPrefix("    {\"") }.map { line in
      line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }.map(\.element).joined(separator: "/")
    }
    let embedded = lines.filter { $0.hasPrefix("#embed") }.map { $0.split(separator: "\"").last?.replacing("../../Dossiers/", with: "") ?? "" }
    #expect(Set(listed) == Set(expected) && listed.count == expected.count)
    #expect(embedded.map(String.init) == listed)
    let file = Self.root.appendingPathComponent("Dossiers/default")
    let own = try String(contentsOf: file, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(lines.contains { $0.hasSuffix("{ return \"\(own)\"; }") })
  }
}
