import Foundation
import Testing

/// Tests lie where their sources lie, so that both are found from either side.
@Suite("The folders of Tests are those of Sources")
struct MirrorTests {
  private static let targets = ImportRulesTests.engines + ["Dossiers", "Assessments", "Talks", "Archive", "Reports", "Workbench"]
  private static let tests = ImportRulesTests.sources.deletingLastPathComponent().appendingPathComponent("Tests")

  @Test("every folder with tests of a target is a folder of that target", arguments: targets)
  func target(_ name: String) {
    let folder = Self.tests.appendingPathComponent("\(name)Tests").path
    let files = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    let shelves = Set(files.filter { $0.hasSuffix(".swift") && $0.contains("/") }.map { ($0 as NSString).deletingLastPathComponent })
    for shelf in shelves.sorted() {
      var isFolder: ObjCBool = false
      let source = ImportRulesTests.sources.appendingPathComponent("\(name)/\(shelf)").path
      let exists = FileManager.default.fileExists(atPath: source, isDirectory: &isFolder) && isFolder.boolValue
      #expect(exists, "Tests/\(name)Tests/\(shelf) has no Sources/\(name)/\(shelf)")
    }
  }

  @Test("every engine has tests", arguments: ImportRulesTests.engines)
  func engine(_ name: String) throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: Self.tests.appendingPathComponent("\(name)Tests").path)
    #expect(files.contains { $0.hasSuffix("Tests.swift") })
  }
}
