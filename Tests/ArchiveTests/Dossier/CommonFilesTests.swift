import Archive
import Dossiers
import Foundation
import Testing

/// What several dossiers share is enclosed by each that names it.
@Suite("Files that dossiers share")
struct CommonFilesTests {
  private static let name = "eu-relocation-2015"
  private static let file = "common/rulings/european_courts.yaml"

  private static func contents() throws -> DossierContents { try #require(BuiltInDossiers.contents(name)) }

  @Test("are in the contents of a dossier that names them, and in its fingerprint: a change of one changes it")
  func fingerprint() throws {
    let contents = try Self.contents()
    let shared = try #require(contents.files[Self.file])
    var other = contents
    other.files[Self.file] = shared + Data("# a note\n".utf8)
    #expect(try contents.load().fingerprint != other.load().fingerprint)
    let folder = Self.root.appendingPathComponent("Dossiers/common/rulings/european_courts.yaml")
    #expect(try shared == Data(contentsOf: folder))
  }

  @Test("are found for a folder too, and an enclosed copy goes before the shared file")
  func folder() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("common-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var copy = try NewDossier.copy(of: Self.contents(), named: "own", parts: [])
    copy.files[Self.file] = nil
    try copy.write(toNew: folder)
    let read = try DossierFolder(folder).load()
    #expect(read.law?.courts.map(\.name).contains("CJEU") == true)
    let own = folder.appendingPathComponent(Self.file)
    try FileManager.default.createDirectory(at: own.deletingLastPathComponent(), withIntermediateDirectories: true)
    let text = "courts:\n- {name: CJEU, nl: Hof, en: Court, short: H, kind: cjeu}\nrulings: []\n"
    try Data(text.utf8).write(to: own)
    let changed = try DossierFolder(folder).load()
    #expect(changed.law?.courts.count == 1 && changed.fingerprint != read.fingerprint)
  }

  @Test("that are named and not there, or of a kind that nothing reads, are problems")
  func missing() throws {
    func problems(_ name: String) throws -> [String] {
      var contents = try Self.contents()
      let head = String(decoding: try #require(contents.files["dossier.yaml"]), as: UTF8.self)
      contents.files["dossier.yaml"] = Data(head.replacing("rulings/european_courts.yaml", with: name).utf8)
      do {
        _ = try contents.load()
        return []
      } catch { return error.problems.map { $0.line(in: .en) } }
    }
    #expect(try problems("rulings/nowhere.yaml").contains { $0.hasPrefix("common/rulings/nowhere.yaml") && $0.contains("This file is missing.") })
    #expect(try problems("procedures/eu_council.yaml").contains { $0.hasPrefix("dossier.yaml:") })
  }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}
